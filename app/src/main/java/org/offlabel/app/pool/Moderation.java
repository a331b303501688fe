package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.regression.MetaRegression;
import org.offlabel.metaanalysis.regression.Regression;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.table.ModeratorCells;

/**
 * Effects explained by columns of the table.
 *
 * @param regression the fitted model
 * @param leftOut the studies without a value of a moderator
 */
record Moderation(Regression regression, List<Exclusion> leftOut) {

  private static final int MOST_LEVELS = 50;

  Moderation {
    leftOut = List.copyOf(leftOut);
  }

  static Attempt<Moderation> of(Analysis analysis) {
    if (analysis.way().poolingOfEffects().isEmpty()) {
      return Attempt.failed(
          "Moderators go with effects weighted by their variances; use --method REML, or another"
              + " that is not of counts");
    }
    Map<String, ModeratorCells> cells = analysis.table().labels().moderators();
    List<Integer> positions = analysis.ofEffects(i -> i);
    List<Effect> effects = analysis.effects().effects().list();
    List<Exclusion> leftOut = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      int at = positions.get(i);
      List<String> missing =
          cells.entrySet().stream()
              .filter(each -> each.getValue().isMissing(at))
              .map(Map.Entry::getKey)
              .toList();
      if (missing.isEmpty()) {
        kept.add(i);
      } else {
        leftOut.add(
            new Exclusion(effects.get(i).study(), "no value in " + String.join(", ", missing)));
      }
    }
    Effects complete = new Effects(analysis.measure(), kept.stream().map(effects::get).toList());
    List<Integer> rows = kept.stream().map(positions::get).toList();
    return model(analysis.way().poolingOfEffects().orElseThrow(), cells, rows)
        .flatMap(model -> model.fit(complete))
        .map(regression -> new Moderation(regression, leftOut));
  }

  private static Attempt<MetaRegression> model(
      Pooling pooling, Map<String, ModeratorCells> cells, List<Integer> rows) {
    MetaRegression model = MetaRegression.of(pooling);
    for (Map.Entry<String, ModeratorCells> each : cells.entrySet()) {
      String name = PlainText.of(each.getKey());
      ModeratorCells column = each.getValue();
      if (column.isNumeric()) {
        model =
            model.withModerator(
                name, rows.stream().mapToDouble(i -> column.number(i).orElseThrow()).toArray());
        continue;
      }
      List<String> texts = rows.stream().map(i -> column.texts().get(i)).toList();
      if (texts.stream().distinct().count() > MOST_LEVELS) {
        return Attempt.failed(
            "The column "
                + name
                + " holds "
                + texts.stream().distinct().count()
                + " different texts, too many to compare; is one of its numbers not plain?"
                + notPlain(column, rows));
      }
      model = model.withFactor(name, texts);
    }
    return Attempt.succeeded(model);
  }

  /** The first text of a column, if most of the others are numbers. */
  private static String notPlain(ModeratorCells column, List<Integer> rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> column.number(rows.get(i)).isEmpty())
        .mapToObj(i -> " The first is '" + PlainText.cut(column.texts().get(rows.get(i)), 40) + "'")
        .findFirst()
        .orElse("");
  }
}
