package org.offlabel.metaanalysis.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Baujat plot (Baujat and others, Stat Med 2002;21:2641): how much each study adds to
 * heterogeneity, against how much it moves the pooled estimate.
 *
 * @param title what is shown
 * @param studies at least one
 */
public record Baujat(String title, List<Point> studies) implements Picture {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 420;

  /**
   * One study.
   *
   * @param study its name
   * @param heterogeneity its contribution to Cochran's Q, 0 or more
   * @param influence the squared standardised change of the pooled estimate without it, 0 or more
   */
  public record Point(String study, double heterogeneity, double influence) {
    public Point {
      Coordinate.requireNotNegative(heterogeneity, study + ": the contribution to heterogeneity");
      Coordinate.requireNotNegative(influence, study + ": the influence");
    }
  }

  public Baujat {
    studies = List.copyOf(studies);
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("a Baujat plot needs at least one study");
    }
  }

  @Override
  public String toSvg() {
    Svg svg = new Svg();
    double top = Heading.draw(svg, title, Frame.MARGIN, WIDTH + 100);
    Extent across = Extent.of(studies.stream().mapToDouble(Point::heterogeneity)).with(0);
    Extent up = Extent.of(studies.stream().mapToDouble(Point::influence)).with(0);
    Frame frame =
        Frame.at(
            top,
            WIDTH,
            HEIGHT,
            FrameAxis.plain(across.padded(0.05), "Contribution to heterogeneity (Q)"),
            FrameAxis.plain(up.padded(0.05), "Influence on the pooled estimate"),
            false);
    double bottom = frame.draw(svg);
    dots(new Dots(svg, frame.box()), frame);
    return svg.document(frame.box().right() + 20, bottom + Frame.MARGIN, title, words());
  }

  /** Those farthest out get their names first. */
  private void dots(Dots dots, Frame frame) {
    studies.forEach(each -> dots.dot(x(frame, each), y(frame, each), Paint.MARK, inWords(each)));
    studies.stream()
        .sorted(Comparator.comparingDouble(each -> y(frame, each) - x(frame, each)))
        .forEach(each -> dots.name(x(frame, each), y(frame, each), each.study()));
  }

  private static double x(Frame frame, Point point) {
    return frame.x().at(point.heterogeneity());
  }

  private static double y(Frame frame, Point point) {
    return frame.y().at(point.influence());
  }

  private String words() {
    return "Baujat plot of "
        + studies.size()
        + " studies. "
        + studies.stream().map(Baujat::inWords).collect(Collectors.joining(". ", "", "."));
  }

  private static String inWords(Point point) {
    return point.study()
        + ": contribution to heterogeneity "
        + ShownNumber.significant(point.heterogeneity())
        + ", influence "
        + ShownNumber.significant(point.influence());
  }
}
