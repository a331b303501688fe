package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.Optional;

/**
 * A L'Abbé plot (L'Abbé and others, Ann Intern Med 1987;107:224): the rate in the treated against
 * the rate in the controls, with the line of equal rates.
 *
 * @param title what is shown
 * @param controlLabel what the axis below measures
 * @param treatedLabel what the axis at the left measures
 * @param studies at least one
 * @param effect the pooled effect, drawn as a dashed curve
 */
public record LAbbe(
    String title,
    String controlLabel,
    String treatedLabel,
    List<Point> studies,
    Optional<RateEffect> effect)
    implements Picture {

  /**
   * One study.
   *
   * @param study its name
   * @param control the rate in the controls, 0 to 1
   * @param treated the rate in the treated, 0 to 1
   * @param size such as the number of people, above 0; the areas of the circles are to each other
   *     as the sizes
   */
  public record Point(String study, double control, double treated, double size) {
    public Point {
      checkRate(control, study + ": the rate in the controls");
      checkRate(treated, study + ": the rate in the treated");
      Coordinate.requirePositive(size, study + ": the size");
    }

    private static void checkRate(double rate, String what) {
      if (!(rate >= 0 && rate <= 1)) {
        throw new IllegalArgumentException(what + " must be 0 to 1: " + rate);
      }
    }
  }

  public LAbbe {
    studies = List.copyOf(studies);
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("a L'Abb\u00E9 plot needs at least one study");
    }
  }

  /** Without a pooled effect. */
  public static LAbbe of(
      String title, String controlLabel, String treatedLabel, List<Point> studies) {
    return new LAbbe(title, controlLabel, treatedLabel, studies, Optional.empty());
  }

  /** With the curve of a pooled effect. */
  public LAbbe effect(RateEffect pooled) {
    return new LAbbe(title, controlLabel, treatedLabel, studies, Optional.of(pooled));
  }

  @Override
  public String toSvg() {
    return new LAbbeDrawing(this).draw();
  }
}
