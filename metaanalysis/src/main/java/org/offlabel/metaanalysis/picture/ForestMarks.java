package org.offlabel.metaanalysis.picture;

/**
 * The shapes inside a forest plot.
 *
 * @param svg where they are written
 * @param plot the axis
 */
record ForestMarks(Svg svg, Ruler plot) {

  static final double LARGEST_SIDE = 14;
  static final double SMALLEST_SIDE = 3;
  static final double DIAMOND = 7;

  private static final double BAR = 2.5;
  private static final double ARROW = 7;

  /** Stands for the infinite: far beyond every edge. */
  private static final double FAR = 1e7;

  /** A square of this side with its interval. */
  void study(ForestEffect effect, double side, double y) {
    double x = plot.at(effect.estimate());
    if (plot.holds(effect.estimate())) {
      svg.rectangle(Box.around(x, y, side / 2), Paint.MARK);
    }
    interval(effect.lower(), effect.upper(), y, Pen.of(Paint.INK, 1.3));
    if (plot.holds(effect.estimate())) {
      svg.line(x, y - 2.5, x, y + 2.5, Pen.of(Paint.INK, 1.3));
    }
  }

  /** A diamond from end to end of the interval, cut off at the ends of the axis. */
  void diamond(ForestEffect effect, double y) {
    double left = near(plot.at(effect.lower()));
    double middle = plot.at(effect.estimate());
    double right = near(plot.at(effect.upper()));
    double cutLeft = plot.from() + (effect.lower() < plot.low() ? ARROW + 2 : 0);
    double cutRight = plot.to() - (effect.upper() > plot.high() ? ARROW + 2 : 0);
    Clip clip = new Clip(new Box(cutLeft, y - DIAMOND, cutRight, y + DIAMOND));
    double[] shape = clip.polygon(left, y, middle, y - DIAMOND, right, y, middle, y + DIAMOND);
    if (shape.length > 0) {
      svg.polygon(shape, Paint.POOLED);
    }
    if (right - left < 1 && plot.holds(effect.estimate())) {
      svg.line(middle, y - DIAMOND, middle, y + DIAMOND, Pen.of(Paint.POOLED, 1));
    }
    arrows(effect.lower(), effect.upper(), y, DIAMOND, Paint.POOLED);
  }

  /** A thin bar with an upright end where the interval ends inside the plot. */
  void prediction(double lower, double upper, double y) {
    if (lower <= plot.high() && upper >= plot.low()) {
      double left = lower < plot.low() ? plot.from() + ARROW : plot.at(lower);
      double right = upper > plot.high() ? plot.to() - ARROW : plot.at(upper);
      svg.rectangle(new Box(left, y - BAR, Math.max(left, right), y + BAR), Paint.PREDICTED);
      upright(lower, y);
      upright(upper, y);
    }
    arrows(lower, upper, y, 5, Paint.PREDICTED);
  }

  private void upright(double end, double y) {
    if (plot.holds(end)) {
      svg.line(plot.at(end), y - 6, plot.at(end), y + 6, Pen.of(Paint.PREDICTED, 1.3));
    }
  }

  private void interval(double lower, double upper, double y, Pen pen) {
    if (lower <= plot.high() && upper >= plot.low()) {
      svg.line(plot.clamped(lower), y, plot.clamped(upper), y, pen);
    }
    arrows(lower, upper, y, 4, pen.paint());
  }

  private void arrows(double lower, double upper, double y, double half, Paint paint) {
    if (lower < plot.low()) {
      arrow(plot.from(), plot.from() + ARROW, y, half, paint);
    }
    if (upper > plot.high()) {
      arrow(plot.to(), plot.to() - ARROW, y, half, paint);
    }
  }

  private void arrow(double tip, double base, double y, double half, Paint paint) {
    svg.polygon(new double[] {tip, y, base, y - half, base, y + half}, paint);
  }

  private static double near(double x) {
    return Math.clamp(x, -FAR, FAR);
  }
}
