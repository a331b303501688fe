package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * A study whose log odds in group 2 are normal between studies, with an effect of its own: shared
 * are the mean and the standard deviation of these log odds. Where group 1 had all or no events,
 * its effect is infinite, and group 1 certain.
 */
record SaturatedLikelihood(
    StudyModel.RandomLevel model, RandomEffectsIntegral integral, boolean hasOwn, DSFactory factory)
    implements StudyLikelihood {

  static SaturatedLikelihood of(StudyModel.RandomLevel model, RandomEffectsIntegral integral) {
    boolean hasOwn = Double.isFinite(model.one().peak());
    return new SaturatedLikelihood(model, integral, hasOwn, new DSFactory(hasOwn ? 3 : 2, 2));
  }

  @Override
  public Curvature at(double[] shared, double own) {
    List<DerivativeStructure> variables =
        List.of(
            factory.constant(0), factory.variable(0, shared[0]), factory.variable(1, shared[1]));
    Optional<DerivativeStructure> effect =
        hasOwn ? Optional.of(factory.variable(2, own)) : Optional.empty();
    List<Term> terms = model.terms(variables, effect, Optional.empty());
    return Curvature.of(integral.logLikelihood(hasOwn ? terms : terms.subList(1, 2)));
  }
}
