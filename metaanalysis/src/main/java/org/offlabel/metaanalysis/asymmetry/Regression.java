package org.offlabel.metaanalysis.asymmetry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquaredEstimation;
import org.offlabel.metaanalysis.fit.WeightedFit;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * A straight line through the effects: what is left at 0 of the predictor, and how steep it is.
 *
 * @param limit the intercept
 * @param slope the change of effect per unit of the predictor
 * @param tauSquared the variance between studies around the line; empty for the classic form
 */
record Regression(Estimate limit, Estimate slope, Optional<TauSquared> tauSquared) {

  private static final int LEAST_STUDIES = 3;

  /** Residuals up to so many units in the last place count as rounding. */
  private static final double UNITS_OF_NOISE = 16;

  /**
   * Weighted least squares with weights 1/v and a residual variance estimated from the data, t with
   * k − 2 degrees of freedom.
   */
  static Attempt<Regression> classic(
      double[] effects, double[] variances, double[] predictor, double level) {
    return model(effects, variances, predictor)
        .flatMap(
            model -> {
              WeightedFit fit = model.at(0);
              if (isExact(fit.coefficients(), effects, predictor)) {
                return Attempt.failed(
                    "The effects lie on a straight line to the last digits, so there is no scatter"
                        + " to test the line against; leave the test out.");
              }
              double spread = fit.residualSum() / model.degreesOfFreedom();
              Reference reference = Reference.t(model.degreesOfFreedom());
              return Attempt.succeeded(of(fit, spread, reference, level, Optional.empty()));
            });
  }

  /** Whether no effect is farther from the line than rounding alone would put it. */
  private static boolean isExact(double[] line, double[] effects, double[] predictor) {
    for (int i = 0; i < effects.length; i++) {
      double risen = line[1] * predictor[i];
      double size = Math.max(Math.abs(effects[i]), Math.max(Math.abs(line[0]), Math.abs(risen)));
      if (Math.abs(effects[i] - line[0] - risen) > UNITS_OF_NOISE * Math.ulp(size)) {
        return false;
      }
    }
    return true;
  }

  /** A mixed-effects model: known sampling variances and a variance between studies. */
  static Attempt<Regression> mixed(
      double[] effects,
      double[] variances,
      double[] predictor,
      Method method,
      TestMethod test,
      double level) {
    return model(effects, variances, predictor)
        .map(
            model -> {
              TauSquared tauSquared = TauSquaredEstimation.estimate(model, method);
              WeightedFit fit = model.at(tauSquared.value());
              int df = model.degreesOfFreedom();
              double inflation = test.inflation(fit.residualSum(), df);
              return of(fit, inflation, test.reference(df), level, Optional.of(tauSquared));
            });
  }

  private static Attempt<MixedModel> model(
      double[] effects, double[] variances, double[] predictor) {
    int k = effects.length;
    if (k < LEAST_STUDIES) {
      return Attempt.failed(
          "A regression of effects on the size of studies needs at least three studies; there "
              + (k == 1 ? "is 1." : "are " + k + "."));
    }
    double[] ones = new double[k];
    Arrays.fill(ones, 1);
    return switch (Design.of(List.of("intercept", "predictor"), List.of(ones, predictor))) {
      case Attempt.Succeeded<Design>(Design design) -> {
        MixedModel model = MixedModel.of(effects, variances, design);
        yield model
            .unworkable()
            .<Attempt<MixedModel>>map(Attempt::failed)
            .orElseGet(() -> Attempt.succeeded(model));
      }
      case Attempt.Failed<Design> failed ->
          Attempt.failed(
              "All studies are of the same size by the predictor, so small ones cannot be set"
                  + " against large ones; choose another predictor or leave the test out.");
    };
  }

  private static Regression of(
      WeightedFit fit,
      double inflation,
      Reference reference,
      double level,
      Optional<TauSquared> tauSquared) {
    return new Regression(
        coefficient(fit, 0, inflation, reference, level),
        coefficient(fit, 1, inflation, reference, level),
        tauSquared);
  }

  private static Estimate coefficient(
      WeightedFit fit, int which, double inflation, Reference reference, double level) {
    double variance = inflation * fit.covariance().getEntry(which, which);
    return new Estimate(fit.coefficients()[which], Math.sqrt(variance), reference, level);
  }
}
