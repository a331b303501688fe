package org.offlabel.metaanalysis.picture;

/**
 * How a line is drawn.
 *
 * @param paint its colour
 * @param width in pixels
 * @param dashes as in stroke-dasharray; empty for an unbroken line
 */
record Pen(Paint paint, double width, String dashes) {

  static Pen of(Paint paint, double width) {
    return new Pen(paint, width, "");
  }

  Pen dashed(String lengths) {
    return new Pen(paint, width, lengths);
  }
}
