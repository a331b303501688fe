package org.offlabel.evidence.source.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.PartialDate;

/** Reads dates as people write them. */
public final class Dates {

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final List<Form> FORMS =
      List.of(
          new Form("\\b" + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR, 3, 1, 2),
          new Form("\\b" + DAY + "\\s{1,3}(?:of )?" + MONTH + ",?\\s{1,3}" + YEAR, 3, 2, 1),
          new Form("\\b" + YEAR + "-(\\d{2})-(\\d{2})", 1, 2, 3),
          new Form("\\b(\\d{1,2})\\.(\\d{1,2})\\." + YEAR, 3, 2, 1),
          new Form("\\b" + YEAR + "\\s{1,3}" + MONTH + "\\s{1,3}" + DAY + "\\b", 1, 2, 3),
          new Form("\\b" + MONTH + ",?\\s{1,3}" + YEAR, 2, 1, 0),
          new Form("\\b" + YEAR + "\\s{1,3}" + MONTH, 1, 2, 0));
  private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/" + YEAR);
  private static final Pattern BARE_YEAR = Pattern.compile("\\b" + YEAR);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LOOKED_AT = 400;

  private Dates() {}

  /**
   * A date and the words it was read from.
   *
   * @param date as far as it is known
   * @param start index of its first character
   * @param end index after its last character
   */
  public record Found(PartialDate date, int start, int end) {}

  private record Form(Pattern pattern, int year, int month, int day) {
    Form(String pattern, int year, int month, int day) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day);
    }
  }

  /** The most exact date in the first few hundred characters of {@code text}. */
  public static Optional<Found> find(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (head.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(head);
      if (m.find()) {
        int month = month(m.group(form.month()));
        int day = form.day() == 0 ? 0 : Integer.parseInt(m.group(form.day()));
        return Optional.of(found(m, m.group(form.year()), month, day));
      }
    }
    return slashed(head).or(() -> bareYear(head));
  }

  /** 3/14/2021 has one reading, 3/4/2021 has two: then only the year is known. */
  private static Optional<Found> slashed(String head) {
    Matcher m = SLASHED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    if (first > 12) {
      return Optional.of(found(m, m.group(3), second, first));
    }
    if (second > 12 || first == second) {
      return Optional.of(found(m, m.group(3), first, second));
    }
    return Optional.of(found(m, m.group(3), 0, 0));
  }

  private static Optional<Found> bareYear(String head) {
    Matcher m = BARE_YEAR.matcher(head);
    return m.find() ? Optional.of(found(m, m.group(1), 0, 0)) : Optional.empty();
  }

  private static Found found(Matcher m, String year, int month, int day) {
    boolean monthKnown = month >= 1 && month <= 12;
    boolean dayKnown = monthKnown && day >= 1 && day <= 31;
    PartialDate date =
        new PartialDate(
            Integer.parseInt(year),
            monthKnown ? OptionalInt.of(month) : OptionalInt.empty(),
            dayKnown ? OptionalInt.of(day) : OptionalInt.empty());
    return new Found(date, m.start(), m.end());
  }

  private static int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
