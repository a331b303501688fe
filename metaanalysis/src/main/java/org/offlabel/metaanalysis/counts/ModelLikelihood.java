package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * A study in a model: which numbers are which of its parameters.
 *
 * @param shared how many shared parameters there are: the effect, then further ones, then tau
 * @param hasTau whether the last of them is tau
 */
record ModelLikelihood(
    StudyModel model,
    RandomEffectsIntegral integral,
    int shared,
    boolean hasTau,
    boolean hasOwn,
    DSFactory factory)
    implements StudyLikelihood {

  static ModelLikelihood of(
      StudyModel model, RandomEffectsIntegral integral, int shared, boolean hasTau) {
    boolean hasOwn = model instanceof StudyModel.FixedLevel;
    return new ModelLikelihood(
        model, integral, shared, hasTau, hasOwn, new DSFactory(shared + (hasOwn ? 1 : 0), 2));
  }

  @Override
  public Curvature at(double[] numbers, double own) {
    List<DerivativeStructure> variables =
        IntStream.range(0, shared).mapToObj(i -> factory.variable(i, numbers[i])).toList();
    Optional<DerivativeStructure> tau =
        hasTau ? Optional.of(variables.getLast()) : Optional.empty();
    Optional<DerivativeStructure> level =
        hasOwn ? Optional.of(factory.variable(shared, own)) : Optional.empty();
    return Curvature.of(integral.logLikelihood(model.terms(variables, level, tau)));
  }
}
