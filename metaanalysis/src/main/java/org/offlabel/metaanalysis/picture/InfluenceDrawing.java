package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.offlabel.metaanalysis.statistic.Scale;

/** Draws measures of influence. */
final class InfluenceDrawing {

  private static final double MARGIN = 14;
  private static final double PANEL = 120;
  private static final double GAP = 34;
  private static final double ROW = 19;
  private static final double WIDEST_NAME = 280;
  private static final TextWidth PLAIN = new TextWidth(Label.SIZE, false);
  private static final TextWidth HEADER = new TextWidth(12, true);

  private final Influence plot;
  private final double nameRoom;
  private final Svg svg = new Svg();

  InfluenceDrawing(Influence plot) {
    this.plot = plot;
    this.nameRoom = Math.min(WIDEST_NAME, PLAIN.widest(plot.studies()));
  }

  String draw() {
    double left = MARGIN + nameRoom + GAP;
    double width = left + plot.panels().size() * (PANEL + GAP);
    double top = Heading.draw(svg, plot.title(), MARGIN, width) + headers() + 8;
    double bottom = top + ROW * plot.studies().size();
    for (int i = 0; i < plot.studies().size(); i++) {
      double y = middle(top, i);
      svg.line(left, y, width - GAP, y, Pen.of(Paint.FAINT, 0.6));
      svg.text(Label.start(MARGIN, y + 4.5, plot.studies().get(i)).within(nameRoom));
    }
    for (int i = 0; i < plot.panels().size(); i++) {
      panel(plot.panels().get(i), left + i * (PANEL + GAP), top, bottom);
    }
    return svg.document(width, bottom + 26 + MARGIN, plot.title(), words());
  }

  private static double middle(double top, int row) {
    return top + ROW * row + ROW / 2;
  }

  private double headers() {
    int most = plot.panels().stream().mapToInt(panel -> header(panel).size()).max().orElse(1);
    return most * 15.0;
  }

  private static List<String> header(Influence.Panel panel) {
    return HEADER.wrapped(panel.label(), PANEL + GAP - 12, 3);
  }

  private void panel(Influence.Panel panel, double left, double top, double bottom) {
    List<String> header = header(panel);
    for (int i = 0; i < header.size(); i++) {
      double y = top - 10 - 15.0 * (header.size() - 1 - i);
      svg.text(Label.middle(left + PANEL / 2, y, header.get(i)).sized(12).bold());
    }
    Ruler ruler = extent(panel).over(left, left + PANEL);
    svg.line(left, bottom, left + PANEL, bottom, Pen.of(Paint.RULE, 1));
    for (Tick tick : ruler.ticks(Scale.PLAIN, false)) {
      double x = ruler.at(tick.at());
      svg.line(x, bottom, x, bottom + 4, Pen.of(Paint.RULE, 1));
      svg.text(Label.middle(x, bottom + 17, tick.text()));
    }
    DoubleStream.concat(panel.low().stream(), panel.high().stream())
        .map(ruler::at)
        .forEach(x -> svg.line(x, top, x, bottom, Pen.of(Paint.BOUND, 1).dashed("4 3")));
    points(panel, ruler, top);
  }

  private void points(Influence.Panel panel, Ruler ruler, double top) {
    for (int i = 0; i < plot.studies().size(); i++) {
      double value = panel.values().get(i);
      svg.open("study", plot.studies().get(i) + ": " + words(panel, value));
      Paint fill = panel.standsOut(value) ? Paint.BOUND : Paint.PAPER;
      Dots.draw(svg, ruler.at(value), middle(top, i), fill);
      svg.close();
    }
  }

  private static Extent extent(Influence.Panel panel) {
    DoubleStream values = panel.values().stream().mapToDouble(Double::doubleValue);
    DoubleStream limits = DoubleStream.concat(panel.low().stream(), panel.high().stream());
    return Extent.of(DoubleStream.concat(values, limits)).padded(0.06);
  }

  private static String words(Influence.Panel panel, double value) {
    return panel.label()
        + (" " + ShownNumber.significant(value))
        + (panel.standsOut(value) ? ", beyond its limit" : "");
  }

  private String words() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Influence of " + plot.studies().size() + " studies");
    for (int i = 0; i < plot.studies().size(); i++) {
      List<String> values = new ArrayList<>();
      for (Influence.Panel panel : plot.panels()) {
        values.add(words(panel, panel.values().get(i)));
      }
      sentences.add(plot.studies().get(i) + ": " + String.join("; ", values));
    }
    return String.join(". ", sentences) + ".";
  }
}
