package org.offlabel.benchmark.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.MeanComparison;
import org.offlabel.metaanalysis.effect.MeanEffects;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import tools.jackson.databind.JsonNode;

/** Compares the effect sizes, computed from the input of a reference file. */
final class EffectFigures {

  private static final double TOLERANCE = 1e-8;

  private final ReferenceSet set;

  EffectFigures(ReferenceSet set) {
    this.set = set;
  }

  /** Every yi and vi; none where the input holds effects already. */
  List<Figure> compare() {
    return computed().map(this::compare).orElse(List.of());
  }

  private Optional<EffectSet> computed() {
    return switch (set.measure()) {
      case RISK_RATIO -> Optional.of(TableEffects.standard().riskRatios(tables()));
      case ODDS_RATIO -> Optional.of(TableEffects.standard().oddsRatios(tables()));
      case RISK_DIFFERENCE -> Optional.of(TableEffects.standard().riskDifferences(tables()));
      case MEAN_DIFFERENCE -> Optional.of(MeanEffects.standard().meanDifferences(comparisons()));
      case STANDARDISED_MEAN_DIFFERENCE ->
          Optional.of(MeanEffects.standard().standardisedMeanDifferences(comparisons()));
      case RATIO_OF_MEANS -> Optional.of(MeanEffects.standard().ratiosOfMeans(comparisons()));
      default -> Optional.empty();
    };
  }

  /** The two-by-two tables of the input; empty where it holds none. */
  List<TwoByTwo> tables() {
    if (!set.has("ai", "n1i", "ci", "n2i")) {
      return List.of();
    }
    List<Double> events1 = set.input("ai");
    List<Double> total1 = set.input("n1i");
    List<Double> events2 = set.input("ci");
    List<Double> total2 = set.input("n2i");
    return IntStream.range(0, events1.size())
        .mapToObj(
            i ->
                new TwoByTwo(name(i), events1.get(i), total1.get(i), events2.get(i), total2.get(i)))
        .toList();
  }

  private List<MeanComparison> comparisons() {
    List<Double> n1 = set.input("n1i");
    List<Double> mean1 = set.input("m1i");
    List<Double> sd1 = set.input("sd1i");
    List<Double> n2 = set.input("n2i");
    List<Double> mean2 = set.input("m2i");
    List<Double> sd2 = set.input("sd2i");
    return IntStream.range(0, n1.size())
        .mapToObj(
            i ->
                MeanComparison.of(
                    name(i),
                    n1.get(i),
                    mean1.get(i),
                    sd1.get(i),
                    n2.get(i),
                    mean2.get(i),
                    sd2.get(i)))
        .toList();
  }

  private List<Figure> compare(EffectSet ours) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < set.json().path("yi").size(); i++) {
      String study = name(i);
      Optional<Effect> effect =
          ours.effects().list().stream().filter(each -> each.study().equals(study)).findFirst();
      figures.add(figure(i, "yi", effect.map(Effect::estimate)));
      figures.add(figure(i, "vi", effect.map(Effect::variance)));
    }
    return Collections.unmodifiableList(figures);
  }

  private Figure figure(int study, String name, Optional<Double> ours) {
    JsonNode reference = set.json().path(name).get(study);
    return Figure.judged(
        set.name() + " effects",
        name + "[" + (study + 1) + "]",
        ours.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        ReferenceSet.number(reference),
        OptionalDouble.empty(),
        TOLERANCE);
  }

  private static String name(int study) {
    return "Study " + (study + 1);
  }
}
