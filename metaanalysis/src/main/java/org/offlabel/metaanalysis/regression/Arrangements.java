package org.offlabel.metaanalysis.regression;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.MixedModel;

/**
 * The ways in which the data could have come if nothing mattered, each as likely as the one seen.
 * Every arrangement is made from its number alone, so that threads may take them in any order.
 */
sealed interface Arrangements {

  /** How many different ones there are, or any number above {@code limit} if more than that. */
  long count(long limit);

  /** The arrangement of this number, 0 to count − 1. */
  MixedModel exact(int number);

  /** One at random. */
  MixedModel random(SplittableRandom random);

  static Arrangements of(double[] effects, double[] variances, Design design, boolean signs) {
    return signs
        ? new SignFlips(effects, variances, design)
        : new Shuffles(effects, variances, design);
  }

  /** Equal numbers for equal rows of the design. */
  private static int[] labels(Design design) {
    Map<List<Double>, Integer> seen = new LinkedHashMap<>();
    return IntStream.range(0, design.studies())
        .map(
            row ->
                seen.computeIfAbsent(
                    IntStream.range(0, design.coefficients())
                        // Adding 0 makes -0 and 0 the same key.
                        .mapToObj(column -> design.entry(row, column) + 0.0)
                        .toList(),
                    key -> seen.size()))
        .toArray();
  }

  /** Without moderators: if there is no effect, each study could have shown the opposite. */
  final class SignFlips implements Arrangements {
    private final double[] effects;
    private final double[] variances;
    private final Design design;

    private SignFlips(double[] effects, double[] variances, Design design) {
      this.effects = effects;
      this.variances = variances;
      this.design = design;
    }

    @Override
    public long count(long limit) {
      return effects.length >= Long.SIZE - 2 ? Long.MAX_VALUE : 1L << effects.length;
    }

    @Override
    public MixedModel exact(int number) {
      return flipped(study -> ((number >>> study) & 1) == 1);
    }

    @Override
    public MixedModel random(SplittableRandom random) {
      return flipped(study -> random.nextBoolean());
    }

    private MixedModel flipped(IntPredicate flip) {
      double[] changed = effects.clone();
      for (int i = 0; i < changed.length; i++) {
        if (flip.test(i)) {
          changed[i] = -changed[i];
        }
      }
      return MixedModel.of(changed, variances, design);
    }
  }

  /** With moderators: if none matters, any study could have had the moderators of any other. */
  final class Shuffles implements Arrangements {
    private final double[] effects;
    private final double[] variances;
    private final Design design;
    private final int[] labels;

    private Shuffles(double[] effects, double[] variances, Design design) {
      this.effects = effects;
      this.variances = variances;
      this.design = design;
      this.labels = labels(design);
    }

    @Override
    public long count(long limit) {
      long count = 1;
      int[] members = new int[labels.length];
      for (int i = 0; i < labels.length && count <= limit; i++) {
        members[labels[i]]++;
        count = count * (i + 1) / members[labels[i]];
      }
      return count;
    }

    /** In the order of a dictionary: at each place, the labels divide what is left among them. */
    @Override
    public MixedModel exact(int number) {
      int k = labels.length;
      int[] left = new int[k];
      Arrays.stream(labels).forEach(label -> left[label]++);
      long ways = count(Long.MAX_VALUE);
      long rank = number;
      int[] order = new int[k];
      boolean[] taken = new boolean[k];
      for (int place = 0; place < k; place++) {
        int label = 0;
        long share = ways * left[0] / (k - place);
        while (rank >= share) {
          rank -= share;
          label++;
          share = ways * left[label] / (k - place);
        }
        ways = share;
        left[label]--;
        order[place] = firstFree(label, taken);
      }
      return with(order);
    }

    private int firstFree(int label, boolean[] taken) {
      int row = 0;
      while (taken[row] || labels[row] != label) {
        row++;
      }
      taken[row] = true;
      return row;
    }

    @Override
    public MixedModel random(SplittableRandom random) {
      int[] order = IntStream.range(0, labels.length).toArray();
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
      }
      return with(order);
    }

    private MixedModel with(int[] order) {
      return MixedModel.of(effects, variances, design.permuted(order));
    }
  }
}
