package org.offlabel.metaanalysis.picture;

/**
 * A rectangle in the picture, in pixels; y grows downwards.
 *
 * @param left its smallest x
 * @param top its smallest y
 * @param right its greatest x
 * @param bottom its greatest y
 */
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double radius) {
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean holds(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }
}
