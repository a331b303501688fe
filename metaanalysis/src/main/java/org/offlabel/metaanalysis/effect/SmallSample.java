package org.offlabel.metaanalysis.effect;

import org.hipparchus.special.Gamma;

/** By what a standardised difference is shrunk because small samples overstate it. */
public enum SmallSample {
  /** Γ(m/2) / (√(m/2) Γ((m−1)/2)): metafor's (Hedges, Journal of Educational Statistics 1981). */
  EXACT {
    @Override
    public double factor(double degreesOfFreedom) {
      double half = degreesOfFreedom / 2;
      if (degreesOfFreedom > SERIES_FROM) {
        return Math.sqrt((half - 0.5) / half) * gammaRatio(half - 0.5);
      }
      return Math.exp(Gamma.logGamma(half) - Gamma.logGamma(half - 0.5)) / Math.sqrt(half);
    }
  },
  /** 1 − 3/(4m − 1): Cochrane's (Handbook, section 6.5.1.2; Hedges 1981). */
  APPROXIMATE {
    @Override
    public double factor(double degreesOfFreedom) {
      return 1 - (3 / ((4 * degreesOfFreedom) - 1));
    }
  },
  /** 1: Cohen's d, not corrected. */
  NONE {
    @Override
    public double factor(double degreesOfFreedom) {
      return 1;
    }
  };

  /** From where on the series is exact to the last digits, which gamma functions then lose. */
  private static final double SERIES_FROM = 300;

  /** The factor for m degrees of freedom; of no meaning unless m is above 1. */
  public abstract double factor(double degreesOfFreedom);

  /** Γ(y + 1/2)/(Γ(y) √y) for large y (Abramowitz and Stegun 1964, 6.1.47). */
  private static double gammaRatio(double y) {
    double x = 1 / y;
    return 1 + (x * ((-1.0 / 8) + (x * ((1.0 / 128) + (x * ((5.0 / 1024) - (x * 21 / 32768)))))));
  }
}
