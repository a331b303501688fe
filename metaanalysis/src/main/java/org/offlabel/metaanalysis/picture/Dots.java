package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;

/** Studies as points of a plot, and their names beside them where there is room. */
final class Dots {

  static final double RADIUS = 4.5;

  private static final double NAME_SIZE = 11;
  private static final double WIDEST_NAME = 170;

  /** Where a name may stand, from its point: right and left, above and below, and the corners. */
  private static final double[][] PLACES = {
    {7.5, 4}, {-7.5, 4}, {0, -9}, {0, 17}, {6, -7}, {-6, -7}, {6, 15}, {-6, 15}, {4, -12},
    {-4, -12}, {4, 20}, {-4, 20}, {0, -15}, {0, 23}
  };

  private final Svg svg;
  private final Box frame;
  private final List<Box> taken = new ArrayList<>();

  Dots(Svg svg, Box frame) {
    this.svg = svg;
    this.frame = frame;
  }

  static void draw(Svg svg, double x, double y, Paint fill) {
    svg.circle(x, y, RADIUS, fill, Pen.of(Paint.INK, 1));
  }

  /** Draws a point; its words appear when it is pointed at. Names will keep clear of it. */
  void dot(double x, double y, Paint fill, String words) {
    svg.open("study", words);
    draw(svg, x, y, fill);
    svg.close();
    taken.add(Box.around(x, y, RADIUS + 2));
  }

  /** Keeps names off this place. */
  void keepFree(Box box) {
    taken.add(box);
  }

  /**
   * Writes a name beside the point at this place, if one of some positions around it is free;
   * otherwise the name appears only when the point is pointed at.
   */
  void name(double x, double y, String name) {
    for (double[] place : PLACES) {
      Label.Anchor anchor =
          place[0] > 0 ? Label.Anchor.START : place[0] < 0 ? Label.Anchor.END : Label.Anchor.MIDDLE;
      Label label =
          Label.of(x + place[0], y + place[1], anchor, name).sized(NAME_SIZE).within(WIDEST_NAME);
      Box box = label.box();
      if (frame.holds(box) && taken.stream().noneMatch(box::overlaps)) {
        svg.text(label);
        taken.add(box);
        return;
      }
    }
  }
}
