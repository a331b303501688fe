package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.offlabel.metaanalysis.statistic.Reference;

/** Draws a trial sequential analysis. */
final class SequentialDrawing {

  private static final double WIDTH = 600;
  private static final double HEIGHT = 400;
  private static final double HIGHEST_BOUND = 8;
  private static final Pen CURVE = Pen.of(Paint.POOLED, 2);
  private static final Pen MONITORING = Pen.of(Paint.BOUND, 1.5);
  private static final Pen FUTILITY = Pen.of(Paint.BOUND, 1.2).dashed("2 3");
  private static final Pen CONVENTIONAL = Pen.of(Paint.RULE, 1).dashed("6 4");
  private static final Pen REQUIRED = Pen.of(Paint.INK, 1.2);

  private final Sequential plot;
  private final double critical;
  private final double most;
  private final Svg svg = new Svg();

  SequentialDrawing(Sequential plot) {
    this.plot = plot;
    this.critical = Reference.NORMAL.criticalValue(plot.level());
    DoubleStream information =
        DoubleStream.concat(
            plot.looks().stream().mapToDouble(Sequential.Look::information),
            plot.required().stream());
    double largest = information.max().orElse(0);
    this.most = largest > 0 ? largest : 1;
  }

  String draw() {
    double width = WIDTH + 90;
    double top = Heading.draw(svg, plot.title(), Frame.MARGIN, width);
    FrameAxis across = FrameAxis.plain(new Extent(0, most * 1.06), plot.informationLabel());
    double height = height();
    FrameAxis up = FrameAxis.plain(new Extent(-height, height), upLabel());
    Frame frame = Frame.at(top, WIDTH, HEIGHT, across, up, false);
    Legend legend = new Legend();
    limits(frame, legend);
    required(frame, legend);
    curve(frame, legend);
    double y = frame.draw(svg);
    double bottom = legend.draw(svg, frame.box().left(), frame.box().right(), y + 4);
    return svg.document(
        Math.max(width, frame.box().right() + 20), bottom + Frame.MARGIN, plot.title(), words());
  }

  /** Room for the curve and for the limits, but not for their rise towards no information. */
  private double height() {
    double curve =
        plot.looks().stream().mapToDouble(each -> Math.abs(each.statistic())).max().orElse(0);
    double bounds = plot.bounds().stream().mapToDouble(Sequential.Bound::statistic).max().orElse(0);
    return Math.max(Math.max(4, curve * 1.1), Math.min(HIGHEST_BOUND, bounds * 1.05));
  }

  private void limits(Frame frame, Legend legend) {
    frame.line(svg, 0, 0, most * 1.06, 0, Pen.of(Paint.RULE, 1));
    for (double limit : new double[] {-critical, critical}) {
      frame.line(svg, 0, limit, most * 1.06, limit, CONVENTIONAL);
    }
    for (int side : new int[] {-1, 1}) {
      frame.polyline(svg, points(plot.bounds(), side), MONITORING);
      frame.polyline(svg, points(plot.futility(), side), FUTILITY);
    }
    if (!plot.bounds().isEmpty()) {
      legend.line(MONITORING, "Monitoring limits");
    }
    legend.line(CONVENTIONAL, "Conventional limits, Z = \u00B1" + ShownNumber.fixed(critical, 2));
    if (!plot.futility().isEmpty()) {
      legend.line(FUTILITY, "Futility limits");
    }
  }

  private static double[] points(List<Sequential.Bound> bounds, int side) {
    return bounds.stream()
        .flatMapToDouble(each -> DoubleStream.of(each.information(), side * each.statistic()))
        .toArray();
  }

  private void required(Frame frame, Legend legend) {
    plot.required()
        .ifPresent(
            size -> {
              frame.line(svg, size, -height(), size, height(), REQUIRED);
              legend.line(REQUIRED, requiredWords(size));
            });
  }

  private static String requiredWords(double size) {
    return "Required information size: " + ShownNumber.size(size);
  }

  private void curve(Frame frame, Legend legend) {
    List<Sequential.Look> looks = plot.looks();
    double[] points =
        DoubleStream.concat(
                DoubleStream.of(0, 0),
                looks.stream()
                    .flatMapToDouble(each -> DoubleStream.of(each.information(), each.statistic())))
            .toArray();
    frame.polyline(svg, points, CURVE);
    Dots dots = new Dots(svg, frame.box());
    for (Sequential.Look each : looks) {
      double x = frame.x().at(each.information());
      dots.dot(x, frame.y().at(each.statistic()), Paint.MARK, words(each));
    }
    legend.line(CURVE, "Cumulative Z");
  }

  /** Read upwards, so that what is named first is favoured below. */
  private String upLabel() {
    String low =
        plot.favoursLow().isBlank() ? "" : "\u2190 Favours " + plot.favoursLow() + "\u00A0\u00A0 ";
    String high =
        plot.favoursHigh().isBlank()
            ? ""
            : " \u00A0\u00A0Favours " + plot.favoursHigh() + " \u2192";
    return low + "Cumulative Z" + high;
  }

  private String words() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Trial sequential analysis of " + plot.looks().size() + " looks");
    plot.required().ifPresent(size -> sentences.add(requiredWords(size)));
    plot.looks().forEach(each -> sentences.add(words(each)));
    plot.bounds().stream()
        .reduce((first, last) -> last)
        .map(
            last ->
                "The monitoring limit ends at Z "
                    + ShownNumber.fixed(last.statistic(), 2)
                    + " and information "
                    + ShownNumber.size(last.information()))
        .ifPresent(sentences::add);
    return String.join(". ", sentences) + ".";
  }

  private static String words(Sequential.Look each) {
    return each.study()
        + (": information " + ShownNumber.size(each.information()))
        + (", Z " + ShownNumber.fixed(each.statistic(), 2));
  }
}
