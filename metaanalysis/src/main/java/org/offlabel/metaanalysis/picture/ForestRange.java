package org.offlabel.metaanalysis.picture;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * How far the axis of a forest plot goes: to every estimate, and to the ends of the intervals
 * unless a few of these are so far out that they would press all others together. What is left out
 * becomes an arrow.
 */
record ForestRange(Forest forest) {

  /** How many times the width of what matters most the axis may have to hold every end. */
  private static final double PATIENCE = 3;

  Extent extent() {
    Axis axis = forest.axis();
    Extent chosen = chosen().padded(0.03);
    double low = axis.lower().orElse(chosen.low());
    double high = axis.upper().orElse(chosen.high());
    return low < high ? new Extent(low, high) : oneSided(axis, low, high);
  }

  /** One end was given, and all data lie beyond it. */
  private static Extent oneSided(Axis axis, double low, double high) {
    return axis.lower().isPresent()
        ? new Extent(low, new Extent(low, low).padded(1).high())
        : new Extent(new Extent(high, high).padded(1).low(), high);
  }

  private Extent chosen() {
    double half = usualHalfWidth();
    Extent core =
        Extent.of(
            effects()
                .flatMapToDouble(
                    each -> DoubleStream.of(each.estimate() - half, each.estimate() + half)));
    if (forest.axis().nullValue().isPresent()) {
      core = core.with(forest.axis().nullValue().getAsDouble());
    }
    Extent needed = Extent.of(DoubleStream.concat(ends(), estimatesAndNull()));
    if (needed.width() <= PATIENCE * core.width()) {
      return needed;
    }
    Extent estimates = Extent.of(estimatesAndNull());
    double more = core.width() / 4;
    return new Extent(
        Math.min(estimates.low(), Math.max(needed.low(), core.low() - more)),
        Math.max(estimates.high(), Math.min(needed.high(), core.high() + more)));
  }

  private DoubleStream estimatesAndNull() {
    return DoubleStream.concat(
        effects().mapToDouble(ForestEffect::estimate), forest.axis().nullValue().stream());
  }

  private double usualHalfWidth() {
    double[] halves =
        effects()
            .mapToDouble(each -> (each.upper() - each.lower()) / 2)
            .filter(half -> half <= Coordinate.LARGEST)
            .toArray();
    Arrays.sort(halves);
    return halves.length == 0 ? 0 : halves[halves.length / 2];
  }

  private Stream<ForestEffect> effects() {
    return Stream.concat(
        forest.allRows().flatMap(row -> row.effect().stream()),
        forest.allSummaries().map(ForestSummary::effect));
  }

  private DoubleStream ends() {
    List<Interval> predictions =
        forest.allSummaries().flatMap(each -> each.prediction().stream()).toList();
    return DoubleStream.concat(
        DoubleStream.concat(both(ForestEffect::lower), both(ForestEffect::upper)),
        predictions.stream().flatMapToDouble(each -> DoubleStream.of(each.lower(), each.upper())));
  }

  private DoubleStream both(ToDoubleFunction<ForestEffect> end) {
    return effects().mapToDouble(end);
  }
}
