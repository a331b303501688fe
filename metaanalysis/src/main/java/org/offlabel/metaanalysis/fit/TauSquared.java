package org.offlabel.metaanalysis.fit;

/**
 * An estimate of the variance between studies.
 *
 * @param value τ², 0 or more
 * @param standardError its asymptotic standard error; not a number where τ² was not estimated
 * @param search how it was found
 */
public record TauSquared(double value, double standardError, Search search) {

  /** How a value of τ² came about. */
  public sealed interface Search {
    /** By definition 0: the model of equal effects. */
    record NotEstimated() implements Search {}

    /** Not estimated: given by the caller. */
    record Given() implements Search {}

    /** By a formula; {@code truncated} when the formula gave less than 0, which counts as 0. */
    record ClosedForm(boolean truncated) implements Search {}

    /**
     * By iteration.
     *
     * @param iterations evaluations of the model
     * @param converged whether it ended where the equation holds, to the last digits
     * @param atZero whether the best value is the bound 0
     */
    record Iterated(int iterations, boolean converged, boolean atZero) implements Search {}
  }

  public TauSquared {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException("τ² must be finite and not negative: " + value);
    }
  }

  /** A value that the caller wants taken as it is. */
  public static TauSquared given(double value) {
    return new TauSquared(value, Double.NaN, new Search.Given());
  }

  /** Whether the value is a solution: by formula, by definition, or by a search that converged. */
  public boolean converged() {
    return switch (search) {
      case Search.NotEstimated none -> true;
      case Search.Given given -> true;
      case Search.ClosedForm formula -> true;
      case Search.Iterated iterated -> iterated.converged();
    };
  }

  /** The standard deviation between studies, τ. */
  public double tau() {
    return Math.sqrt(value);
  }
}
