package org.offlabel.metaanalysis.picture;

import java.util.List;

/** The axis below a forest plot, with what its sides favour. */
record ForestAxis(Svg svg, Axis axis, Ruler plot) {

  private static final double LINE = 16;

  /** Draws it and gives back where it ends. */
  double draw(double top) {
    svg.line(plot.from(), top, plot.to(), top, Pen.of(Paint.RULE, 1));
    for (Tick tick : plot.ticks(axis.scale(), false)) {
      double x = plot.at(tick.at());
      svg.line(x, top, x, top + 5, Pen.of(Paint.RULE, 1));
      svg.text(Label.middle(x, top + 18, tick.text()));
    }
    double y = favours(top + 20);
    for (String line :
        ForestLayout.PLAIN.wrapped(axis.labelWithScale(), plot.to() - plot.from(), 3)) {
      y += LINE;
      svg.text(Label.middle((plot.from() + plot.to()) / 2, y, line).painted(Paint.SOFT));
    }
    return y + 6;
  }

  private double favours(double top) {
    double half = (plot.to() - plot.from()) / 2 - 8;
    List<String> low = side("\u2190 Favours ", axis.favoursLow(), "", half);
    List<String> high = side("Favours ", axis.favoursHigh(), " \u2192", half);
    for (int i = 0; i < low.size(); i++) {
      svg.text(Label.start(plot.from(), top + LINE * (i + 1), low.get(i)));
    }
    for (int i = 0; i < high.size(); i++) {
      svg.text(Label.end(plot.to(), top + LINE * (i + 1), high.get(i)));
    }
    return top + LINE * Math.max(low.size(), high.size());
  }

  private static List<String> side(String before, String what, String after, double room) {
    return what.isBlank() ? List.of() : ForestLayout.PLAIN.wrapped(before + what + after, room, 3);
  }
}
