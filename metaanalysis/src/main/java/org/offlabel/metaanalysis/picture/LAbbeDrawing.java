package org.offlabel.metaanalysis.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Draws a L'Abbé plot. */
final class LAbbeDrawing {

  private static final double SIDE = 460;
  private static final double LARGEST = 18;
  private static final double SMALLEST = 2.5;
  private static final int STEPS = 200;
  private static final Pen EQUAL = Pen.of(Paint.RULE, 1);
  private static final Pen EFFECT = Pen.of(Paint.POOLED, 1.5).dashed("5 4");

  private final LAbbe plot;
  private final double highest;
  private final double biggest;
  private final Svg svg = new Svg();

  LAbbeDrawing(LAbbe plot) {
    this.plot = plot;
    double rate =
        plot.studies().stream()
            .flatMapToDouble(each -> DoubleStream.of(each.control(), each.treated()))
            .max()
            .orElse(1);
    this.highest = rate == 0 ? 1 : Math.min(1, rate * 1.08);
    this.biggest = plot.studies().stream().mapToDouble(LAbbe.Point::size).max().orElse(1);
  }

  String draw() {
    double top = Heading.draw(svg, plot.title(), Frame.MARGIN, SIDE + 100);
    Extent rates = new Extent(0, highest).padded(0.05);
    Frame frame =
        Frame.at(
            top,
            SIDE,
            SIDE,
            FrameAxis.plain(rates, plot.controlLabel()),
            FrameAxis.plain(rates, plot.treatedLabel()),
            false);
    Legend legend = new Legend().line(EQUAL, "Equal rates");
    frame.line(svg, 0, 0, highest, highest, EQUAL);
    plot.effect().ifPresent(effect -> curve(effect, frame, legend));
    double y = frame.draw(svg);
    plot.studies().stream()
        .sorted(Comparator.comparingDouble(LAbbe.Point::size).reversed())
        .forEach(each -> circle(frame, each));
    double bottom = legend.draw(svg, frame.box().left(), frame.box().right(), y + 4);
    double right = Math.max(SIDE + 100, frame.box().right() + 20);
    return svg.document(right, bottom + Frame.MARGIN, plot.title(), words());
  }

  private void curve(RateEffect effect, Frame frame, Legend legend) {
    double[] points = new double[2 * (STEPS + 1)];
    for (int i = 0; i <= STEPS; i++) {
      double control = highest * i / STEPS;
      points[2 * i] = control;
      points[2 * i + 1] = effect.treated(control);
    }
    frame.polyline(svg, points, EFFECT);
    legend.line(EFFECT, "Pooled " + effect.words());
  }

  private void circle(Frame frame, LAbbe.Point each) {
    svg.open("study", words(each));
    double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(each.size() / biggest));
    double x = frame.x().at(each.control());
    double y = frame.y().at(each.treated());
    svg.bubble(x, y, radius, Paint.MARK, Pen.of(Paint.INK, 1));
    svg.close();
  }

  private String words() {
    List<LAbbe.Point> studies = plot.studies();
    String effect = plot.effect().map(each -> "Pooled " + each.words() + ". ").orElse("");
    return "L'Abb\u00E9 plot of "
        + (studies.size() + " studies: " + plot.treatedLabel() + " against ")
        + (plot.controlLabel() + ". " + effect)
        + studies.stream().map(LAbbeDrawing::words).collect(Collectors.joining(". ", "", "."));
  }

  private static String words(LAbbe.Point each) {
    return each.study()
        + (": treated " + ShownNumber.significant(each.treated()))
        + (", controls " + ShownNumber.significant(each.control()));
  }
}
