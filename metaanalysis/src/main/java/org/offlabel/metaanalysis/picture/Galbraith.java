package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A radial plot (Galbraith, Stat Med 1988;7:889): each estimate in standard errors against its
 * precision. A line from the origin through a point meets the arc at the right at the estimate.
 *
 * @param title what is shown
 * @param axis of the effect, shown along the arc
 * @param studies at least one
 * @param pooled the pooled estimate: the slope of the line
 * @param level the band around the line would hold this part of the studies if they shared one
 *     effect; above 0 and below 1
 */
public record Galbraith(
    String title, Axis axis, List<StudyPoint> studies, OptionalDouble pooled, double level)
    implements Picture {

  public Galbraith {
    studies = List.copyOf(studies);
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("a radial plot needs at least one study");
    }
    pooled.ifPresent(value -> Coordinate.require(value, "the pooled estimate"));
    Interval.checkLevel(level);
    for (StudyPoint each : studies) {
      Coordinate.require(1 / each.standardError(), each.study() + ": the precision");
      Coordinate.require(
          each.estimate() / each.standardError(), each.study() + ": the standardised estimate");
    }
  }

  /** With a 95% band. */
  public static Galbraith of(String title, Axis axis, List<StudyPoint> studies, double pooled) {
    return new Galbraith(title, axis, studies, OptionalDouble.of(pooled), 0.95);
  }

  @Override
  public String toSvg() {
    return new GalbraithDrawing(this).draw();
  }
}
