package org.offlabel.evidence.model.document;

import java.util.OptionalInt;

/**
 * A date as far as it is known.
 *
 * @param year the year
 * @param month 1 to 12, where known
 * @param day 1 to 31, where known; only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  public PartialDate {
    if (month.isEmpty() && day.isPresent()) {
      throw new IllegalArgumentException("a day without a month is no date");
    }
    if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
      throw new IllegalArgumentException("no month " + month.getAsInt());
    }
    if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > 31)) {
      throw new IllegalArgumentException("no day " + day.getAsInt());
    }
  }

  /** ISO 8601, as long as what is known: 2014, 2014-09 or 2014-09-02. */
  public String iso() {
    StringBuilder out = new StringBuilder(padded(year, 4));
    month.ifPresent(m -> out.append('-').append(padded(m, 2)));
    day.ifPresent(d -> out.append('-').append(padded(d, 2)));
    return out.toString();
  }

  private static String padded(int number, int width) {
    return "0".repeat(Math.max(0, width - Integer.toString(number).length())) + number;
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso().compareTo(other.iso());
  }
}
