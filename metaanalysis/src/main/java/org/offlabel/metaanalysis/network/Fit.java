package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Generalised least squares of one connected network at a given variance between studies: every
 * treatment against the first, consistent all over the network (Rücker 2012; the same as the
 * aggregate level estimate of Krahn, Binder & König 2013). Linear in the number of studies.
 */
final class Fit {

  private final List<StudyBlock> blocks;
  private final List<Weights> weights = new ArrayList<>();
  private final double[] values;
  private final double[][] covariance;
  private final double logInformation;
  private double q;
  private int rows;

  private Fit(int treatments, List<StudyBlock> blocks, double tauSquared) {
    this.blocks = blocks;
    double[][] information = new double[treatments - 1][treatments - 1];
    double[] right = new double[treatments - 1];
    for (StudyBlock block : blocks) {
      Weights weight = block.weights(tauSquared);
      weights.add(weight);
      addTo(information, right, block, weight);
      rows += block.size() - 1;
    }
    PositiveDefinite factor =
        PositiveDefinite.of(information)
            .orElseThrow(
                () -> new IllegalStateException("the weights of this network differ beyond reach"));
    logInformation = factor.logDeterminant();
    covariance = bordered(factor.inverse());
    values = new double[treatments];
    System.arraycopy(factor.solve(right), 0, values, 1, treatments - 1);
    for (int s = 0; s < blocks.size(); s++) {
      double[] residuals = residuals(blocks.get(s));
      q += product(residuals, weights.get(s).times(residuals));
    }
  }

  /**
   * @param treatments how many, 2 or more
   * @param blocks studies that connect them all
   * @param tauSquared the variance between studies, 0 or more
   */
  static Fit of(int treatments, List<StudyBlock> blocks, double tauSquared) {
    return new Fit(treatments, blocks, tauSquared);
  }

  private static void addTo(
      double[][] information, double[] right, StudyBlock block, Weights weight) {
    double[][] laplacian = weight.laplacian();
    double[] effects = effects(block);
    double[] weighted = weight.times(effects);
    for (int a = 0; a < block.size(); a++) {
      int row = block.arm(a) - 1;
      if (row >= 0) {
        for (int b = 0; b < block.size(); b++) {
          if (block.arm(b) >= 1) {
            information[row][block.arm(b) - 1] += laplacian[a][b];
          }
        }
        if (a > 0) {
          right[row] -= weighted[a - 1];
        } else {
          for (double w : weighted) {
            right[row] += w;
          }
        }
      }
    }
  }

  private static double[][] bordered(double[][] inner) {
    double[][] all = new double[inner.length + 1][inner.length + 1];
    for (int i = 0; i < inner.length; i++) {
      System.arraycopy(inner[i], 0, all[i + 1], 1, inner.length);
    }
    return all;
  }

  private static double[] effects(StudyBlock block) {
    double[] effects = new double[block.size() - 1];
    for (int i = 0; i < effects.length; i++) {
      effects[i] = block.effect(i);
    }
    return effects;
  }

  private double[] residuals(StudyBlock block) {
    double[] residuals = effects(block);
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] -= values[block.arm(0)] - values[block.arm(i + 1)];
    }
    return residuals;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** One treatment minus another. */
  double effect(int first, int second) {
    return values[first] - values[second];
  }

  /** The variance of one treatment minus another. */
  double variance(int first, int second) {
    return covariance[first][first] + covariance[second][second] - (2 * covariance[first][second]);
  }

  /** The generalised Cochran Q of the network with these weights. */
  double q() {
    return q;
  }

  /** Independent effects of the studies less the effects estimated. */
  int degreesOfFreedom() {
    return rows - (values.length - 1);
  }

  /** The weights of this study, as it stands in the list. */
  Weights weights(int study) {
    return weights.get(study);
  }

  /**
   * By how much Q is expected to grow with each unit of variance between studies: the denominator
   * of the generalised method of moments (Jackson, White & Riley 2012, Statistics in Medicine
   * 31:3805-3820).
   */
  double growthOfQ() {
    double growth = 0;
    for (int s = 0; s < blocks.size(); s++) {
      StudyBlock block = blocks.get(s);
      double[][] direct = weights.get(s).timesPattern();
      double[][] around = weights.get(s).aroundPattern();
      for (int i = 0; i < direct.length; i++) {
        growth += direct[i][i];
        for (int j = 0; j < direct.length; j++) {
          growth -= around[i][j] * covariance(block.arm(0), block.arm(i + 1), block.arm(j + 1));
        }
      }
    }
    return growth;
  }

  /** The covariance of base minus one treatment and base minus another. */
  double covariance(int base, int first, int second) {
    return covariance[base][base]
        - covariance[base][first]
        - covariance[base][second]
        + covariance[first][second];
  }

  /** The derivative of the restricted log likelihood by the variance between studies. */
  double restrictedScore() {
    double squares = 0;
    for (int s = 0; s < blocks.size(); s++) {
      double[] weighted = weights.get(s).times(residuals(blocks.get(s)));
      double sum = 0;
      for (double w : weighted) {
        sum += w;
        squares += w * w / 2;
      }
      squares += sum * sum / 2;
    }
    return (squares - growthOfQ()) / 2;
  }

  /** The restricted log likelihood, without the constant that depends on no parameter. */
  double restrictedLogLikelihood() {
    double determinants = weights.stream().mapToDouble(Weights::logDeterminant).sum();
    return -(determinants + logInformation + q) / 2;
  }
}
