package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What each study does to the pooled estimate (Viechtbauer and Cheung, Res Synth Methods
 * 2010;1:112): a row for each study, and beside it a panel for each measure of influence, such as
 * Cook's distance. Points beyond a limit are filled.
 *
 * @param title what is shown
 * @param studies their names, from top to bottom; at least one
 * @param panels from left to right; at least one
 */
public record Influence(String title, List<String> studies, List<Panel> panels) implements Picture {

  /**
   * One measure of influence.
   *
   * @param label its name
   * @param values of the studies in their order, finite
   * @param low values below it stand out; empty for none
   * @param high values above it stand out; empty for none
   */
  public record Panel(String label, List<Double> values, OptionalDouble low, OptionalDouble high) {
    public Panel {
      values = List.copyOf(values);
      values.forEach(value -> Coordinate.require(value, label));
      low.ifPresent(value -> Coordinate.require(value, "the lower limit of " + label));
      high.ifPresent(value -> Coordinate.require(value, "the upper limit of " + label));
    }

    /** Without limits. */
    public static Panel of(String label, List<Double> values) {
      return new Panel(label, values, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Where values above a number stand out. */
    public Panel above(double limit) {
      return new Panel(label, values, low, OptionalDouble.of(limit));
    }

    /** Where values below a number stand out. */
    public Panel below(double limit) {
      return new Panel(label, values, OptionalDouble.of(limit), high);
    }

    boolean standsOut(double value) {
      return value < low.orElse(Double.NEGATIVE_INFINITY)
          || value > high.orElse(Double.POSITIVE_INFINITY);
    }
  }

  public Influence {
    studies = List.copyOf(studies);
    panels = List.copyOf(panels);
    if (studies.isEmpty() || panels.isEmpty()) {
      throw new IllegalArgumentException("influence needs at least one study and one panel");
    }
    for (Panel panel : panels) {
      if (panel.values().size() != studies.size()) {
        throw new IllegalArgumentException(
            panel.label()
                + " has "
                + panel.values().size()
                + " values for "
                + studies.size()
                + " studies");
      }
    }
  }

  @Override
  public String toSvg() {
    return new InfluenceDrawing(this).draw();
  }
}
