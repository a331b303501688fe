package org.offlabel.metaanalysis.network;

import java.util.Arrays;
import java.util.List;

/**
 * One study as the estimation needs it: its arms against the first of them, with the covariance
 * that comes of sharing the first. Not changed after it is made.
 */
final class StudyBlock {

  private final String study;
  private final int[] arms;
  private final double[] effects;
  private final double[][] covariance;

  /**
   * @param arms positions of the treatments, rising; 2 or more
   * @param effects the first arm minus each of the others, one fewer than arms
   * @param covariance of {@code effects}, positive definite
   */
  StudyBlock(String study, int[] arms, double[] effects, double[][] covariance) {
    this.study = study;
    this.arms = arms.clone();
    this.effects = effects.clone();
    this.covariance = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
  }

  String study() {
    return study;
  }

  int size() {
    return arms.length;
  }

  /** The position of the treatment of this arm. */
  int arm(int index) {
    return arms[index];
  }

  List<Integer> arms() {
    return Arrays.stream(arms).boxed().toList();
  }

  /** The first arm minus the one after it by {@code index} + 1. */
  double effect(int index) {
    return effects[index];
  }

  /** One arm minus another. */
  double effectBetween(int first, int second) {
    return against(second) - against(first);
  }

  private double against(int index) {
    return index == 0 ? 0 : effects[index - 1];
  }

  /** The sampling variance of one arm minus another. */
  double varianceBetween(int first, int second) {
    return shared(first, first) + shared(second, second) - (2 * shared(first, second));
  }

  private double shared(int first, int second) {
    return first == 0 || second == 0 ? 0 : covariance[first - 1][second - 1];
  }

  /**
   * The inverse covariance of the effects when true effects vary between studies with this
   * variance, alike for all pairs of arms, so that two effects of one study share half of it
   * (Higgins & Whitehead 1996, Statistics in Medicine 15:2733-2749).
   */
  Weights weights(double tauSquared) {
    int n = effects.length;
    double[][] total = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        total[i][j] = covariance[i][j] + (i == j ? tauSquared : tauSquared / 2);
      }
    }
    return new Weights(
        PositiveDefinite.of(total)
            .orElseThrow(() -> new IllegalStateException(study + ": covariance without rank")));
  }

  /** The same study among other treatments: positions as {@code places} gives them, rising too. */
  StudyBlock moved(int[] places) {
    return new StudyBlock(
        study, Arrays.stream(arms).map(arm -> places[arm]).toArray(), effects, covariance);
  }
}
