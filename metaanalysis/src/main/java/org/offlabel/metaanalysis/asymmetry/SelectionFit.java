package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.offlabel.metaanalysis.asymmetry.SelectionSearch.Summit;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquared.Search;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The outcome of a selection model that converged. Standard errors are from the second derivatives
 * of the log-likelihood by the parameters themselves.
 *
 * @param settings the model
 * @param unselected the pooled effect without selection, by maximum likelihood
 * @param estimate the mean effect with selection taken into account
 * @param tauSquared the variance between studies with selection taken into account
 * @param weights one per interval of p values, the smallest first
 * @param logLikelihood at its highest
 * @param logLikelihoodOfEqualEffects at its highest with τ² = 0; empty where that is the model
 */
public record SelectionFit(
    StepSelection settings,
    Pooled unselected,
    Estimate estimate,
    TauSquared tauSquared,
    List<SelectionWeight> weights,
    double logLikelihood,
    Optional<Double> logLikelihoodOfEqualEffects)
    implements Result {

  public SelectionFit {
    weights = List.copyOf(weights);
  }

  static Attempt<SelectionFit> of(
      StepSelection settings,
      Pooled unselected,
      int[] own,
      StepLikelihood likelihood,
      Summit summit,
      Optional<Summit> flat) {
    double[] at = summit.at();
    Optional<double[]> errors = errors(likelihood.at(at), at);
    if (errors.isEmpty()) {
      return Attempt.failed(
          "The likelihood is flat where it is highest, so the parameters cannot be told apart;"
              + " take fewer or other steps.");
    }
    return Attempt.succeeded(
        new SelectionFit(
            settings,
            unselected,
            new Estimate(at[0], errors.get()[0], Reference.NORMAL, settings.level()),
            new TauSquared(at[1], errors.get()[1], search(settings, summit)),
            weights(settings, own, at, errors.get()),
            summit.logLikelihood(),
            flat.map(Summit::logLikelihood)));
  }

  private static Search search(StepSelection settings, Summit summit) {
    return settings.equalEffects()
        ? new Search.NotEstimated()
        : new Search.Iterated(summit.iterations(), true, summit.at()[1] == 0);
  }

  /** One for each parameter, not a number for a τ² at 0; empty if the likelihood is flat. */
  private static Optional<double[]> errors(StepLikelihood.Derivatives here, double[] at) {
    int[] free = IntStream.range(0, at.length).filter(i -> i != 1 || at[1] > 0).toArray();
    RealMatrix information = MatrixUtils.createRealMatrix(free.length, free.length);
    for (int i = 0; i < free.length; i++) {
      for (int j = 0; j < free.length; j++) {
        information.setEntry(i, j, -here.hessian(free[i], free[j]));
      }
    }
    return errors(information)
        .map(
            found -> {
              double[] errors = new double[at.length];
              Arrays.fill(errors, Double.NaN);
              for (int i = 0; i < free.length; i++) {
                errors[free[i]] = found[i];
              }
              return errors;
            });
  }

  /** Empty if the matrix is not positive definite; scaled first, as parameters differ in size. */
  private static Optional<double[]> errors(RealMatrix information) {
    int p = information.getRowDimension();
    double[] scale = new double[p];
    for (int i = 0; i < p; i++) {
      scale[i] = Math.sqrt(information.getEntry(i, i));
      if (!(scale[i] > 0)) {
        return Optional.empty();
      }
    }
    RealMatrix scaled = MatrixUtils.createRealMatrix(p, p);
    for (int i = 0; i < p; i++) {
      for (int j = 0; j <= i; j++) {
        double entry = information.getEntry(i, j) / scale[i] / scale[j];
        scaled.setEntry(i, j, entry);
        scaled.setEntry(j, i, entry);
      }
    }
    try {
      RealMatrix inverse = new CholeskyDecomposition(scaled).getSolver().getInverse();
      return Optional.of(
          IntStream.range(0, p)
              .mapToDouble(i -> Math.sqrt(inverse.getEntry(i, i)) / scale[i])
              .toArray());
    } catch (MathIllegalArgumentException notPositiveDefinite) {
      return Optional.empty();
    }
  }

  private static List<SelectionWeight> weights(
      StepSelection settings, int[] own, double[] at, double[] errors) {
    List<SelectionWeight> weights = new ArrayList<>();
    for (int weight = 0; weight <= settings.steps().size(); weight++) {
      int sought = weight;
      weights.add(
          new SelectionWeight(
              settings.lower(weight),
              settings.upper(weight),
              (int) IntStream.of(own).filter(each -> each == sought).count(),
              weight == 0 ? 1 : at[weight + 1],
              weight == 0
                  ? Optional.empty()
                  : Optional.of(
                      new Estimate(
                          at[weight + 1],
                          errors[weight + 1],
                          Reference.NORMAL,
                          settings.level()))));
    }
    return weights;
  }

  /** The test of "all weights are 1": no selection. */
  public LikelihoodRatio selectionTest() {
    return LikelihoodRatio.of(logLikelihood, unselected.logLikelihood(), settings.steps().size());
  }

  /** The test of "τ² is 0" with selection taken into account; empty for equal effects. */
  public Optional<LikelihoodRatio> heterogeneityTest() {
    return logLikelihoodOfEqualEffects.map(flat -> LikelihoodRatio.of(logLikelihood, flat, 1));
  }

  @Override
  public Provenance provenance() {
    return Provenance.of(
        "step-function selection model, maximum likelihood, steps "
            + settings.steps()
            + ", p values of "
            + settings.alternative().words()
            + (settings.equalEffects() ? ", equal effects" : ", random effects")
            + ", level "
            + settings.level(),
        unselected.effects().checksum());
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.of(
            Line.of(
                "without selection %.6g, standard error %.6g",
                unselected.estimate().value(), unselected.estimate().standardError())));
    parts.add(
        Explanation.of(
            Line.of(
                "variance between studies %.6g%s",
                tauSquared.value(), tauSquared.value() == 0 ? ", at the bound 0" : "")));
    weights.forEach(
        each ->
            parts.add(
                Explanation.of(
                    Line.of(
                        "p from %.4g to %.4g: %d studies, weight %.6g%s",
                        each.lower(),
                        each.upper(),
                        each.studies(),
                        each.value(),
                        each.studies() < 4 ? ", of too few studies to rely on" : ""))));
    parts.add(
        Explanation.of(
            Line.of(
                "test of no selection: %.6g with %d degrees of freedom, p = %.3g",
                selectionTest().statistic(),
                selectionTest().degreesOfFreedom(),
                selectionTest().pValue())));
    parts.addAll(FewStudies.caution(unselected.studies()));
    return new Explanation(
        Line.of(
            "selection model of %d studies, converged: %.6g, standard error %.6g",
            unselected.studies(), estimate.value(), estimate.standardError()),
        parts);
  }
}
