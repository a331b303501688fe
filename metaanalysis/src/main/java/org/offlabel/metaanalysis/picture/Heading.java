package org.offlabel.metaanalysis.picture;

/** The title above a picture. */
final class Heading {

  private static final TextWidth WIDTH = new TextWidth(15, true);

  private Heading() {}

  /** Writes it in as many lines as it needs and gives back where the rest begins. */
  static double draw(Svg svg, String title, double margin, double width) {
    double y = margin;
    for (String line : WIDTH.wrapped(title, width - 2 * margin, 4)) {
      svg.text(Label.start(margin, y + 12, line).sized(WIDTH.size()).bold());
      y += 19;
    }
    return y + 6;
  }
}
