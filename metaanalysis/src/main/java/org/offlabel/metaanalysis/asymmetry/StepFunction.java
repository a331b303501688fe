package org.offlabel.metaanalysis.asymmetry;

import java.util.List;
import org.offlabel.metaanalysis.statistic.Reference;

/** A step function of p values, laid out along the line of effects in standard errors. */
final class StepFunction {

  private final double[] cuts;
  private final int[] weightOf;
  private final int weights;

  private StepFunction(double[] cuts, int[] weightOf, int weights) {
    this.cuts = cuts;
    this.weightOf = weightOf;
    this.weights = weights;
  }

  static StepFunction of(List<Double> steps, Alternative alternative) {
    return switch (alternative) {
      case LESS -> rising(steps, 1);
      case GREATER -> mirrored(rising(steps, 1));
      case TWO_SIDED -> folded(rising(steps, 2));
    };
  }

  /** How many cuts there are: places where the weight changes, rising. */
  int cuts() {
    return cuts.length;
  }

  /** Where the weight changes from piece {@code cut} to the next. */
  double cut(int cut) {
    return cuts[cut];
  }

  /** Which weight holds on a piece of the line, from left to right: 0 is that of the smallest p. */
  int weightOn(int piece) {
    return weightOf[piece];
  }

  /** How many weights there are. */
  int weights() {
    return weights;
  }

  /** Small p values on the left. */
  private static StepFunction rising(List<Double> steps, int sides) {
    double[] cuts =
        steps.stream().mapToDouble(step -> Reference.NORMAL.quantile(step / sides)).toArray();
    int[] weightOf = new int[cuts.length + 1];
    for (int piece = 0; piece < weightOf.length; piece++) {
      weightOf[piece] = piece;
    }
    return new StepFunction(cuts, weightOf, weightOf.length);
  }

  private static StepFunction mirrored(StepFunction left) {
    int count = left.cuts.length;
    double[] cuts = new double[count];
    int[] weightOf = new int[count + 1];
    for (int i = 0; i < count; i++) {
      cuts[i] = -left.cuts[count - 1 - i];
    }
    for (int piece = 0; piece <= count; piece++) {
      weightOf[piece] = left.weightOf[count - piece];
    }
    return new StepFunction(cuts, weightOf, left.weights);
  }

  /** The left half and its mirror image, the piece around 0 being one. */
  private static StepFunction folded(StepFunction left) {
    StepFunction right = mirrored(left);
    int count = left.cuts.length;
    double[] cuts = new double[2 * count];
    int[] weightOf = new int[(2 * count) + 1];
    System.arraycopy(left.cuts, 0, cuts, 0, count);
    System.arraycopy(right.cuts, 0, cuts, count, count);
    System.arraycopy(left.weightOf, 0, weightOf, 0, count + 1);
    System.arraycopy(right.weightOf, 0, weightOf, count, count + 1);
    return new StepFunction(cuts, weightOf, left.weights);
  }

  /** Which weight a p value falls under; a p value at a step belongs to the smaller ones. */
  static int weightOf(double p, List<Double> steps) {
    int weight = 0;
    while (weight < steps.size() && p > steps.get(weight)) {
      weight++;
    }
    return weight;
  }
}
