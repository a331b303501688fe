package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The arc of a radial plot, on which a line from the origin shows the estimate.
 *
 * @param radius in pixels, from the origin of both axes; beyond every point
 */
record GalbraithArc(Svg svg, Galbraith plot, Frame frame, double radius) {

  private static final int STEPS = 120;
  private static final double LEAST_GAP = 16;

  /** How far its labels keep from those of the axis below. */
  private static final double CLEAR = 12;

  private static final Pen PEN = Pen.of(Paint.RULE, 1);

  static GalbraithArc of(Svg svg, Galbraith plot, Frame frame) {
    double farthest =
        plot.studies().stream().mapToDouble(each -> distance(frame, each)).max().orElse(0);
    double radius = Math.max(frame.box().width(), farthest + 3 * Dots.RADIUS);
    return new GalbraithArc(svg, plot, frame, radius);
  }

  private static double distance(Frame frame, StudyPoint each) {
    double across = frame.x().at(1 / each.standardError()) - frame.x().at(0);
    double up = frame.y().at(each.estimate() / each.standardError()) - frame.y().at(0);
    return Math.hypot(across, up);
  }

  /**
   * Draws it and gives back how far its labels go to the right; draws nothing if all lines from the
   * origin leave the plot at its top or bottom.
   */
  double draw() {
    return extent().map(this::draw).orElse(frame.box().right());
  }

  private double draw(Extent seen) {
    double[] arc = new double[2 * (STEPS + 1)];
    double bottom = y(seen.low(), 0);
    double top = y(seen.high(), 0);
    for (int i = 0; i <= STEPS; i++) {
      double height = bottom + (top - bottom) * i / STEPS;
      arc[2 * i] = frame.x().at(0) + Math.sqrt(square(radius) - square(height - origin()));
      arc[2 * i + 1] = height;
    }
    svg.polyline(arc, PEN);
    String label = plot.axis().labelWithScale();
    double right = ticks(seen);
    svg.text(Label.end(right, frame.box().top() - 12, label).within(right - frame.box().left()));
    return right;
  }

  /** The estimates of the studies, as far as the height of the plot shows them. */
  private Optional<Extent> extent() {
    Extent estimates =
        Extent.of(
                DoubleStream.concat(
                    plot.studies().stream().mapToDouble(StudyPoint::estimate),
                    plot.pooled().stream()))
            .padded(0.05);
    double low = Math.max(estimates.low(), slope(frame.box().bottom() - CLEAR));
    double high = Math.min(estimates.high(), slope(frame.box().top() + CLEAR));
    return low < high ? Optional.of(new Extent(low, high)) : Optional.empty();
  }

  private double ticks(Extent seen) {
    double right = frame.box().right() + 8;
    double room = Math.abs(y(seen.high(), 0) - y(seen.low(), 0));
    List<Double> taken = new ArrayList<>();
    for (Tick tick : new Ruler(seen.low(), seen.high(), 0, room).ticks(plot.axis().scale(), true)) {
      double y = y(tick.at(), 0);
      if (taken.stream().allMatch(other -> Math.abs(other - y) >= LEAST_GAP)) {
        taken.add(y);
        svg.line(x(tick.at(), 0), y, x(tick.at(), 5), y(tick.at(), 5), PEN);
        Label label = Label.start(x(tick.at(), 9), y(tick.at(), 9) + 4.5, tick.text());
        svg.text(label);
        right = Math.max(right, label.box().right());
      }
    }
    return right;
  }

  private double origin() {
    return frame.y().at(0);
  }

  /** The angle at which a line from the origin leaves, of this estimate. */
  private double angle(double estimate) {
    return Math.atan2(-frame.y().perUnit() * estimate, frame.x().perUnit());
  }

  /** The estimate whose line from the origin meets the arc at this height. */
  private double slope(double height) {
    double up = origin() - height;
    double across = Math.sqrt(Math.max(1, square(radius) - square(up)));
    return up / across * frame.x().perUnit() / -frame.y().perUnit();
  }

  private double x(double estimate, double beyond) {
    return frame.x().at(0) + (radius + beyond) * Math.cos(angle(estimate));
  }

  private double y(double estimate, double beyond) {
    return origin() - (radius + beyond) * Math.sin(angle(estimate));
  }

  private static double square(double value) {
    return value * value;
  }
}
