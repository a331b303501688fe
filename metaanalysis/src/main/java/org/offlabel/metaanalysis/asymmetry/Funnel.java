package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;

/**
 * The effects in rising order, turned around if need be so that studies are missing on the left and
 * the last ones are those to trim.
 *
 * @param sorted the effects, of the other sign if {@code side} is the right one
 * @param side where studies are missing
 */
record Funnel(Effects sorted, Side side) {

  /** Distances up to so many units in the last place of the largest effect count as 0. */
  private static final double UNITS_OF_NOISE = 8;

  static Funnel of(Effects effects, Side side) {
    List<Effect> rising =
        effects.list().stream()
            .map(effect -> turned(effect, side))
            .sorted(Comparator.comparingDouble(Effect::estimate))
            .toList();
    return new Funnel(new Effects(effects.measure(), rising), side);
  }

  private static Effect turned(Effect effect, Side side) {
    return side == Side.LEFT
        ? effect
        : new Effect(effect.study(), 0.0 - effect.estimate(), effect.variance());
  }

  int studies() {
    return sorted.size();
  }

  /** All but the {@code missing} last effects. */
  Effects trimmed(int missing) {
    return new Effects(sorted.measure(), sorted.list().subList(0, studies() - missing));
  }

  /** Signed ranks around a centre; equal distances are ranked in rising order of effects. */
  MissingEstimator.Ranks ranks(double centre) {
    double[] distances = sorted.list().stream().mapToDouble(e -> e.estimate() - centre).toArray();
    double noise = noise();
    List<Integer> order =
        IntStream.range(0, distances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Math.abs(distances[i])))
            .toList();
    double positive = 0;
    double negative = 0;
    for (int rank = 1; rank <= order.size(); rank++) {
      double distance = distances[order.get(rank - 1)];
      if (distance > noise) {
        positive += rank;
      } else if (distance < -noise) {
        negative = rank;
      }
    }
    return new MissingEstimator.Ranks(studies(), positive, negative);
  }

  private double noise() {
    double largest =
        Math.max(
            Math.abs(sorted.list().getFirst().estimate()),
            Math.abs(sorted.list().getLast().estimate()));
    return UNITS_OF_NOISE * Math.ulp(largest);
  }

  /** The last effects mirrored at the centre, as they belong to the effects given at first. */
  List<Effect> mirrored(double centre, int missing) {
    List<Effect> filled = new ArrayList<>();
    for (Effect last : sorted.list().subList(studies() - missing, studies())) {
      Effect mirror =
          new Effect(
              "Filled " + (filled.size() + 1),
              centre - (last.estimate() - centre),
              last.variance());
      filled.add(turned(mirror, side));
    }
    return List.copyOf(filled);
  }
}
