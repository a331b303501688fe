package org.offlabel.metaanalysis.counts;

import java.util.List;

/** The two tests of one common effect. */
record HeterogeneityTests(ChiSquaredTest wald, ChiSquaredTest likelihoodRatio) {

  /** Where the studies share nothing but the effect, each stands alone under the alternative. */
  static HeterogeneityTests of(List<OwnEffect> effects, double commonLogLikelihood) {
    double separate = 0;
    for (OwnEffect effect : effects) {
      separate += effect.logLikelihood();
    }
    return of(OwnEffect.wald(effects), separate, commonLogLikelihood, effects.size());
  }

  static HeterogeneityTests of(ChiSquaredTest wald, double separate, double common, int studies) {
    return new HeterogeneityTests(
        wald, new ChiSquaredTest(Math.max(0, 2 * (separate - common)), studies - 1.0));
  }
}
