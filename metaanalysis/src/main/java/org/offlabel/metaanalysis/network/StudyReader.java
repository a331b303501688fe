package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * From the contrasts of one study to its block, checked: every pair of its arms once, effects that
 * add up, variances that independent arms can have.
 */
final class StudyReader {

  /** Effects may miss adding up by this much or by this share of their standard error: rounding. */
  private static final double ROUNDING = 0.001;

  private static final double ROUNDING_IN_ERRORS = 0.01;

  /** Variances of four and more arms may differ from the sum of two arms' by this share. */
  private static final double ROUNDING_OF_VARIANCE = 0.1;

  private final Map<String, Integer> places;
  private final List<String> names;
  private final boolean sharedUnit;

  /**
   * @param places of the treatments, in the order of their names
   * @param sharedUnit whether the contrasts of a study share an estimated unit, as standardised
   *     mean differences do; then their variances need not be sums over arms
   */
  StudyReader(Map<String, Integer> places, boolean sharedUnit) {
    this.places = places;
    this.names = List.copyOf(places.keySet());
    this.sharedUnit = sharedUnit;
  }

  Attempt<StudyBlock> read(String study, List<Contrast> contrasts) {
    int[] arms =
        contrasts.stream()
            .flatMap(c -> Stream.of(c.treatment1(), c.treatment2()))
            .distinct()
            .mapToInt(this::place)
            .sorted()
            .toArray();
    return new Reading(study, arms).of(contrasts);
  }

  private int place(String treatment) {
    return Objects.requireNonNull(places.get(treatment));
  }

  /** The work on one study: what is known of each pair of its arms. */
  private final class Reading {

    private final String study;
    private final int[] arms;
    private final int n;
    private final double[][] effects;
    private final double[][] variances;

    Reading(String study, int[] arms) {
      this.study = study;
      this.arms = arms;
      n = arms.length;
      effects = new double[n][n];
      variances = new double[n][n];
    }

    Attempt<StudyBlock> of(List<Contrast> contrasts) {
      for (Contrast contrast : contrasts) {
        int i = index(contrast.treatment1());
        int j = index(contrast.treatment2());
        if (variances[i][j] > 0) {
          return failed("gives %s against %s twice; keep one".formatted(name(i), name(j)));
        }
        effects[i][j] = contrast.effect();
        effects[j][i] = -contrast.effect();
        variances[i][j] = contrast.variance();
        variances[j][i] = contrast.variance();
      }
      return pairsMissing(contrasts.size());
    }

    private Attempt<StudyBlock> pairsMissing(int given) {
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          if (!(variances[i][j] > 0)) {
            missing.add(name(i) + " against " + name(j));
          }
        }
      }
      return missing.isEmpty()
          ? addUp()
          : failed(
              "compares %d treatments but gives %d of their %d contrasts; add %s"
                  .formatted(n, given, n * (n - 1) / 2, String.join(", ", missing)));
    }

    private Attempt<StudyBlock> addUp() {
      double[] centred = new double[n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          centred[i] += effects[i][j] / n;
        }
      }
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          double expected = centred[i] - centred[j];
          double allowed = Math.max(ROUNDING, ROUNDING_IN_ERRORS * Math.sqrt(variances[i][j]));
          if (Math.abs(effects[i][j] - expected) > allowed) {
            return failed(
                String.format(
                    Locale.ROOT,
                    "has contrasts that do not add up: %s against %s is given as %.4f but follows"
                        + " from the others as about %.4f; check its effects and their signs",
                    name(i),
                    name(j),
                    effects[i][j],
                    expected));
          }
        }
      }
      return variances(centred);
    }

    private Attempt<StudyBlock> variances(double[] centred) {
      double[][] covariance = new double[n - 1][n - 1];
      double[] against = new double[n - 1];
      for (int i = 1; i < n; i++) {
        against[i - 1] = centred[0] - centred[i];
        for (int j = 1; j < n; j++) {
          covariance[i - 1][j - 1] =
              i == j ? variances[0][i] : (variances[0][i] + variances[0][j] - variances[i][j]) / 2;
        }
      }
      if (PositiveDefinite.of(covariance).isEmpty()) {
        return failed("has standard errors that no data can have together; check each of them");
      }
      if (n > 2 && !sharedUnit) {
        String problem = armProblem();
        if (!problem.isEmpty()) {
          return failed(problem);
        }
      }
      return Attempt.succeeded(new StudyBlock(study, arms, against, covariance));
    }

    /** Whether variances are sums over independent arms; empty if so (Rücker 2012). */
    private String armProblem() {
      double[] sums = new double[n];
      double total = 0;
      double largest = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          sums[i] += variances[i][j];
          total += variances[i][j] / 2;
          largest = Math.max(largest, variances[i][j]);
        }
      }
      double[] arm = new double[n];
      for (int i = 0; i < n; i++) {
        arm[i] = (sums[i] - (total / (n - 1))) / (n - 2);
        if (arm[i] < -1e-9 * largest) {
          return String.format(
              Locale.ROOT,
              "has standard errors that leave the arm of %s a variance below 0 (%.3g); check them",
              name(i),
              arm[i]);
        }
      }
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          double expected = arm[i] + arm[j];
          if (Math.abs(variances[i][j] - expected) > ROUNDING_OF_VARIANCE * expected) {
            return String.format(
                Locale.ROOT,
                "has a standard error of %.4f for %s against %s, but its other contrasts say %.4f;"
                    + " check them",
                Math.sqrt(variances[i][j]),
                name(i),
                name(j),
                Math.sqrt(expected));
          }
        }
      }
      return "";
    }

    private int index(String treatment) {
      return Arrays.binarySearch(arms, place(treatment));
    }

    private String name(int arm) {
      return names.get(arms[arm]);
    }

    private Attempt<StudyBlock> failed(String what) {
      return Attempt.failed(study + " " + what);
    }
  }
}
