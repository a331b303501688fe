package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads p values, intervals and percentages. */
final class StatisticsReader {

  private static final Set<String> INTERVAL_NAMES = Set.of("ci", "cis", "cri", "cl");
  private static final Set<String> INTERVAL_KINDS =
      Set.of("confidence", "credible", "credibility", "compatibility");
  private static final Set<String> FILLERS =
      Set.of(
          "(", "[", ":", ",", "=", ";", "of", "was", "from", "ranging", "between", "is", "ranged");
  private static final Set<String> SEPARATORS =
      Set.of("to", ",", ";", "and", "-", "\u2013", "\u2212");
  private static final int MOST_FILLERS = 4;

  private final Reading reading;

  StatisticsReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Found> at(int at) {
    return interval(at).or(() -> pValue(at)).or(() -> percent(at));
  }

  private Optional<Found> interval(int at) {
    if (reading.isAny(at, INTERVAL_NAMES) && reading.percentAfter(at + 2) > at + 2) {
      return level(at + 1).flatMap(n -> bounds(at, reading.percentAfter(at + 2), n));
    }
    int name = reading.percentAfter(at + 1);
    if (name == at + 1) {
      return Optional.empty();
    }
    int start = reading.isDash(name) || reading.is(name, "(") ? name + 1 : name;
    int after = intervalName(start);
    return after == start ? Optional.empty() : level(at).flatMap(n -> bounds(at, after, n));
  }

  private int intervalName(int at) {
    if (reading.isAny(at, INTERVAL_NAMES)) {
      return at + 1;
    }
    boolean words =
        reading.isAny(at, INTERVAL_KINDS)
            && reading.isAny(at + 1, Set.of("interval", "intervals", "limits"));
    if (!words) {
      return at;
    }
    boolean abbreviated = reading.is(at + 2, "(") && reading.is(at + 4, ")");
    return abbreviated ? at + 5 : at + 2;
  }

  private Optional<Integer> level(int at) {
    return reading
        .amount(at)
        .filter(NumberPhrase::isCount)
        .map(n -> n.value().intValue())
        .filter(n -> n < 100);
  }

  private Optional<Found> bounds(int first, int from, int level) {
    int at = from;
    while (at < from + MOST_FILLERS && reading.isAny(at, FILLERS)) {
      at++;
    }
    Token low = reading.token(at);
    int separator = reading.percentAfter(at + 1);
    Token high = reading.token(separator + 1);
    boolean shape = low.isNumber() && high.isNumber() && reading.isAny(separator, SEPARATORS);
    if (!shape || low.value().compareTo(high.value()) > 0) {
      return Optional.empty();
    }
    int after = reading.percentAfter(separator + 2);
    Quantity found =
        new Quantity.Interval(reading.span(first, after), level, low.value(), high.value());
    return Optional.of(Found.of(found, after));
  }

  private Optional<Found> pValue(int at) {
    if (!reading.is(at, "p") || (reading.isDash(at - 1) && reading.isGlued(at))) {
      return Optional.empty();
    }
    int next = at + 1;
    next += reading.isDash(next) ? 1 : 0;
    boolean named = reading.isAny(next, Set.of("value", "values"));
    next += named ? 1 : 0;
    if (reading.is(next, "for") && reading.isAny(next + 1, Set.of("trend", "interaction"))) {
      next += 2;
    }
    if (reading.isAny(next, Set.of("was", "is", "of"))) {
      next++;
    }
    Optional<Relation> relation = relation(next);
    int number = relation.map(Relation::after).orElse(next);
    Token value = reading.token(number);
    boolean sure = relation.isPresent() || named;
    if (!sure || !value.isNumber() || !isProbability(value.value())) {
      return Optional.empty();
    }
    Comparison comparison = relation.map(Relation::comparison).orElse(Comparison.EQUAL);
    Quantity found = new Quantity.PValue(reading.span(at, number + 1), comparison, value.value());
    return Optional.of(Found.of(found, number + 1));
  }

  private static boolean isProbability(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
  }

  /** A comparison in the text and the index after it. */
  private record Relation(Comparison comparison, int after) {}

  private Optional<Relation> relation(int at) {
    boolean orEqual = reading.is(at + 1, "=") && reading.isGlued(at + 1);
    int after = orEqual ? at + 2 : at + 1;
    return switch (reading.token(at).norm()) {
      case "=" -> Optional.of(new Relation(Comparison.EQUAL, at + 1));
      case "<" -> Optional.of(new Relation(orEqual ? Comparison.AT_MOST : Comparison.LESS, after));
      case ">" ->
          Optional.of(new Relation(orEqual ? Comparison.AT_LEAST : Comparison.GREATER, after));
      case "\u2264", "\u2a7d" -> Optional.of(new Relation(Comparison.AT_MOST, at + 1));
      case "\u2265", "\u2a7e" -> Optional.of(new Relation(Comparison.AT_LEAST, at + 1));
      case "less", "below" -> Optional.of(new Relation(Comparison.LESS, afterThan(at)));
      case "greater", "above" -> Optional.of(new Relation(Comparison.GREATER, afterThan(at)));
      default -> Optional.empty();
    };
  }

  private int afterThan(int at) {
    return reading.is(at + 1, "than") ? at + 2 : at + 1;
  }

  private Optional<Found> percent(int at) {
    Optional<NumberPhrase> number = reading.amount(at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int after = number.get().after();
    int end = reading.percentAfter(after);
    if (end > after) {
      return percentage(at, end, number.get().value());
    }
    boolean range = reading.isDash(after) || reading.is(after, "to");
    Optional<NumberPhrase> upper = range ? reading.amount(after + 1) : Optional.empty();
    boolean shared =
        upper.isPresent() && reading.percentAfter(upper.get().after()) > upper.get().after();
    return shared ? percentage(at, after, number.get().value()) : Optional.empty();
  }

  private Optional<Found> percentage(int first, int after, BigDecimal value) {
    return Optional.of(Found.of(new Quantity.Percent(reading.span(first, after), value), after));
  }
}
