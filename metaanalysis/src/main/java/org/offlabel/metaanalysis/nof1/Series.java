package org.offlabel.metaanalysis.nof1;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * N-of-1 trials of several patients with the same two treatments and the same outcome.
 *
 * <pre>{@code
 * Series series = Series.of(Patient.of("A", 1.2, 0.4, 2.1), Patient.of("B", 3.3, 2.8));
 * MeanEffect inSuchPatients = series.mixedModel(0.95).orElseThrow();
 * Effects forAnyPooling = series.effects(Measure.MEAN_DIFFERENCE).orElseThrow();
 * }</pre>
 *
 * @param patients in any order, with different names
 */
public record Series(List<Patient> patients) {

  public Series {
    patients = List.copyOf(patients);
    Set<String> names = new HashSet<>();
    for (Patient patient : patients) {
      if (!names.add(patient.name())) {
        throw new IllegalArgumentException("two patients are called " + patient.name());
      }
    }
  }

  public static Series of(Patient... patients) {
    return new Series(List.of(patients));
  }

  /** How many cycles all patients have together. */
  public int cycles() {
    return patients.stream().mapToInt(Patient::cycles).sum();
  }

  /** The variance within patients, pooled over them; needs a patient with two cycles. */
  public Attempt<Within> within() {
    int degreesOfFreedom = cycles() - patients.size();
    if (degreesOfFreedom == 0) {
      return Attempt.failed(
          "No patient has two cycles, so the variance within patients is unknown; give at least"
              + " one patient with two or more cycles.");
    }
    double squares = squaresWithin();
    if (squares == 0) {
      return Attempt.failed(
          "The differences do not vary within any patient, so no standard error can be computed;"
              + " check whether they were rounded or entered twice.");
    }
    return Attempt.succeeded(new Within(squares / degreesOfFreedom, degreesOfFreedom));
  }

  /** All differences as one sample: mean, standard error and t with N - 1 degrees of freedom. */
  public Attempt<MeanEffect> pairedT(double level) {
    Interval.checkLevel(level);
    int n = cycles();
    double mean = mean();
    double squares =
        patients.stream()
            .flatMap(patient -> patient.differences().stream())
            .mapToDouble(difference -> Math.pow(difference - mean, 2))
            .sum();
    if (n < 2 || squares == 0) {
      return Attempt.failed(
          "A paired t test needs at least two cycles whose differences are not all the same.");
    }
    double variance = squares / (n - 1);
    Estimate estimate = new Estimate(mean, Math.sqrt(variance / n), Reference.t(n - 1.0), level);
    return Attempt.succeeded(effect(Model.PAIRED_T, estimate, variance));
  }

  /**
   * The mean effect in these very patients, each cycle counting alike: inverse-variance weights
   * m/s² with the pooled s², t with Σ (m - 1) degrees of freedom (Senn 2024).
   */
  public Attempt<MeanEffect> fixedEffects(double level) {
    Interval.checkLevel(level);
    return within()
        .map(
            within -> {
              double error = Math.sqrt(within.variance() / cycles());
              Reference reference = Reference.t(within.degreesOfFreedom());
              return effect(
                  Model.THESE_PATIENTS,
                  new Estimate(mean(), error, reference, level),
                  within.variance());
            });
  }

  /**
   * The mean effect in such patients, and each patient's shrunken effect: d = μ + b + e, both
   * variances by restricted maximum likelihood. Held against t with one degree of freedom less than
   * patients, which is exact where all have equally many cycles.
   */
  public Attempt<MeanEffect> mixedModel(double level) {
    Interval.checkLevel(level);
    Interval.checkLevel(level);
    if (patients.size() < 2) {
      return tooFewPatients();
    }
    return within()
        .map(within -> VarianceRatio.of(this))
        .map(
            fit -> {
              double error = Math.sqrt(fit.meanVariance());
              Reference reference = Reference.t(patients.size() - 1.0);
              return randomEffect(
                  Model.SUCH_PATIENTS,
                  Model.SUCH_PATIENTS.words(),
                  new Estimate(fit.mean(), error, reference, level),
                  fit.within(),
                  fit.between());
            });
  }

  /** Each patient's mean with the variance s²/m, ready for any pooling of this library. */
  public Attempt<Effects> effects(Measure measure) {
    return within()
        .map(
            within ->
                new Effects(
                    measure,
                    patients.stream()
                        .map(
                            patient ->
                                new Effect(
                                    patient.name(),
                                    patient.mean(),
                                    within.variance() / patient.cycles()))
                        .toList()));
  }

  /** The patients' means pooled like studies, and the shrunken effects that follow. */
  public Attempt<MeanEffect> summaries(Pooling pooling) {
    if (patients.size() < 2) {
      return tooFewPatients();
    }
    return effects(Measure.MEAN_DIFFERENCE)
        .flatMap(pooling::pool)
        .flatMap(pooled -> within().map(within -> summarised(pooling, pooled, within)));
  }

  /** Signs that cycles depend on each other or drift. */
  public SerialChecks checks(double level) {
    return SerialChecks.of(this, level);
  }

  /** The checksum of names and differences, in their order. */
  public Checksum checksum() {
    Checksum checksum = new Checksum();
    for (Patient patient : patients) {
      checksum
          .add(patient.name())
          .add(patient.differences().stream().mapToDouble(Double::doubleValue).toArray());
    }
    return checksum;
  }

  double squaresWithin() {
    double squares = 0;
    for (Patient patient : patients) {
      for (double residual : patient.residuals()) {
        squares += residual * residual;
      }
    }
    return squares;
  }

  private MeanEffect summarised(Pooling pooling, Pooled pooled, Within within) {
    return randomEffect(
        Model.SUMMARIES,
        Model.SUMMARIES.words() + ": " + pooling.words(),
        pooled.estimate(),
        within.variance(),
        pooled.heterogeneity().tauSquared().value());
  }

  private MeanEffect effect(Model model, Estimate estimate, double within) {
    return new MeanEffect(model, model.words(), estimate, within, 0, List.of(), this);
  }

  private MeanEffect randomEffect(
      Model model, String method, Estimate estimate, double within, double between) {
    List<ShrunkenEffect> shrunken =
        patients.stream()
            .map(
                patient ->
                    ShrunkenEffect.of(
                        patient, estimate.value(), estimate.variance(), within, between))
            .toList();
    return new MeanEffect(model, method, estimate, within, between, shrunken, this);
  }

  private Attempt<MeanEffect> tooFewPatients() {
    return Attempt.failed(
        "Variance between patients needs at least two patients; there are "
            + patients.size()
            + ". For one patient use the fixed effects.");
  }

  private double mean() {
    return sum(patient -> patient.mean() * patient.cycles()) / cycles();
  }

  private double sum(ToDoubleFunction<Patient> figure) {
    return patients.stream().mapToDouble(figure).sum();
  }
}
