package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.metaanalysis.statistic.Scale;

/** Whatever the numbers, plots of points stay inside their edges and stay readable. */
final class PointPlotsAnyDataTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theyStayInsideAndReadable(long seed) {
    for (Picture picture : pictures(new SplittableRandom(seed))) {
      String kind = picture.getClass().getSimpleName();
      Drawn drawn = Drawn.of(picture.toSvg());
      assertThat(drawn.everything()).as("seed %d: %s", seed, kind).allMatch(drawn.viewBox()::holds);
      assertThat(drawn.overlaps()).as("seed %d: %s", seed, kind).isEmpty();
    }
  }

  private static List<Picture> pictures(SplittableRandom random) {
    Scale scale = Scale.values()[random.nextInt(Scale.values().length)];
    double size = scale == Scale.PLAIN ? Math.pow(10, random.nextInt(-20, 20)) : 1;
    double centre = random.nextBoolean() ? 0 : 100 * size;
    Axis axis = Axis.of(scale, "Effect");
    List<StudyPoint> points = new ArrayList<>();
    List<Baujat.Point> baujat = new ArrayList<>();
    List<LAbbe.Point> rates = new ArrayList<>();
    List<Sequential.Look> looks = new ArrayList<>();
    List<Sequential.Bound> bounds = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(1, 40); i++) {
      String name = "Study " + i;
      double error = size * Math.exp(random.nextDouble(-3, 3));
      points.add(new StudyPoint(name, centre + size * random.nextDouble(-2, 2), error));
      baujat.add(new Baujat.Point(name, size * random.nextDouble(), error));
      rates.add(new LAbbe.Point(name, random.nextDouble(), random.nextDouble(), error));
      looks.add(new Sequential.Look(name, size * i, random.nextDouble(-9, 9)));
      bounds.add(new Sequential.Bound(size * i, 20 / (i + 0.001)));
      values.add(centre + error);
      names.add(name);
    }
    OptionalDouble pooled = OptionalDouble.of(centre);
    return List.of(
        new Funnel("Funnel", axis.withNull(0), points, points, pooled, axis.nullValue(), 0.99),
        Funnel.of("Funnel", axis.withNull(size), points, centre),
        new Galbraith("Radial", axis, points, pooled, 0.9),
        new Baujat("Baujat", baujat),
        LAbbe.of("Rates", "Controls", "Treated", rates).effect(new RateEffect.OddsRatio(3)),
        Sequential.of("Sequential", "People", looks, bounds, size * 12).favours("A", "B"),
        new Influence("Influence", names, List.of(Influence.Panel.of("Q", values).above(size))));
  }
}
