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
          0.64715873602566, 6.8571096271727, 2.0279242863942, 51.107313625505, 0.88375780170837
        },
        new double[] {
          0.003276599238997,
          0.058290784991751,
          0.0080393380264576,
          4.5630994854764,
          0.029241349544062
        });
    assertThat(points.stream().mapToDouble(PlotPoint::x).sum())
        .isCloseTo(152.23300808237, within(1e-9));
  }

  @Test
  void baujatOfRandomEffects() {
    assertPoints(
        Baujat.of(Pooling.randomEffects()).points(PublishedEffects.bcg()).orElseThrow(),
        new double[] {0.047818340546793, 1.4934114075929},
        new double[] {0.0015375009184642, 0.11210707341449});
    assertPoints(
        Baujat.of(Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG))
            .points(PublishedEffects.bcg())
            .orElseThrow(),
        new double[] {0.047818340546793, 1.4934114075929},
        new double[] {0.001474105695419, 0.11124773133334});
  }

  @Test
  void galbraith() {
    Pooled pooled = Pooling.randomEffects().pool(PublishedEffects.bcg()).orElseThrow();
    List<PlotPoint> points = Galbraith.points(pooled);
    assertPoints(
        points,
        new double[] {1.2511460829345, 1.4032764171822, 1.1715263780188},
        new double[] {-1.1126583919436, -2.2247385147189, -1.5793032527319});
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
