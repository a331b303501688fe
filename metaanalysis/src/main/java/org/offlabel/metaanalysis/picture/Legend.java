package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;

/** What the signs of a plot mean, in rows below it. */
final class Legend {

  private static final TextWidth SMALL = new TextWidth(12, false);
  private static final double SIGN = 22;
  private static final double GAP = 18;
  private static final double ROW = 19;

  /** What stands before the words. */
  private sealed interface Sign {
    record Area(Paint paint) implements Sign {}

    record Point(Paint paint) implements Sign {}

    record Line(Pen pen) implements Sign {}
  }

  private record Entry(Sign sign, String words) {}

  private final List<Entry> entries = new ArrayList<>();

  Legend area(Paint paint, String words) {
    entries.add(new Entry(new Sign.Area(paint), words));
    return this;
  }

  Legend point(Paint paint, String words) {
    entries.add(new Entry(new Sign.Point(paint), words));
    return this;
  }

  Legend line(Pen pen, String words) {
    entries.add(new Entry(new Sign.Line(pen), words));
    return this;
  }

  /** Draws all between two sides and gives back where they end. */
  double draw(Svg svg, double left, double right, double top) {
    if (entries.isEmpty()) {
      return top;
    }
    double x = left;
    double y = top + ROW / 2;
    for (Entry entry : entries) {
      String words = SMALL.shortened(entry.words(), right - left - SIGN);
      double wide = SIGN + 6 + SMALL.of(words);
      if (x > left && x + wide > right) {
        x = left;
        y += ROW;
      }
      sign(svg, entry.sign(), x, y);
      svg.text(Label.start(x + SIGN + 6, y + 4, words).sized(SMALL.size()));
      x += wide + GAP;
    }
    return y + ROW / 2;
  }

  private static void sign(Svg svg, Sign sign, double x, double y) {
    switch (sign) {
      case Sign.Area(Paint paint) -> {
        svg.rectangle(new Box(x, y - 6, x + SIGN, y + 6), Paint.RULE);
        svg.rectangle(new Box(x + 0.8, y - 5.2, x + SIGN - 0.8, y + 5.2), paint);
      }
      case Sign.Point(Paint paint) -> Dots.draw(svg, x + SIGN / 2, y, paint);
      case Sign.Line(Pen pen) -> svg.line(x, y, x + SIGN, y, pen);
    }
  }
}
