package org.offlabel.metaanalysis.effect;

import org.hipparchus.special.Gamma;

/** By what a standardised difference is shrunk because small samples overstate it. */
public enum SmallSample {
  /** Γ(m/2) / (√(m/2) Γ((m−1)/2)): metafor's (Hedges, Journal of Educational Statistics 1981). */
  EXACT {
    @Override
    public double factor(double degreesOfFreedom) {
      double half = degreesOfFreedom / 2;
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

  /** The factor for m degrees of freedom; of no meaning unless m is above 1. */
  public abstract double factor(double degreesOfFreedom);
}
