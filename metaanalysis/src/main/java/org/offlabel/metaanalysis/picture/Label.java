package org.offlabel.metaanalysis.picture;

/**
 * A text at its place.
 *
 * @param x of its anchor
 * @param y of its baseline
 * @param anchor which of its ends or middle is at x
 * @param width the estimate for its letters
 * @param paint its colour
 * @param text as shown
 * @param full the text before it was shortened, the same otherwise
 */
record Label(
    double x, double y, Anchor anchor, TextWidth width, Paint paint, String text, String full) {

  /** Which point of a text is at its x. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double before;

    Anchor(double before) {
      this.before = before;
    }
  }

  /** Of letters and of the room above the baseline, for one of size 1. */
  static final double ASCENT = 0.78;

  static final double DESCENT = 0.22;
  static final double SIZE = 13;

  static Label start(double x, double y, String text) {
    return of(x, y, Anchor.START, text);
  }

  static Label middle(double x, double y, String text) {
    return of(x, y, Anchor.MIDDLE, text);
  }

  static Label end(double x, double y, String text) {
    return of(x, y, Anchor.END, text);
  }

  static Label of(double x, double y, Anchor anchor, String text) {
    String line = OneLine.of(text);
    return new Label(x, y, anchor, new TextWidth(SIZE, false), Paint.INK, line, line);
  }

  Label bold() {
    return new Label(x, y, anchor, new TextWidth(width.size(), true), paint, text, full);
  }

  Label sized(double size) {
    return new Label(x, y, anchor, new TextWidth(size, width.bold()), paint, text, full);
  }

  Label painted(Paint another) {
    return new Label(x, y, anchor, width, another, text, full);
  }

  /** Shortened to so many pixels. */
  Label within(double room) {
    return new Label(x, y, anchor, width, paint, width.shortened(full, room), full);
  }

  boolean isShortened() {
    return !text.equals(full);
  }

  Box box() {
    double wide = width.of(text);
    double left = x - wide * anchor.before;
    double size = width.size();
    return new Box(left, y - ASCENT * size, left + wide, y + DESCENT * size);
  }
}
