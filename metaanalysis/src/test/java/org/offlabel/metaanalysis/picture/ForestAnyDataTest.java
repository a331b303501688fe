package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Scale;

/** Whatever the numbers, a forest plot stays inside its edges and nothing lies on anything. */
final class ForestAnyDataTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void itStaysInsideAndReadable(long seed) {
    Forest forest = forest(new SplittableRandom(seed));
    Drawn drawn = Drawn.of(forest.toSvg());
    assertThat(drawn.everything()).as("seed %d", seed).allMatch(drawn.viewBox()::holds);
    assertThat(drawn.overlaps()).as("seed %d", seed).isEmpty();
  }

  /** Estimates and errors of any size, names of any letters, any scale. */
  private static Forest forest(SplittableRandom random) {
    Scale scale = Scale.values()[random.nextInt(Scale.values().length)];
    double size = scale == Scale.PLAIN ? Math.pow(10, random.nextInt(-12, 12)) : 1;
    Axis axis = Axis.of(scale, name(random));
    axis = random.nextBoolean() ? axis.withNull(0).favours(name(random), name(random)) : axis;
    Forest forest =
        Forest.titled(name(random), axis)
            .columns(ForestColumn.of(name(random)).under(name(random)), ForestColumn.of("n"));
    for (int group = random.nextInt(3); group >= 0; group--) {
      List<ForestRow> rows = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        double y = size * (random.nextDouble() * 4 - 2);
        double margin = size * Math.exp(random.nextDouble() * 14 - 8);
        rows.add(
            ForestRow.of(name(random), y, y - margin, random.nextInt(9) == 0 ? 1 / 0.0 : y + margin)
                .weighing(random.nextInt(101))
                .with(name(random), "" + random.nextInt()));
      }
      forest = forest.group(ForestGroup.of(name(random), rows, summary(random, size)));
    }
    return forest.summary(summary(random, size)).note(name(random));
  }

  private static ForestSummary summary(SplittableRandom random, double size) {
    double margin = size * Math.exp(random.nextDouble() * 14 - 8);
    return ForestSummary.of(name(random), 0, -margin, margin)
        .predicting(new Interval(-2 * margin, 2 * margin, 0.9))
        .line(name(random) + " " + name(random));
  }

  private static String name(SplittableRandom random) {
    int[] starts = {0x20, 0x41, 0x61, 0xC0, 0x391, 0x410, 0x5D0, 0x627, 0x905, 0x4E00, 0x1F600};
    StringBuilder name = new StringBuilder();
    for (int words = random.nextInt(5); words >= 0; words--) {
      int start = starts[random.nextInt(starts.length)];
      for (int letters = random.nextInt(12); letters >= 0; letters--) {
        name.appendCodePoint(start + random.nextInt(26));
      }
      name.append(' ');
    }
    return name.toString();
  }
}
