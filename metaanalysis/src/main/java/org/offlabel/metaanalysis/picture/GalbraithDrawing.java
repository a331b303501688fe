package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.offlabel.metaanalysis.statistic.Reference;

/** Draws a radial plot. */
final class GalbraithDrawing {

  private static final double WIDTH = 540;
  private static final double HEIGHT = 420;
  private static final Pen LINE = Pen.of(Paint.POOLED, 1.5);
  private static final Pen BAND = Pen.of(Paint.INK, 1).dashed("5 4");

  /** How much of the width the points take; the arc bends into the rest. */
  private static final double FOR_POINTS = 0.84;

  private final Galbraith plot;
  private final PointText text;
  private final double precise;
  private final double critical;
  private final Svg svg = new Svg();

  GalbraithDrawing(Galbraith plot) {
    this.plot = plot;
    this.text = PointText.of(plot.axis(), plot.studies());
    this.precise =
        plot.studies().stream().mapToDouble(each -> 1 / each.standardError()).max().orElse(1);
    this.critical = Reference.NORMAL.criticalValue(plot.level());
  }

  String draw() {
    double width = WIDTH + 160;
    double top = Heading.draw(svg, plot.title(), Frame.MARGIN, width);
    FrameAxis across =
        FrameAxis.plain(new Extent(0, precise / FOR_POINTS), "Precision (1 / standard error)");
    FrameAxis up = FrameAxis.plain(extent(), "Estimate / standard error");
    Frame frame = Frame.at(top + 20, WIDTH, HEIGHT, across, up, false);
    Legend legend = new Legend();
    line(frame, legend);
    double y = frame.draw(svg);
    double right = GalbraithArc.of(svg, plot, frame).draw();
    Dots dots = new Dots(svg, frame.box());
    for (StudyPoint each : plot.studies()) {
      double x = frame.x().at(1 / each.standardError());
      double z = frame.y().at(each.estimate() / each.standardError());
      dots.dot(x, z, Paint.MARK, text.point(each));
    }
    double bottom = legend.draw(svg, frame.box().left(), frame.box().right(), y + 4);
    return svg.document(
        Math.max(width, right + Frame.MARGIN), bottom + Frame.MARGIN, plot.title(), words());
  }

  private Extent extent() {
    DoubleStream points =
        plot.studies().stream().mapToDouble(each -> each.estimate() / each.standardError());
    DoubleStream band =
        plot.pooled().stream()
            .flatMap(
                slope ->
                    DoubleStream.of(
                        -critical,
                        critical,
                        slope * precise - critical,
                        slope * precise + critical));
    return Extent.of(DoubleStream.concat(points, band)).with(0).padded(0.05);
  }

  private void line(Frame frame, Legend legend) {
    frame.line(svg, 0, 0, precise, 0, Pen.of(Paint.FAINT, 1));
    if (plot.pooled().isPresent()) {
      double slope = plot.pooled().getAsDouble();
      frame.line(svg, 0, 0, precise, slope * precise, LINE);
      for (double shift : new double[] {-critical, critical}) {
        frame.line(svg, 0, shift, precise, slope * precise + shift, BAND);
      }
      legend.line(LINE, "Pooled: " + text.value(slope));
      String part = ForestText.percent(plot.level());
      legend.line(BAND, part + " of studies, if they share one effect");
    }
  }

  private String words() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Radial plot of " + plot.studies().size() + " studies: " + plot.axis().label());
    plot.pooled().ifPresent(at -> sentences.add("Pooled estimate " + text.value(at)));
    plot.studies().forEach(each -> sentences.add(text.point(each)));
    return String.join(". ", sentences) + ".";
  }
}
