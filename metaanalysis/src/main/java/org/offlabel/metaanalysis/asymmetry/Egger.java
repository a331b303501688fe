package org.offlabel.metaanalysis.asymmetry;

import java.util.List;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Egger's regression test: do effects change with the size of the studies? Immutable; {@code
 * Egger.classic().test(effects)}.
 *
 * <p>Egger and others, BMJ 1997;315:629-634, in the form of Sterne and Egger 2005 (Publication Bias
 * in Meta-Analysis, chapter 6): effects on their standard errors with weights 1/v. The slope here
 * is the intercept of the original regression of effect/error on 1/error.
 *
 * @param form how errors are weighed
 * @param predictor what stands for the smallness of a study
 * @param level of the intervals, such as 0.95
 */
public record Egger(Form form, Predictor predictor, double level) {

  private static final double USUAL_LEVEL = 0.95;

  /** How the scatter of studies around the line is modelled. */
  public sealed interface Form {

    /** Scatter multiplies the sampling variances; t with k − 2 (metafor's model "lm"). */
    record Classic() implements Form {}

    /**
     * Scatter adds a variance between studies, as in meta-regression (metafor's model "rma").
     *
     * @param method of estimating it
     * @param test of the slope: z, or t with k − 2
     */
    record Mixed(Method method, TestMethod test) implements Form {}

    /** The form in words. */
    default String words() {
      return switch (this) {
        case Classic classic -> "weighted regression with multiplicative scatter";
        case Mixed(Method method, TestMethod test) ->
            "mixed-effects regression (" + method.words() + "), " + test.words();
      };
    }
  }

  public Egger {
    Interval.checkLevel(level);
  }

  /** On the standard error, weights 1/v, t test; 95 %. */
  public static Egger classic() {
    return new Egger(new Form.Classic(), new Predictor.StandardError(), USUAL_LEVEL);
  }

  /** On the standard error, REML, z test; 95 %. */
  public static Egger mixedEffects() {
    return mixedEffects(Method.RESTRICTED_MAXIMUM_LIKELIHOOD, TestMethod.Z);
  }

  /** On the standard error, 95 %. */
  public static Egger mixedEffects(Method method, TestMethod test) {
    return new Egger(new Form.Mixed(method, test), new Predictor.StandardError(), USUAL_LEVEL);
  }

  public Egger on(Predictor chosen) {
    return new Egger(form, chosen, level);
  }

  public Egger withLevel(double chosen) {
    return new Egger(form, predictor, chosen);
  }

  /**
   * The test of these effects.
   *
   * @return a failure with fewer than three studies, where all are of the same size, where the
   *     classic form finds all effects on one line, and with variances too different to compute
   *     with
   * @throws IllegalArgumentException if the predictor holds sizes of another number of studies
   */
  public Attempt<RegressionTest> test(Effects effects) {
    return fit(effects)
        .map(
            regression ->
                new RegressionTest(
                    effects,
                    predictor,
                    regression.slope(),
                    regression.limit(),
                    regression.tauSquared(),
                    List.of(),
                    Provenance.of(
                        "Egger's test, "
                            + form.words()
                            + " on "
                            + predictor.words()
                            + ", level "
                            + level,
                        predictor.checksum(effects))));
  }

  private Attempt<Regression> fit(Effects effects) {
    double[] x = predictor.values(effects);
    return switch (form) {
      case Form.Classic classic ->
          Regression.classic(effects.estimates(), effects.variances(), x, level);
      case Form.Mixed(Method method, TestMethod test) ->
          Regression.mixed(effects.estimates(), effects.variances(), x, method, test, level);
    };
  }
}
