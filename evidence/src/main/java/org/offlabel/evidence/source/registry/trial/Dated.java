package org.offlabel.evidence.source.registry.trial;

import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.source.page.Dates;

/** Dates of a registry, written as far as they are known. */
public final class Dated {

  private static final int YEAR_AND_MONTH = 7;

  private Dated() {}

  /** The date in {@code words}: "2014-09-02", "2014-09", "September 2, 2014", "02/09/2014" … */
  public static Optional<PartialDate> partial(String words) {
    String clean = words.strip();
    if (clean.length() == YEAR_AND_MONTH && clean.charAt(4) == '-') {
      return Dates.find(clean + "-01")
          .map(
              found ->
                  new PartialDate(found.date().year(), found.date().month(), OptionalInt.empty()));
    }
    return Dates.find(clean).map(Dates.Found::date);
  }

  /**
   * A line with the date, and whether it is one that came or one that was expected. Words that are
   * no date are written as they are.
   */
  public static Fact fact(String label, String words, String type) {
    String date = partial(words).map(PartialDate::iso).orElse(words.strip());
    String kind =
        switch (Words.lower(type)) {
          case "actual" -> " (actual)";
          case "estimated" -> " (estimated)";
          case "anticipated" -> " (anticipated)";
          default -> "";
        };
    return new Fact(label, date.isEmpty() ? "" : date + kind);
  }

  /** A line with the date. */
  public static Fact fact(String label, String words) {
    return fact(label, words, "");
  }
}
