package org.offlabel.metaanalysis.picture;

import java.util.List;

/**
 * The rectangle of a plot of points, with its two axes.
 *
 * @param box the rectangle, in pixels
 * @param x from left to right
 * @param y upwards, or downwards where small numbers belong on top
 * @param across the axis below
 * @param up the axis at the left
 */
record Frame(Box box, Ruler x, Ruler y, FrameAxis across, FrameAxis up) {

  static final double MARGIN = 14;

  private static final TextWidth PLAIN = new TextWidth(Label.SIZE, false);

  /** At this height of the picture; the room at the left follows from the labels. */
  static Frame at(
      double top, double width, double height, FrameAxis across, FrameAxis up, boolean downwards) {
    double bottom = top + height;
    Ruler y = downwards ? up.extent().over(top, bottom) : up.extent().over(bottom, top);
    double labels = PLAIN.widest(y.ticks(up.scale(), true).stream().map(Tick::text).toList());
    double left = MARGIN + 22 + labels + 10;
    Box box = new Box(left, top, left + width, bottom);
    return new Frame(box, across.extent().over(left, left + width), y, across, up);
  }

  Clip clip() {
    return new Clip(box);
  }

  /** The line from one pair of numbers to another, as far as it can be seen. */
  void line(Svg svg, double x1, double y1, double x2, double y2, Pen pen) {
    polyline(svg, new double[] {x1, y1, x2, y2}, pen);
  }

  /** The line through pairs of numbers x, y, x, y and so on, as far as it can be seen. */
  void polyline(Svg svg, double[] numbers, Pen pen) {
    clip().polyline(pixels(numbers)).forEach(part -> svg.polyline(part, pen));
  }

  /** The shape through pairs of numbers, as far as it can be seen. */
  void polygon(Svg svg, double[] numbers, Paint paint) {
    double[] shape = clip().polygon(pixels(numbers));
    if (shape.length > 0) {
      svg.polygon(shape, paint);
    }
  }

  private double[] pixels(double[] numbers) {
    double[] pixels = new double[numbers.length];
    for (int i = 0; i < numbers.length; i += 2) {
      pixels[i] = x.at(numbers[i]);
      pixels[i + 1] = y.at(numbers[i + 1]);
    }
    return pixels;
  }

  /** Draws axes and labels and gives back where they end below. */
  double draw(Svg svg) {
    Pen pen = Pen.of(Paint.RULE, 1);
    svg.line(box.left(), box.bottom(), box.right(), box.bottom(), pen);
    svg.line(box.left(), box.top(), box.left(), box.bottom(), pen);
    for (Tick tick : x.ticks(across.scale(), false)) {
      double at = x.at(tick.at());
      svg.line(at, box.bottom(), at, box.bottom() + 5, pen);
      svg.text(Label.middle(at, box.bottom() + 19, tick.text()));
    }
    for (Tick tick : y.ticks(up.scale(), true)) {
      double at = y.at(tick.at());
      svg.line(box.left() - 5, at, box.left(), at, pen);
      svg.text(Label.end(box.left() - 9, at + 4.5, tick.text()));
    }
    double middle = (box.top() + box.bottom()) / 2;
    svg.turnedText(Label.middle(MARGIN + 11, middle, up.label()).within(box.height()));
    return acrossLabel(svg, box.bottom() + 24);
  }

  private double acrossLabel(Svg svg, double top) {
    List<String> lines = PLAIN.wrapped(across.label(), box.width(), 2);
    double y = top;
    for (String line : lines) {
      y += 16;
      svg.text(Label.middle((box.left() + box.right()) / 2, y, line));
    }
    return y + 6;
  }
}
