package org.offlabel.metaanalysis.nof1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.nof1.SerialChecks.Autocorrelation;

/** The checks against R 4.2: lm with an intercept per patient, traces of full matrices. */
final class SerialChecksTest {

  private static final Series UNEQUAL =
      Series.of(
          Patient.of("P1", 1.2, 0.4, 2.1),
          Patient.of("P2", 3.3, 2.8),
          Patient.of("P3", -0.5, 0.9, 0.3, 1.1),
          Patient.of("P4", 2.2, 4.1, 3.0, 2.7, 3.9),
          Patient.of("P5", 0.7),
          Patient.of("P6", 1.9, 0.2, 1.0));

  @Test
  void autocorrelationAndItsMomentsAsInR() {
    Autocorrelation found = UNEQUAL.checks(0.95).autocorrelation().orElseThrow();
    assertThat(found.lagOne()).isCloseTo(-0.470951915164501, withPercentage(1e-8));
    assertThat(found.expected()).isCloseTo(-0.281944444444444, withPercentage(1e-8));
    assertThat(found.standardError()).isCloseTo(0.163207319654213, withPercentage(1e-8));
  }

  @Test
  void trendAsInR() {
    var trend = UNEQUAL.checks(0.95).trend().orElseThrow();
    assertThat(trend.value()).isCloseTo(0.197435897435897, withPercentage(1e-8));
    assertThat(trend.standardError()).isCloseTo(0.172682188215318, withPercentage(1e-8));
    assertThat(trend.pValue()).isCloseTo(0.277167082483949, withPercentage(1e-8));
  }

  @Test
  void driftAndDependenceWarn() {
    Series drifting =
        Series.of(
            Patient.of("A", 1, 2.1, 2.9, 4.2, 5.1, 5.9),
            Patient.of("B", 0.1, 0.8, 2.2, 2.9, 4.1, 5.2));
    assertThat(drifting.checks(0.95).warnings()).hasSize(2);
    assertThat(drifting.checks(0.95).warnings().getLast()).contains("per cycle");
    assertThat(UNEQUAL.checks(0.95).warnings()).isEmpty();
  }

  @Test
  void twoCyclesCannotBeCheckedForDependence() {
    SerialChecks checks =
        Series.of(Patient.of("A", 1, 2), Patient.of("B", 2, 2.5), Patient.of("C", 0, 3))
            .checks(0.95);
    assertThat(checks.autocorrelation()).isEmpty();
    assertThat(checks.trend()).isPresent();
    assertThat(checks.warnings()).anyMatch(warning -> warning.contains("cannot be checked"));
    assertThat(Series.of().checks(0.95).trend()).isEmpty();
    assertThat(Series.of(Patient.of("A", 1, 1, 1)).checks(0.95).trend()).isEmpty();
  }

  /** Without dependence the standardised autocorrelation has mean 0 and variance 1. */
  @Test
  void momentsHoldForIndependentCycles() {
    long seed = 7;
    SplittableRandom random = new SplittableRandom(seed);
    int runs = 20_000;
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < runs; run++) {
      List<Patient> patients = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        double[] differences = new double[2 + i];
        for (int j = 0; j < differences.length; j++) {
          differences[j] = (3 * i) + random.nextGaussian();
        }
        patients.add(Patient.of("P" + i, differences));
      }
      double z = new Series(patients).checks(0.95).autocorrelation().orElseThrow().z();
      sum += z;
      squares += z * z;
    }
    assertThat(sum / runs).as("seed %s", seed).isCloseTo(0, offset(0.03));
    assertThat(squares / runs).as("seed %s", seed).isCloseTo(1, offset(0.03));
  }
}
