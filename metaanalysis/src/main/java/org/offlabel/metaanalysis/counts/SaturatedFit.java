package org.offlabel.metaanalysis.counts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The alternative of one effect for each study where studies share the distribution of their
 * levels, so that they have to be fitted together.
 */
record SaturatedFit(List<StudyModel> models, RandomEffectsIntegral integral) {

  Attempt<HeterogeneityTests> against(ArrowNewton.Summit common) {
    double[] shared = common.state().point().shared();
    List<StudyModel.RandomLevel> levels =
        models.stream()
            .flatMap(m -> m instanceof StudyModel.RandomLevel r ? Stream.of(r) : Stream.empty())
            .toList();
    List<StudyLikelihood> studies =
        levels.stream()
            .<StudyLikelihood>map(model -> SaturatedLikelihood.of(model, integral))
            .toList();
    double[] own = new double[studies.size()];
    Arrays.fill(own, shared[0]);
    return new ArrowNewton(studies)
        .from(new ArrowPoint(new double[] {shared[1], shared[2]}, own))
        .map(summit -> tests(summit.state(), common.state().value()));
  }

  private static HeterogeneityTests tests(ArrowState state, double common) {
    int studies = state.studies().size();
    return HeterogeneityTests.of(
        new ChiSquaredTest(wald(state), studies - 1.0), state.value(), common, studies);
  }

  /** The information on the own effects is D - B G⁻¹ B', of which only products are needed. */
  private static double wald(ArrowState state) {
    int p = state.point().shared().length;
    int k = state.studies().size();
    double[] ones = new double[k];
    double[] effects = new double[k];
    for (int i = 0; i < k; i++) {
      ones[i] = state.studies().get(i).hasOwn() ? 1 : 0;
      effects[i] = ones[i] * state.point().own()[i];
    }
    double[] weights = times(state, ones, p);
    double total = dot(ones, weights);
    if (!(total > 0)) {
      return 0;
    }
    double centre = dot(effects, weights) / total;
    for (int i = 0; i < k; i++) {
      effects[i] -= ones[i] * centre;
    }
    return Math.max(0, dot(effects, times(state, effects, p)));
  }

  private static double[] times(ArrowState state, double[] vector, int p) {
    double[][] shared = new double[p][p];
    double[] border = new double[p];
    for (int i = 0; i < vector.length; i++) {
      Curvature at = state.curvatures().get(i);
      boolean own = state.studies().get(i).hasOwn();
      for (int a = 0; a < p; a++) {
        border[a] += own ? at.information()[a][p] * vector[i] : 0;
        for (int b = 0; b < p; b++) {
          shared[a][b] += at.information()[a][b];
        }
      }
    }
    double[] solved = new SymmetricSystem(shared).solve(border).orElseGet(() -> new double[p]);
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      if (state.studies().get(i).hasOwn()) {
        double[][] information = state.curvatures().get(i).information();
        product[i] = information[p][p] * vector[i];
        for (int a = 0; a < p; a++) {
          product[i] -= information[a][p] * solved[a];
        }
      }
    }
    return product;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
