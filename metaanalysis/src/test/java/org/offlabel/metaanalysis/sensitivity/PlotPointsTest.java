package org.offlabel.metaanalysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.asymmetry.PublishedEffects;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** Figures: metafor 3.8-1, {@code baujat} and {@code radial}. */
final class PlotPointsTest {

  private static void assertPoints(List<PlotPoint> points, double[] x, double[] y) {
    double[] actualX = points.stream().mapToDouble(PlotPoint::x).toArray();
    double[] actualY = points.stream().mapToDouble(PlotPoint::y).toArray();
    assertThat(Arrays.copyOf(actualX, x.length)).containsExactly(x, within(1e-7));
    assertThat(Arrays.copyOf(actualY, y.length)).containsExactly(y, within(1e-7));
  }

  @Test
  void baujatOfEqualEffectsAddsUpToQ() {
    List<PlotPoint> points =
        Baujat.of(Pooling.equalEffects()).points(PublishedEffects.bcg()).orElseThrow();
    assertPoints(
        points,
        new double[] {
          0.647158736025662, 6.85710962717268, 2.02792428639419, 51.1073136255054, 0.883757801708366
        },
        new double[] {
          0.00327659923899697,
          0.0582907849917506,
          0.00803933802645762,
          4.56309948547637,
          0.0292413495440621
        });
    assertThat(points.stream().mapToDouble(PlotPoint::x).sum())
        .isCloseTo(152.233008082373, within(1e-9));
  }

  @Test
  void baujatOfRandomEffects() {
    assertPoints(
        Baujat.of(Pooling.randomEffects()).points(PublishedEffects.bcg()).orElseThrow(),
        new double[] {0.047818340546793188, 1.493411407592870610},
        new double[] {0.00153750091846420814, 0.11210707341448954144});
    assertPoints(
        Baujat.of(Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG))
            .points(PublishedEffects.bcg())
            .orElseThrow(),
        new double[] {0.047818340546793188, 1.493411407592870610},
        new double[] {0.00147410569541904361, 0.11124773133334389663});
  }

  @Test
  void galbraith() {
    Pooled pooled = Pooling.randomEffects().pool(PublishedEffects.bcg()).orElseThrow();
    List<PlotPoint> points = Galbraith.points(pooled);
    assertPoints(
        points,
        new double[] {1.2511460829345340, 1.4032764171821583, 1.1715263780187943},
        new double[] {-1.112658391943550429, -2.224738514718856308, -1.579303252731932616});
    double xy = points.stream().mapToDouble(point -> point.x() * point.y()).sum();
    double xx = points.stream().mapToDouble(point -> point.x() * point.x()).sum();
    assertThat(xy / xx).isCloseTo(pooled.estimate().value(), within(1e-12));
  }

  @Test
  void baujatNeedsTwoStudies() {
    assertThat(
            Baujat.of(Pooling.equalEffects())
                .points(PublishedEffects.first(1, PublishedEffects.bcg())))
        .isInstanceOf(Attempt.Failed.class);
  }
}
