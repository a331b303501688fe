package org.offlabel.evidence.vocabulary.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads full dates and years. */
final class CalendarReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final Set<String> YEAR_FOLLOWS =
      WordList.of(
          """
          in since during from to until by before after between and published mid early late of
          year circa through till updated reviewed around about copyright spring summer autumn
          fall winter the a this his her their our
          """);
  private static final Set<String> AFTER_YEAR =
      WordList.of(
          """
          study trial report article review guideline guidelines survey meta paper analysis
          statement edition update cohort data and to or through but with by for at the a in on
          when while until which that were was has had showed found
          """);

  private CalendarReader() {}

  static Optional<Found> at(Reading reading, int at) {
    return date(reading, at).or(() -> year(reading, at));
  }

  static Optional<Found> date(Reading reading, int at) {
    return iso(reading, at)
        .or(() -> monthFirst(reading, at))
        .or(() -> dayFirst(reading, at))
        .or(() -> yearFirst(reading, at));
  }

  private static Optional<Found> iso(Reading reading, int at) {
    boolean shape =
        reading.is(at + 1, "-")
            && reading.is(at + 3, "-")
            && reading.isGlued(at + 1)
            && reading.isGlued(at + 2)
            && reading.isGlued(at + 3)
            && reading.isGlued(at + 4);
    if (!shape || reading.token(at + 2).norm().length() != 2) {
      return Optional.empty();
    }
    return date(reading, at, at + 5, yearAt(reading, at), wholeAt(reading, at + 2), at + 4);
  }

  /** "October 29, 2024" and "Oct. 29th 2024". */
  private static Optional<Found> monthFirst(Reading reading, int at) {
    OptionalInt month = Calendar.month(reading.token(at).norm());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int day = reading.is(at + 1, ".") ? at + 2 : at + 1;
    int year = reading.is(day + 1, ",") ? day + 2 : day + 1;
    return date(reading, at, year + 1, yearAt(reading, year), month, day);
  }

  /** "29 October 2024" and "29th of Oct. 2024". */
  private static Optional<Found> dayFirst(Reading reading, int at) {
    int name = reading.is(at + 1, "of") ? at + 2 : at + 1;
    OptionalInt month = Calendar.month(reading.token(name).norm());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int gap = reading.is(name + 1, ".") || reading.is(name + 1, ",") ? 1 : 0;
    int year = name + 1 + gap;
    return date(reading, at, year + 1, yearAt(reading, year), month, at);
  }

  /** "2010 Aug 12", as bibliographies write it. */
  private static Optional<Found> yearFirst(Reading reading, int at) {
    OptionalInt month = Calendar.month(reading.token(at + 1).norm());
    return month.isEmpty()
        ? Optional.empty()
        : date(reading, at, at + 3, yearAt(reading, at), month, at + 2);
  }

  private static Optional<Found> date(
      Reading reading, int first, int after, OptionalInt year, OptionalInt month, int dayToken) {
    OptionalInt day = wholeAt(reading, dayToken);
    if (year.isEmpty() || month.isEmpty() || day.isEmpty() || month.getAsInt() > 12) {
      return Optional.empty();
    }
    if (month.getAsInt() < 1 || day.getAsInt() < 1) {
      return Optional.empty();
    }
    YearMonth page = YearMonth.of(year.getAsInt(), month.getAsInt());
    if (!page.isValidDay(day.getAsInt())) {
      return Optional.empty();
    }
    LocalDate date = page.atDay(day.getAsInt());
    return Optional.of(
        Found.of(new Quantity.CalendarDate(reading.span(first, after), date), after));
  }

  static Optional<Found> year(Reading reading, int at) {
    OptionalInt year = yearAt(reading, at);
    if (year.isEmpty() || !isUsedAsYear(reading, at)) {
      return Optional.empty();
    }
    Quantity found = new Quantity.CalendarYear(reading.token(at).span(), year.getAsInt());
    return Optional.of(Found.of(found, at + 1));
  }

  private static boolean isUsedAsYear(Reading reading, int at) {
    Token before = reading.token(at - 1);
    Token next = reading.token(at + 1);
    if (Units.isUnit(next.norm())
        || Units.isPerson(next.norm())
        || next.is("%")
        || before.is("=")
        || before.is("$")
        || before.is("\u00a3")) {
      return false;
    }
    boolean alone = !next.isWord();
    return alone
        || AFTER_YEAR.contains(next.norm())
        || Calendar.isMonth(before.norm())
        || Calendar.isMonth(next.norm())
        || (YEAR_FOLLOWS.contains(before.norm()) && !Units.isPlural(next.norm()));
  }

  private static OptionalInt yearAt(Reading reading, int at) {
    OptionalInt year = reading.token(at).norm().length() == 4 ? wholeAt(reading, at) : none();
    boolean plain = reading.token(at).end() - reading.token(at).start() == 4;
    boolean inRange =
        year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR;
    return plain && inRange ? year : none();
  }

  private static OptionalInt wholeAt(Reading reading, int at) {
    Token token = reading.token(at);
    boolean number = token.isNumber() || token.kind() == Token.Kind.ORDINAL;
    if (!number || token.norm().length() > 4 || token.norm().indexOf('.') >= 0) {
      return none();
    }
    return OptionalInt.of(token.value().intValueExact());
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }
}
