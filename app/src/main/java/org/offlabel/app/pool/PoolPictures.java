package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.asymmetry.FilledFunnel;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.picture.Axis;
import org.offlabel.metaanalysis.picture.Baujat;
import org.offlabel.metaanalysis.picture.Cumulative;
import org.offlabel.metaanalysis.picture.ForestRow;
import org.offlabel.metaanalysis.picture.Funnel;
import org.offlabel.metaanalysis.picture.Galbraith;
import org.offlabel.metaanalysis.picture.LAbbe;
import org.offlabel.metaanalysis.picture.LeaveOneOut;
import org.offlabel.metaanalysis.picture.Picture;
import org.offlabel.metaanalysis.picture.RateEffect;
import org.offlabel.metaanalysis.picture.StudyPoint;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.sensitivity.PlotPoint;
import org.offlabel.metaanalysis.statistic.Estimate;

/** Draws an analysis. */
final class PoolPictures {

  /** More would make pictures that no viewer opens. */
  private static final int MOST_STUDIES = 2000;

  private final Analysis analysis;
  private final Extras extras;
  private final Groups groups;
  private final ForestPicture forest;

  PoolPictures(Analysis analysis, Extras extras, Request request) {
    this.analysis = analysis;
    this.extras = extras;
    this.groups = request.groups();
    this.forest = new ForestPicture(analysis, extras, request);
  }

  Attempt<Picture> picture(PictureKind kind) {
    int studies = analysis.table().size();
    if (studies > MOST_STUDIES) {
      return Attempt.failed(
          "a picture of " + studies + " studies could not be read; " + MOST_STUDIES + " at most");
    }
    boolean drawn = analysis.effects().effects().size() > 0;
    return switch (kind) {
      case FOREST -> Attempt.succeeded(forest.forest());
      case FUNNEL -> drawn ? Attempt.succeeded(funnel()) : noEffects();
      case BAUJAT -> baujat().map(each -> each);
      case GALBRAITH -> drawn ? galbraith() : noEffects();
      case LABBE -> labbe().map(each -> each);
      case LEAVE_ONE_OUT ->
          extras.leaveOneOut().orElseGet(() -> Trail.leaveOneOut(analysis)).map(this::leaveOneOut);
      case CUMULATIVE ->
          extras.cumulative().orElseGet(() -> Trail.cumulative(analysis)).map(this::cumulative);
    };
  }

  private static Attempt<Picture> noEffects() {
    return Attempt.failed("no study has an effect of its own to draw");
  }

  private Funnel funnel() {
    Funnel funnel =
        Funnel.of(forest.title(), axis(), points(), analysis.outcome().estimate().value());
    Optional<FilledFunnel> fill =
        Extras.given(extras.bias()).flatMap(bias -> bias.fill().toOptional());
    return fill.map(each -> funnel.filledIn(points(each.filled()))).orElse(funnel);
  }

  private Axis axis() {
    return forest.axis();
  }

  /** Its line is the one effect that all would share, whose scatter the plot is made to show. */
  private Attempt<Picture> galbraith() {
    return Pooling.equalEffects()
        .pool(analysis.effects().effects())
        .map(
            shared ->
                new Galbraith(
                    forest.title() + ", against one common effect",
                    axis(),
                    points(),
                    OptionalDouble.of(shared.estimate().value()),
                    analysis.level()));
  }

  private Attempt<Baujat> baujat() {
    Pooling pooling = analysis.way().poolingOfEffects().orElseGet(Pooling::equalEffects);
    return org.offlabel.metaanalysis.sensitivity.Baujat.of(pooling)
        .points(analysis.effects().effects())
        .map(points -> new Baujat(forest.title(), points.stream().map(this::baujat).toList()));
  }

  private Baujat.Point baujat(PlotPoint point) {
    return new Baujat.Point(point.study(), point.x(), point.y());
  }

  private Attempt<LAbbe> labbe() {
    List<TwoByTwo> tables = analysis.table().twoByTwos();
    if (tables.isEmpty()) {
      return Attempt.failed(
          "a L'Abbé plot needs events and totals of two groups; these columns hold "
              + analysis.table().layout().words());
    }
    LAbbe plot =
        LAbbe.of(
            forest.title(),
            "Event rate, " + groups.second(),
            "Event rate, " + groups.first(),
            tables.stream().map(PoolPictures::labbe).toList());
    return Attempt.succeeded(rateEffect().map(plot::effect).orElse(plot));
  }

  private static LAbbe.Point labbe(TwoByTwo table) {
    return new LAbbe.Point(
        table.study(),
        table.events2() / table.total2(),
        table.events1() / table.total1(),
        table.total());
  }

  private Optional<RateEffect> rateEffect() {
    double shown = analysis.displayed();
    return switch (analysis.measure()) {
      case RISK_RATIO -> Optional.of(new RateEffect.RiskRatio(shown));
      case ODDS_RATIO, PETO_ODDS_RATIO -> Optional.of(new RateEffect.OddsRatio(shown));
      case RISK_DIFFERENCE -> Optional.of(new RateEffect.RiskDifference(shown));
      default -> Optional.empty();
    };
  }

  private Picture leaveOneOut(Trail trail) {
    return new LeaveOneOut(
        forest.title() + ", leaving one out",
        axis(),
        List.of(),
        rows(trail),
        forest.plainSummary(),
        List.of(),
        analysis.level());
  }

  private Picture cumulative(Trail trail) {
    return new Cumulative(
        forest.title() + ", cumulative " + trail.order(),
        axis(),
        List.of(),
        rows(trail),
        List.of(),
        analysis.level());
  }

  private static List<ForestRow> rows(Trail trail) {
    List<ForestRow> rows = new ArrayList<>();
    for (Trail.Step step : trail.steps()) {
      rows.add(
          switch (step.estimate()) {
            case Attempt.Succeeded<Estimate>(Estimate estimate) ->
                ForestRow.of(
                    step.study(),
                    estimate.value(),
                    estimate.interval().lower(),
                    estimate.interval().upper());
            case Attempt.Failed<Estimate> failed -> ForestRow.notEstimable(step.study());
          });
    }
    return rows;
  }

  private List<StudyPoint> points() {
    return points(analysis.effects().effects().list());
  }

  private static List<StudyPoint> points(List<Effect> effects) {
    return effects.stream()
        .map(effect -> new StudyPoint(effect.study(), effect.estimate(), effect.standardError()))
        .toList();
  }
}
