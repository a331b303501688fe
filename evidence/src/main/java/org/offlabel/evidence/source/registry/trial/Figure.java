package org.offlabel.evidence.source.registry.trial;

import java.util.Objects;

/**
 * What was measured in one group, as it was posted.
 *
 * @param group the group's title
 * @param people how many were analysed; may be empty
 * @param value may be empty, with the comment saying why
 * @param spread one number, such as a standard deviation; may be empty
 * @param low lower end of a range or interval; may be empty
 * @param high upper end
 * @param comment may be empty
 */
public record Figure(
    String group,
    String people,
    String value,
    String spread,
    String low,
    String high,
    String comment) {

  public Figure {
    Objects.requireNonNull(group);
    Objects.requireNonNull(people);
    Objects.requireNonNull(value);
    Objects.requireNonNull(spread);
    Objects.requireNonNull(low);
    Objects.requireNonNull(high);
    Objects.requireNonNull(comment);
  }

  /** "Group (n = 40): mean 3.1 points (standard deviation 1.2)". */
  String words(Scale scale) {
    StringBuilder words = new StringBuilder(group);
    if (!people.isBlank()) {
      words.append(" (n = ").append(people).append(')');
    }
    words.append(": ").append(scale.of(value));
    String beside = beside();
    if (!beside.isEmpty()) {
      String kind = scale.dispersion().isBlank() ? "spread" : scale.dispersion();
      words.append(" (").append(kind).append(' ').append(beside).append(')');
    }
    if (!comment.isBlank()) {
      words.append("; ").append(comment);
    }
    return words.toString();
  }

  private String beside() {
    if (!low.isBlank() && !high.isBlank()) {
      return (spread.isBlank() ? "" : spread + ", ") + low + " to " + high;
    }
    if (!low.isBlank()) {
      return "from " + low;
    }
    return high.isBlank() ? spread : "up to " + high;
  }
}
