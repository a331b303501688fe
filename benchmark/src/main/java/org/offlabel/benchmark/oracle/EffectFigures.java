package org.offlabel.benchmark.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.MeanComparison;
import org.offlabel.metaanalysis.effect.MeanEffects;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.TwoByTwo;

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
    return set.rows(
        (study, of) -> new TwoByTwo(study, of[0], of[1], of[2], of[3]), "ai", "n1i", "ci", "n2i");
  }

  private List<MeanComparison> comparisons() {
    return set.rows(
        (study, of) -> MeanComparison.of(study, of[0], of[1], of[2], of[3], of[4], of[5]),
        "n1i",
        "m1i",
        "sd1i",
        "n2i",
        "m2i",
        "sd2i");
  }

  private List<Figure> compare(EffectSet ours) {
    Map<String, Effect> byStudy =
        ours.effects().list().stream().collect(Collectors.toMap(Effect::study, each -> each));
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < set.json().path("yi").size(); i++) {
      Optional<Effect> effect = Optional.ofNullable(byStudy.get(ReferenceSet.study(i)));
      figures.add(figure(i, "yi", effect.map(Effect::estimate)));
      figures.add(figure(i, "vi", effect.map(Effect::variance)));
    }
    return Collections.unmodifiableList(figures);
  }

  /** An estimate without its variance, or the other way round, is no effect. */
  private Figure figure(int study, String name, Optional<Double> ours) {
    boolean complete =
        ReferenceSet.number(set.json().path("yi").path(study)).isPresent()
            && ReferenceSet.number(set.json().path("vi").path(study)).isPresent();
    return Figure.judged(
        set.name() + " effects",
        name + "[" + (study + 1) + "]",
        ours.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        complete ? ReferenceSet.number(set.json().path(name).path(study)) : OptionalDouble.empty(),
        OptionalDouble.empty(),
        TOLERANCE);
  }
}
