package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * One observation of a study: its curve, and the linear predictor at which it is taken, which is
 * {@code base} plus each standard normal random effect times its loading.
 *
 * @param loadings one for each random effect; empty if there is none
 */
record Term(Curve curve, DerivativeStructure base, List<DerivativeStructure> loadings) {

  Term {
    loadings = List.copyOf(loadings);
  }

  /** The predictor at these random effects. */
  DerivativeStructure at(DerivativeStructure[] effects) {
    DerivativeStructure predictor = base;
    for (int i = 0; i < effects.length; i++) {
      predictor = predictor.add(loadings.get(i).multiply(effects[i]));
    }
    return predictor;
  }

  double at(double[] effects) {
    double predictor = base.getValue();
    for (int i = 0; i < effects.length; i++) {
      predictor += loading(i) * effects[i];
    }
    return predictor;
  }

  double loading(int effect) {
    return loadings.get(effect).getValue();
  }
}
