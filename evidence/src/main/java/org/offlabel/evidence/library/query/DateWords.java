package org.offlabel.evidence.library.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.PartialDate;

/** Reads dates and stretches of time as a query writes them. */
final class DateWords {

  static final List<String> NAMES =
      List.of("year", "date", "after", "before", "since", "from", "until", "to");

  private static final String WRONG =
      "a date is written 2015, 2015-06 or 2015-06-30, a stretch of time 2010..2020";

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[-\u2013](\\d{4})");

  private DateWords() {}

  static boolean isName(String name) {
    return NAMES.contains(name);
  }

  /**
   * Reads what stands behind a name.
   *
   * @param name one of {@link #NAMES}
   */
  static Query.Dated read(String name, String text, int start, int end) throws Misread {
    return switch (name) {
      case "after" -> from(next(date(text, start, end)));
      case "before" -> to(previous(date(text, start, end)));
      case "since", "from" -> from(date(text, start, end));
      case "until", "to" -> to(date(text, start, end));
      default -> stretch(text, start, end);
    };
  }

  /** One date, or two with {@code ..}, {@code :} or, for years, a hyphen between. */
  static Query.Dated stretch(String text, int start, int end) throws Misread {
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return between(years.group(1), years.group(2), start, end);
    }
    int dots = text.indexOf("..");
    int colon = text.indexOf(':');
    if (dots >= 0) {
      return between(text.substring(0, dots), text.substring(dots + 2), start, end);
    }
    if (colon >= 0) {
      return between(text.substring(0, colon), text.substring(colon + 1), start, end);
    }
    PartialDate date = date(text, start, end);
    return new Query.Dated(Optional.of(date), Optional.of(date));
  }

  private static Query.Dated between(String from, String to, int start, int end) throws Misread {
    Optional<PartialDate> first =
        from.isBlank() ? Optional.empty() : Optional.of(date(from, start, end));
    Optional<PartialDate> last =
        to.isBlank() ? Optional.empty() : Optional.of(date(to, start, end));
    if (first.isEmpty() && last.isEmpty()) {
      throw new Misread(start, end, WRONG);
    }
    if (first.isPresent() && last.isPresent() && isReversed(first.get(), last.get())) {
      throw new Misread(start, end, "this stretch of time ends before it begins; swap the dates");
    }
    return new Query.Dated(first, last);
  }

  private static boolean isReversed(PartialDate first, PartialDate last) {
    return first.year() > last.year()
        || (first.compareTo(last) > 0 && !first.iso().startsWith(last.iso()));
  }

  private static PartialDate date(String text, int start, int end) throws Misread {
    Matcher parts = DATE.matcher(text.strip());
    if (!parts.matches()) {
      throw new Misread(start, end, WRONG);
    }
    try {
      PartialDate date =
          new PartialDate(
              Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
      if (date.day().isPresent()) {
        LocalDate.of(date.year(), date.month().orElseThrow(), date.day().getAsInt());
      }
      return date;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Misread(start, end, "there is no such day; " + WRONG);
    }
  }

  private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static Query.Dated from(PartialDate date) {
    return new Query.Dated(Optional.of(date), Optional.empty());
  }

  private static Query.Dated to(PartialDate date) {
    return new Query.Dated(Optional.empty(), Optional.of(date));
  }

  private static PartialDate next(PartialDate date) {
    return moved(date, 1);
  }

  private static PartialDate previous(PartialDate date) {
    return moved(date, -1);
  }

  /** The year, month or day that many later. */
  private static PartialDate moved(PartialDate date, int by) {
    if (date.month().isEmpty()) {
      int year = Math.max(0, Math.min(9999, date.year() + by));
      return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }
    if (date.day().isEmpty()) {
      YearMonth month = YearMonth.of(date.year(), date.month().getAsInt()).plusMonths(by);
      return kept(month.getYear(), month.getMonthValue(), OptionalInt.empty());
    }
    LocalDate day =
        LocalDate.of(date.year(), date.month().getAsInt(), date.day().getAsInt()).plusDays(by);
    return kept(day.getYear(), day.getMonthValue(), OptionalInt.of(day.getDayOfMonth()));
  }

  private static PartialDate kept(int year, int month, OptionalInt day) {
    return new PartialDate(Math.max(0, Math.min(9999, year)), OptionalInt.of(month), day);
  }
}
