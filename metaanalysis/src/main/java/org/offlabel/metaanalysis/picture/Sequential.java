package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Trial sequential analysis (Wetterslev and others, J Clin Epidemiol 2008;61:64): the test
 * statistic of the pooled estimate as information grew, against limits that allow for repeated
 * looks.
 *
 * @param title what is shown
 * @param informationLabel the unit of information, such as "Participants"
 * @param looks the pooled test after each study, with growing information; at least one
 * @param bounds the monitoring limit, such as O'Brien and Fleming's, drawn to both sides of 0
 * @param futility the inner wedge: inside of it further studies are not expected to find an effect;
 *     drawn to both sides of 0; may be empty
 * @param required the required information size
 * @param level whose critical value is the conventional limit, above 0 and below 1
 * @param favoursLow what negative statistics favour; empty to say nothing
 * @param favoursHigh what positive ones favour; empty to say nothing
 */
public record Sequential(
    String title,
    String informationLabel,
    List<Look> looks,
    List<Bound> bounds,
    List<Bound> futility,
    OptionalDouble required,
    double level,
    String favoursLow,
    String favoursHigh)
    implements Picture {

  /**
   * The pooled test after one more study.
   *
   * @param study added last
   * @param information so far, 0 or more
   * @param statistic z, finite
   */
  public record Look(String study, double information, double statistic) {
    public Look {
      Coordinate.requireNotNegative(information, study + ": the information");
      Coordinate.require(statistic, study + ": the test statistic");
    }
  }

  /**
   * A limit at some information.
   *
   * @param information 0 or more
   * @param statistic the upper limit of z, 0 or more; the lower one is its negative
   */
  public record Bound(double information, double statistic) {
    public Bound {
      Coordinate.requireNotNegative(information, "the information of a limit");
      Coordinate.requireNotNegative(statistic, "a limit of the test statistic");
    }
  }

  public Sequential {
    looks = List.copyOf(looks);
    bounds = List.copyOf(bounds);
    futility = List.copyOf(futility);
    required.ifPresent(size -> Coordinate.requirePositive(size, "the required information size"));
    Interval.checkLevel(level);
    if (looks.isEmpty()) {
      throw new IllegalArgumentException("a sequential analysis needs at least one look");
    }
    for (int i = 1; i < looks.size(); i++) {
      if (looks.get(i).information() < looks.get(i - 1).information()) {
        throw new IllegalArgumentException(
            looks.get(i).study() + ": information fell to " + looks.get(i).information());
      }
    }
  }

  /** With these limits, and the conventional ones of 5%. */
  public static Sequential of(
      String title,
      String informationLabel,
      List<Look> looks,
      List<Bound> bounds,
      double required) {
    return new Sequential(
        title,
        informationLabel,
        looks,
        bounds,
        List.of(),
        OptionalDouble.of(required),
        0.95,
        "",
        "");
  }

  /** With the inner wedge. */
  public Sequential futility(List<Bound> wedge) {
    return new Sequential(
        title, informationLabel, looks, bounds, wedge, required, level, favoursLow, favoursHigh);
  }

  /** With words for negative and positive statistics. */
  public Sequential favours(String low, String high) {
    return new Sequential(
        title, informationLabel, looks, bounds, futility, required, level, low, high);
  }

  @Override
  public String toSvg() {
    return new SequentialDrawing(this).draw();
  }
}
