package org.offlabel.metaanalysis.nof1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * Whether the cycles look independent of each other and free of drift, as all models of a series
 * take them to be. A silent check proves little: few cycles show only strong dependence.
 *
 * @param autocorrelation of neighbouring cycles; absent where no patient has three cycles
 * @param trend the change of the difference from one cycle to the next, common to all patients: the
 *     slope of least squares with an intercept per patient; absent with too few cycles
 * @param warnings what speaks against independence at the level asked, and what cannot be checked
 */
public record SerialChecks(
    Optional<Autocorrelation> autocorrelation, Optional<Estimate> trend, List<String> warnings) {

  /**
   * The correlation of neighbouring residuals within patients. Residuals about a patient's own mean
   * correlate negatively by themselves, so it is compared with what independence gives: mean and
   * variance of the ratio of quadratic forms (Moran 1948, Biometrika 35:255-260), held against the
   * normal distribution.
   *
   * @param lagOne Σ e(j) e(j+1) / Σ e²
   * @param expected its mean under independence, below 0
   * @param standardError under independence, above 0
   */
  public record Autocorrelation(double lagOne, double expected, double standardError) {

    /** The distance from independence in standard errors. */
    public double z() {
      return (lagOne - expected) / standardError;
    }

    /** Two-sided, approximate. */
    public double pValue() {
      return Reference.NORMAL.twoSidedP(z());
    }
  }

  public SerialChecks {
    warnings = List.copyOf(warnings);
  }

  static SerialChecks of(Series series, double level) {
    Interval.checkLevel(level);
    Optional<Autocorrelation> autocorrelation = autocorrelation(series);
    Optional<Estimate> trend = trend(series, level);
    List<String> warnings = new ArrayList<>();
    autocorrelation
        .filter(found -> found.pValue() < 1 - level)
        .map(
            found ->
                String.format(
                    Locale.ROOT,
                    "neighbouring cycles are not independent: lag-1 autocorrelation %.3f, %.3f"
                        + " expected, p = %.3g; standard errors may be wrong",
                    found.lagOne(),
                    found.expected(),
                    found.pValue()))
        .ifPresent(warnings::add);
    trend
        .filter(found -> found.pValue() < 1 - level)
        .map(
            found ->
                String.format(
                    Locale.ROOT,
                    "the difference changes by %.3g per cycle, p = %.3g: look for tolerance,"
                        + " learning or carry-over",
                    found.value(),
                    found.pValue()))
        .ifPresent(warnings::add);
    if (autocorrelation.isEmpty()) {
      warnings.add("no patient has three varying cycles: serial dependence cannot be checked");
    }
    return new SerialChecks(autocorrelation, trend, warnings);
  }

  private static Optional<Autocorrelation> autocorrelation(Series series) {
    double products = 0;
    int free = 0;
    double trace = 0;
    double squaredTrace = 0;
    for (Patient patient : series.patients()) {
      double[] residuals = patient.residuals();
      for (int j = 1; j < residuals.length; j++) {
        products += residuals[j - 1] * residuals[j];
      }
      double m = patient.cycles();
      if (m > 1) {
        free += patient.cycles() - 1;
        trace -= (m - 1) / m;
        squaredTrace += ((m - 1) / 2) - ((2 * m - 3) / m) + Math.pow((m - 1) / m, 2);
      }
    }
    double squares = series.squaresWithin();
    double variance = 2 * ((free * squaredTrace) - (trace * trace));
    boolean threeCycles = series.patients().stream().anyMatch(patient -> patient.cycles() > 2);
    if (!threeCycles || squares == 0) {
      return Optional.empty();
    }
    double error = Math.sqrt(variance / (free + 2.0)) / free;
    return Optional.of(new Autocorrelation(products / squares, trace / free, error));
  }

  private static Optional<Estimate> trend(Series series, double level) {
    double times = 0;
    double products = 0;
    int free = -1;
    for (Patient patient : series.patients()) {
      double[] residuals = patient.residuals();
      free += patient.cycles() - 1;
      for (int j = 0; j < residuals.length; j++) {
        double time = j - ((residuals.length - 1) / 2.0);
        times += time * time;
        products += time * residuals[j];
      }
    }
    double rest = series.squaresWithin() - (products * products / times);
    if (free < 1 || !(rest > 0)) {
      return Optional.empty();
    }
    double error = Math.sqrt(rest / free / times);
    return Optional.of(new Estimate(products / times, error, Reference.t(free), level));
  }
}
