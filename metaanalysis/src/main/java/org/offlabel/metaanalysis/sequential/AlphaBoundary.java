package org.offlabel.metaanalysis.sequential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The z values to be crossed at each look so that the chance of ever crossing without an effect is
 * what the spending function allows (Lan, DeMets 1983). Two-sided boundaries are symmetric; each
 * side spends half.
 *
 * @param rates the error rates
 * @param spending how alpha is spent
 * @param shares the information at each look as a share of the required, above 0, rising by at
 *     least {@value #SMALLEST_STEP}; only the last may be 1 or more, and then spends the rest
 * @param critical the z value at each look; positive infinity where there is nothing to spend yet
 */
public record AlphaBoundary(
    ErrorRates rates, Spending spending, List<Double> shares, List<Double> critical) {

  /** Looks closer to each other than this share of the required information are refused. */
  public static final double SMALLEST_STEP = 1e-4;

  private static final double FARTHEST = 38;
  private static final double PRECISION = 1e-13;
  private static final int MOST_EVALUATIONS = 300;

  public AlphaBoundary {
    shares = List.copyOf(shares);
    critical = List.copyOf(critical);
    if (shares.size() != critical.size()) {
      throw new IllegalArgumentException(shares.size() + " looks, " + critical.size() + " values");
    }
  }

  /**
   * The boundary at these looks.
   *
   * @throws IllegalArgumentException if the shares are not as {@link #shares} must be
   */
  public static AlphaBoundary of(ErrorRates rates, Spending spending, double... shares) {
    check(shares);
    List<Double> critical = new ArrayList<>();
    Passage passage = Passage.start(0);
    double spent = 0;
    for (int look = 0; look < shares.length; look++) {
      double time = shares[look];
      double until = spending.spent(rates.alphaPerSide(), time);
      double value = critical(passage, time, until - spent);
      critical.add(value);
      spent = until;
      if (look + 1 < shares.length) {
        passage =
            passage.staying(time, shares[look + 1], List.of(inside(rates.sides(), value, time)));
      }
    }
    List<Double> looks = Arrays.stream(shares).boxed().toList();
    return new AlphaBoundary(rates, spending, looks, critical);
  }

  /** The boundary at so many equally spaced looks, the last at the required information. */
  public static AlphaBoundary equallySpaced(ErrorRates rates, Spending spending, int looks) {
    double[] shares = new double[looks];
    for (int look = 0; look < looks; look++) {
      shares[look] = (look + 1.0) / looks;
    }
    return of(rates, spending, shares);
  }

  /**
   * The probability of crossing up to and including each look.
   *
   * @param drift the expected z at full information; 0 is no effect, {@link ErrorRates#drift()} the
   *     anticipated one
   * @return for each look the probabilities of having crossed above and below
   */
  public List<Crossing> crossing(double drift) {
    List<Crossing> crossings = new ArrayList<>();
    Passage passage = Passage.start(drift);
    double above = 0;
    double below = 0;
    for (int look = 0; look < shares.size(); look++) {
      double time = shares.get(look);
      Passage.Region inside = inside(rates.sides(), critical.get(look), time);
      above += passage.above(inside.upper(), time);
      below += passage.below(inside.lower(), time);
      crossings.add(new Crossing(above, below));
      if (look + 1 < shares.size()) {
        passage = passage.staying(time, shares.get(look + 1), List.of(inside));
      }
    }
    return List.copyOf(crossings);
  }

  /**
   * The chance of having crossed so far.
   *
   * @param above in the anticipated direction
   * @param below in the other; 0 for one-sided boundaries
   */
  public record Crossing(double above, double below) {}

  /**
   * By how much the information of a single test must be multiplied so that a design with these
   * looks keeps its power; a little above 1.
   *
   * @throws IllegalStateException if the last look is before the required information
   */
  public double inflation() {
    if (shares.isEmpty() || shares.getLast() < 1) {
      throw new IllegalStateException("power needs looks up to the required information (share 1)");
    }
    double power = 1 - rates.beta();
    double drift =
        root(tried -> crossing(tried).getLast().above() - power, 0, 2 * rates.drift() + 10);
    return Math.pow(drift / rates.drift(), 2);
  }

  /** Where paths go on: below the boundary, and above its mirror image if two-sided. */
  static Passage.Region inside(Sides sides, double critical, double time) {
    double upper = critical * Math.sqrt(time);
    return new Passage.Region(sides == Sides.TWO ? -upper : Double.NEGATIVE_INFINITY, upper);
  }

  static double root(DoubleUnaryOperator function, double lower, double upper) {
    return new BracketingNthOrderBrentSolver(PRECISION, PRECISION, 0, 5)
        .solve(MOST_EVALUATIONS, function::applyAsDouble, lower, upper);
  }

  private static double critical(Passage passage, double time, double toSpend) {
    double scale = Math.sqrt(time);
    if (!(passage.above(FARTHEST * scale, time) < toSpend)) {
      return Double.POSITIVE_INFINITY;
    }
    double logToSpend = Math.log(toSpend);
    return root(z -> Math.log(passage.above(z * scale, time)) - logToSpend, -FARTHEST, FARTHEST);
  }

  private static void check(double... shares) {
    double before = 0;
    for (double share : shares) {
      if (!(share - before >= SMALLEST_STEP && share < Double.POSITIVE_INFINITY) || before >= 1) {
        throw new IllegalArgumentException(
            "looks rise by at least %s of the required information, and none follows share 1: %s"
                .formatted(SMALLEST_STEP, Arrays.toString(shares)));
      }
      before = share;
    }
  }
}
