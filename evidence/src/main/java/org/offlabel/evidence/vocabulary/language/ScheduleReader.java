package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.vocabulary.language.DoseSchedule.TimeOfDay;

/** Reads how often a dose is taken. */
final class ScheduleReader {

  private static final int MOST_BETWEEN = 5;
  private static final int MOST_BEFORE = 3;
  private static final Set<String> NIGHTS =
      Set.of("bedtime", "night", "nighttime", "evening", "bed");
  private static final Set<String> PERIOD_OPENERS = Set.of("a", "per", "each", "every", "/", "an");
  private static final Map<String, TimeUnit> ADVERBS =
      Map.of(
          "daily", TimeUnit.DAY,
          "weekly", TimeUnit.WEEK,
          "monthly", TimeUnit.MONTH,
          "nightly", TimeUnit.DAY,
          "yearly", TimeUnit.YEAR,
          "hourly", TimeUnit.HOUR);
  private static final Map<String, Integer> LATIN =
      Map.of("qd", 1, "od", 1, "bid", 2, "bd", 2, "tid", 3, "tds", 3, "qid", 4, "qds", 4, "qhs", 1);
  private static final Map<String, Integer> MULTIPLES = Map.of("once", 1, "twice", 2, "thrice", 3);
  private static final Set<String> STOPS = Set.of(".", ";", "!", "?");

  private final Reading reading;

  private ScheduleReader(Reading reading) {
    this.reading = reading;
  }

  /** The schedule next to the dose in tokens {@code first} to {@code after}. */
  static Optional<DoseSchedule> around(Reading reading, int first, int after) {
    ScheduleReader reader = new ScheduleReader(reading);
    Optional<DoseSchedule> behind = reader.behind(after);
    return behind.isPresent() ? behind : reader.before(first);
  }

  private Optional<DoseSchedule> behind(int after) {
    for (int at = after; at <= after + MOST_BETWEEN; at++) {
      Optional<DoseSchedule> schedule = at(at);
      if (schedule.isPresent()) {
        return schedule;
      }
      Token token = reading.token(at);
      boolean bracket = token.is("(") || token.is(",") || token.is("-");
      if (STOPS.contains(token.norm()) || !(token.isWord() || bracket)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "nightly 4.5 mg", "a daily dose of 5 mg". */
  private Optional<DoseSchedule> before(int first) {
    for (int at = first - 1; at >= Math.max(0, first - MOST_BEFORE); at--) {
      Token token = reading.token(at);
      if (!token.isWord() || token.is("and")) {
        return Optional.empty();
      }
      if (ADVERBS.containsKey(token.norm())) {
        boolean counted = MULTIPLES.containsKey(reading.token(at - 1).norm());
        return at(counted ? at - 1 : at);
      }
    }
    return Optional.empty();
  }

  private Optional<DoseSchedule> at(int at) {
    String norm = reading.token(at).norm();
    if (ADVERBS.containsKey(norm)) {
      return adverb(at, at, 1);
    }
    if (LATIN.containsKey(norm)) {
      TimeOfDay when = norm.equals("qhs") ? TimeOfDay.NIGHT : TimeOfDay.UNSTATED;
      return schedule(at, at + 1, LATIN.getOrDefault(norm, 1), BigDecimal.ONE, TimeUnit.DAY, when);
    }
    if (norm.equals("at") || norm.equals("before") || norm.equals("in")) {
      return timeOfDay(at);
    }
    Optional<DoseSchedule> period = period(at, at, 1);
    return period.isPresent() ? period : counted(at);
  }

  /** "twice daily", "three times a week". */
  private Optional<DoseSchedule> counted(int at) {
    int once = MULTIPLES.getOrDefault(reading.token(at).norm(), 0);
    if (once > 0) {
      return repeated(at, at + 1, once);
    }
    Optional<NumberPhrase> number = reading.amount(at).filter(NumberPhrase::isCount);
    if (number.isEmpty() || !reading.is(number.get().after(), "times")) {
      return Optional.empty();
    }
    int count = number.get().value().intValue();
    return repeated(at, number.get().after() + 1, count);
  }

  private Optional<DoseSchedule> repeated(int first, int at, int times) {
    int next = reading.isDash(at) ? at + 1 : at;
    Optional<DoseSchedule> adverb = adverb(first, next, times);
    return adverb.isPresent() ? adverb : period(first, next, times);
  }

  private Optional<DoseSchedule> adverb(int first, int at, int times) {
    String norm = reading.token(at).norm();
    TimeUnit unit = ADVERBS.get(norm);
    if (unit == null) {
      return Optional.empty();
    }
    boolean night = norm.equals("nightly") || timeOfDay(at + 1).isPresent();
    TimeOfDay when = night ? TimeOfDay.NIGHT : TimeOfDay.UNSTATED;
    return schedule(first, at + 1, times, BigDecimal.ONE, unit, when);
  }

  /** "a day", "per week", "/day", "every 4 weeks", "every other day", "every night". */
  private Optional<DoseSchedule> period(int first, int at, int times) {
    if (!reading.isAny(at, PERIOD_OPENERS)) {
      return Optional.empty();
    }
    boolean other = reading.is(at, "every") && reading.is(at + 1, "other");
    int next = other ? at + 2 : at + 1;
    BigDecimal every = other ? BigDecimal.TWO : BigDecimal.ONE;
    Optional<NumberPhrase> number = reading.amount(next).filter(NumberPhrase::isCount);
    if (reading.is(at, "every") && number.isPresent()) {
      every = number.get().value();
      next = number.get().after();
    }
    String norm = reading.token(next).norm();
    if (NIGHTS.contains(norm) || norm.equals("morning")) {
      TimeOfDay when = norm.equals("morning") ? TimeOfDay.MORNING : TimeOfDay.NIGHT;
      return schedule(first, next + 1, times, every, TimeUnit.DAY, when);
    }
    Optional<TimeUnit> unit = Units.time(norm);
    return unit.isEmpty()
        ? Optional.empty()
        : schedule(first, next + 1, times, every, unit.get(), TimeOfDay.UNSTATED);
  }

  /** "at bedtime", "before bed", "in the evening", "at night before bedtime". */
  private Optional<DoseSchedule> timeOfDay(int at) {
    boolean opens = reading.isAny(at, Set.of("at", "before", "in"));
    int next = reading.is(at + 1, "the") ? at + 2 : at + 1;
    String norm = reading.token(next).norm();
    boolean night = NIGHTS.contains(norm);
    if (!opens || !(night || norm.equals("morning"))) {
      return Optional.empty();
    }
    TimeOfDay when = night ? TimeOfDay.NIGHT : TimeOfDay.MORNING;
    return schedule(at, next + 1, 1, BigDecimal.ONE, TimeUnit.DAY, when);
  }

  private Optional<DoseSchedule> schedule(
      int first, int after, int times, BigDecimal every, TimeUnit unit, TimeOfDay when) {
    return Optional.of(new DoseSchedule(reading.span(first, after), times, every, unit, when));
  }
}
