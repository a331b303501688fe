package org.offlabel.evidence.source.registry.trial;

/**
 * What the figures of one outcome are.
 *
 * @param statistic "mean", "count of participants" …; may be empty
 * @param dispersion "standard deviation", "95% Confidence Interval" …; may be empty
 * @param unit may be empty
 */
public record Scale(String statistic, String dispersion, String unit) {

  public Scale {
    statistic = Words.of(statistic);
    dispersion = Words.of(dispersion);
    unit = unit.strip();
  }

  /** "mean 3.1 points"; a plain number needs no name. */
  String of(String value) {
    String shown = value.isBlank() ? "no figure" : value.strip();
    String name = Words.lower(statistic);
    boolean plain = name.isEmpty() || name.equals("number") || name.startsWith("count of");
    return (plain ? "" : statistic + " ") + shown + (unit.isEmpty() ? "" : " " + unit);
  }
}
