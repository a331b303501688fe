package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shapes end at the edge of the plot, where they cross it. */
final class ClipTest {

  private final Clip clip = new Clip(new Box(0, 0, 10, 10));

  @Test
  void aShapeInsideStaysAndOneOutsideVanishes() {
    assertThat(clip.polygon(1, 1, 9, 1, 5, 9)).containsExactly(1, 1, 9, 1, 5, 9);
    assertThat(clip.polygon(11, 1, 19, 1, 15, 9)).isEmpty();
  }

  /** A diamond from -5 to 15 loses a quarter of its width to each side. */
  @Test
  void aDiamondIsCutWhereItCrossesTheEdges() {
    assertThat(clip.polygon(-5, 5, 5, 0, 15, 5, 5, 10))
        .containsExactly(0, 2.5, 5, 0, 10, 2.5, 10, 7.5, 5, 10, 0, 7.5);
  }

  @Test
  void aLineThatLeavesAndComesBackIsTwoLines() {
    assertThat(clip.polyline(5, 5, 5, 15, 7, 15, 7, 5))
        .containsExactly(new double[] {5, 5, 5, 10}, new double[] {7, 10, 7, 5});
    assertThat(clip.polyline(-5, 5, 15, 5)).containsExactly(new double[] {0, 5, 10, 5});
    assertThat(clip.polyline(-5, -5, -5, 15)).isEmpty();
  }
}
