package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A funnel plot (Sterne and others, BMJ 2011;343:d4002): estimates against standard errors, the
 * most precise on top. Shaded contours show the two-sided p values a study would have (Peters and
 * others, J Clin Epidemiol 2008;61:991).
 *
 * @param title what is shown
 * @param axis of the effect; ends given to it are widened to hold every point
 * @param studies at least one
 * @param filledIn studies that trim and fill has added, drawn hollow
 * @param pooled the pooled estimate; the triangle around it would hold {@code level} of the studies
 *     if they shared one effect
 * @param contours the value against which the contours of p = 0.10, 0.05 and 0.01 test; empty for
 *     none
 * @param level of the triangle, above 0 and below 1
 */
public record Funnel(
    String title,
    Axis axis,
    List<StudyPoint> studies,
    List<StudyPoint> filledIn,
    OptionalDouble pooled,
    OptionalDouble contours,
    double level)
    implements Picture {

  public Funnel {
    studies = List.copyOf(studies);
    filledIn = List.copyOf(filledIn);
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("a funnel plot needs at least one study");
    }
    pooled.ifPresent(value -> Coordinate.require(value, "the pooled estimate"));
    contours.ifPresent(value -> Coordinate.require(value, "the value the contours test"));
    Interval.checkLevel(level);
  }

  /** With contours against the null value of the axis, where it has one, and a 95% triangle. */
  public static Funnel of(String title, Axis axis, List<StudyPoint> studies, double pooled) {
    return new Funnel(
        title, axis, studies, List.of(), OptionalDouble.of(pooled), axis.nullValue(), 0.95);
  }

  /** With studies added by trim and fill. */
  public Funnel filledIn(List<StudyPoint> added) {
    return new Funnel(title, axis, studies, added, pooled, contours, level);
  }

  /** Without contours. */
  public Funnel plain() {
    return new Funnel(title, axis, studies, filledIn, pooled, OptionalDouble.empty(), level);
  }

  @Override
  public String toSvg() {
    return new FunnelDrawing(this).draw();
  }
}
