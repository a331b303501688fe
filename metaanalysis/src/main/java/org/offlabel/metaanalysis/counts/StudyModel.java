package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** How the counts of one study depend on the parameters of a model. */
sealed interface StudyModel {

  /**
   * The observations and their predictors.
   *
   * @param shared the effect first, then what else all studies share
   * @param own the study's own parameter, where the model has one
   * @param tau the standard deviation of the effect between studies; empty for one common effect
   */
  List<Term> terms(
      List<DerivativeStructure> shared,
      Optional<DerivativeStructure> own,
      Optional<DerivativeStructure> tau);

  /** The study by itself, with an effect of its own. */
  OwnEffect alone();

  /** One curve of the effect: conditional models, and counts of one group. */
  record OneCurve(Curve curve) implements StudyModel {
    @Override
    public List<Term> terms(
        List<DerivativeStructure> shared,
        Optional<DerivativeStructure> own,
        Optional<DerivativeStructure> tau) {
      return List.of(new Term(curve, shared.getFirst(), tau.stream().toList()));
    }

    @Override
    public OwnEffect alone() {
      return OwnEffect.of(curve);
    }
  }

  /**
   * Two groups, with the level of group 2, its log odds or log rate, a parameter of the study's
   * own.
   */
  record FixedLevel(Curve one, Curve two) implements StudyModel {
    @Override
    public List<Term> terms(
        List<DerivativeStructure> shared,
        Optional<DerivativeStructure> own,
        Optional<DerivativeStructure> tau) {
      DerivativeStructure level = own.orElseThrow();
      List<DerivativeStructure> half = tau.map(t -> t.multiply(0.5)).stream().toList();
      List<DerivativeStructure> minusHalf = tau.map(t -> t.multiply(-0.5)).stream().toList();
      return List.of(
          new Term(one, level.add(shared.getFirst()), half), new Term(two, level, minusHalf));
    }

    @Override
    public OwnEffect alone() {
      return OwnEffect.of(one).minus(OwnEffect.of(two));
    }
  }

  /**
   * Two groups, with the level of group 2 normal between studies. Shared are the effect, the mean
   * of these levels and their standard deviation. An effect of the study's own takes the place of
   * the shared one.
   */
  record RandomLevel(Curve one, Curve two) implements StudyModel {
    @Override
    public List<Term> terms(
        List<DerivativeStructure> shared,
        Optional<DerivativeStructure> own,
        Optional<DerivativeStructure> tau) {
      DerivativeStructure mean = shared.get(1);
      DerivativeStructure spread = shared.get(2);
      return List.of(
          new Term(one, mean.add(own.orElse(shared.getFirst())), loadings(spread, tau, 0.5)),
          new Term(two, mean, loadings(spread, tau, -0.5)));
    }

    private static List<DerivativeStructure> loadings(
        DerivativeStructure spread, Optional<DerivativeStructure> tau, double share) {
      return tau.map(t -> List.of(spread, t.multiply(share))).orElse(List.of(spread));
    }

    @Override
    public OwnEffect alone() {
      return OwnEffect.of(one).minus(OwnEffect.of(two));
    }
  }
}
