package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.statistic.Reference;

/** Draws a funnel plot. */
final class FunnelDrawing {

  private static final double WIDTH = 540;
  private static final double HEIGHT = 400;
  private static final Pen TRIANGLE = Pen.of(Paint.INK, 1).dashed("5 4");
  private static final Pen POOLED = Pen.of(Paint.POOLED, 1.5);

  /** From the outside inwards: the p value at the edge, and what lies inside of it. */
  private enum Contour {
    ONE_IN_A_HUNDRED(0.01, Paint.SHADE_MIDDLE, "0.01 < p < 0.05"),
    FIVE_IN_A_HUNDRED(0.05, Paint.SHADE_DARK, "0.05 < p < 0.10"),
    TEN_IN_A_HUNDRED(0.10, Paint.PAPER, "p > 0.10");

    private final double p;
    private final Paint inside;
    private final String words;

    Contour(double p, Paint inside, String words) {
      this.p = p;
      this.inside = inside;
      this.words = words;
    }
  }

  private final Funnel funnel;
  private final PointText text;
  private final double largest;
  private final Svg svg = new Svg();

  FunnelDrawing(Funnel funnel) {
    this.funnel = funnel;
    this.text = PointText.of(funnel.axis(), funnel.studies());
    this.largest = points().mapToDouble(StudyPoint::standardError).max().orElse(1) * 1.06;
  }

  String draw() {
    double width = WIDTH + 110;
    double top = Heading.draw(svg, funnel.title(), Frame.MARGIN, width);
    FrameAxis across =
        new FrameAxis(funnel.axis().scale(), extent(), funnel.axis().labelWithScale());
    FrameAxis down = FrameAxis.plain(new Extent(0, largest), "Standard error");
    Frame frame = Frame.at(top, WIDTH, HEIGHT, across, down, true);
    Legend legend = new Legend();
    contours(frame, legend);
    pooled(frame, legend);
    double y = frame.draw(svg);
    dots(frame, legend);
    double bottom = legend.draw(svg, frame.box().left(), frame.box().right(), y + 4);
    return svg.document(
        Math.max(width, frame.box().right() + 20), bottom + Frame.MARGIN, funnel.title(), words());
  }

  private Stream<StudyPoint> points() {
    return Stream.concat(funnel.studies().stream(), funnel.filledIn().stream());
  }

  private double reach() {
    return Reference.NORMAL.criticalValue(funnel.level()) * largest;
  }

  private Extent extent() {
    DoubleStream triangle =
        funnel.pooled().stream().flatMap(at -> DoubleStream.of(at - reach(), at + reach()));
    DoubleStream given =
        DoubleStream.concat(funnel.axis().lower().stream(), funnel.axis().upper().stream());
    Extent data =
        Extent.of(DoubleStream.concat(triangle, points().mapToDouble(StudyPoint::estimate)));
    Extent chosen = data.padded(0.04);
    return Extent.of(DoubleStream.concat(given, DoubleStream.of(chosen.low(), chosen.high())));
  }

  private void contours(Frame frame, Legend legend) {
    if (funnel.contours().isEmpty()) {
      return;
    }
    double centre = funnel.contours().getAsDouble();
    svg.rectangle(frame.box(), Paint.SHADE_LIGHT);
    for (Contour contour : Contour.values()) {
      double reach = Reference.NORMAL.criticalValue(1 - contour.p) * largest;
      double[] triangle = {centre, 0, centre + reach, largest, centre - reach, largest};
      frame.polygon(svg, triangle, contour.inside);
    }
    for (Contour contour : List.of(Contour.values()).reversed()) {
      legend.area(contour.inside, contour.words);
    }
    legend.area(Paint.SHADE_LIGHT, "p < 0.01");
    frame.line(svg, centre, 0, centre, largest, Pen.of(Paint.RULE, 1));
  }

  private void pooled(Frame frame, Legend legend) {
    if (funnel.pooled().isPresent()) {
      double at = funnel.pooled().getAsDouble();
      double[] triangle = {at - reach(), largest, at, 0, at + reach(), largest};
      frame.line(svg, at, 0, at, largest, POOLED);
      frame.polyline(svg, triangle, TRIANGLE);
      legend.line(POOLED, "Pooled: " + text.value(at));
      legend.line(TRIANGLE, "Pseudo " + ForestText.percent(funnel.level()) + " limits");
    }
  }

  private void dots(Frame frame, Legend legend) {
    Dots dots = new Dots(svg, frame.box());
    funnel.studies().forEach(each -> dot(dots, frame, each, Paint.MARK));
    funnel.filledIn().forEach(each -> dot(dots, frame, each, Paint.PAPER));
    if (!funnel.filledIn().isEmpty()) {
      legend.point(Paint.MARK, "Studies").point(Paint.PAPER, "Filled in");
    }
  }

  private void dot(Dots dots, Frame frame, StudyPoint each, Paint fill) {
    double x = frame.x().at(each.estimate());
    dots.dot(x, frame.y().at(each.standardError()), fill, text.point(each));
  }

  private String words() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Funnel plot of " + funnel.studies().size() + " studies: " + funnel.axis().label());
    funnel.pooled().ifPresent(at -> sentences.add("Pooled estimate " + text.value(at)));
    funnel.studies().forEach(each -> sentences.add(text.point(each)));
    if (!funnel.filledIn().isEmpty()) {
      sentences.add("Filled in by trim and fill: " + funnel.filledIn().size());
      funnel.filledIn().forEach(each -> sentences.add(text.point(each)));
    }
    return String.join(". ", sentences) + ".";
  }
}
