package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number, or a range of two, with its unit.
 *
 * @param first index of the first token
 * @param after index of the token after the unit
 */
record Measured<U>(int first, int after, BigDecimal low, BigDecimal high, U unit) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> RANGE_WORDS = Set.of("to", "through");

  /**
   * A unit in the text.
   *
   * @param factor how many of {@code unit} one of the word is: 10 years for a decade
   */
  record UnitAt<U>(U unit, int after, BigDecimal factor) {}

  /** Finds a unit that begins at a token. */
  interface UnitReader<U> {
    Optional<UnitAt<U>> at(int token);
  }

  /** Reads "4 u", "4-u", "3 to 5 u", "3 u to 5 u", "between 3 and 5 u", "two and a half u". */
  static <U> Optional<Measured<U>> read(Reading reading, int at, UnitReader<U> units) {
    Optional<NumberPhrase> first = reading.amount(at);
    if (first.isEmpty() || first.get().value().signum() < 0) {
      return Optional.empty();
    }
    int end = first.get().after();
    BigDecimal low = first.get().value();
    if (reading.is(end, "and") && reading.is(end + 1, "a") && reading.is(end + 2, "half")) {
      low = low.add(HALF);
      end += 3;
    }
    Optional<UnitAt<U>> own = unit(reading, end, units);
    int separator = own.map(UnitAt::after).orElse(end);
    Optional<Measured<U>> range = range(reading, at, low, separator, units);
    if (range.isPresent() && own.map(u -> u.unit().equals(range.get().unit())).orElse(true)) {
      return range;
    }
    if (own.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = low.multiply(own.get().factor());
    return Optional.of(new Measured<>(at, own.get().after(), value, value, own.get().unit()));
  }

  private static <U> Optional<Measured<U>> range(
      Reading reading, int first, BigDecimal from, int separator, UnitReader<U> units) {
    boolean between = reading.is(first - 1, "between") && reading.is(separator, "and");
    if (!between && !reading.isAny(separator, RANGE_WORDS) && !reading.isDash(separator)) {
      return Optional.empty();
    }
    Optional<NumberPhrase> second = reading.amount(separator + 1);
    if (second.isEmpty() || second.get().value().signum() < 0) {
      return Optional.empty();
    }
    BigDecimal to = second.get().value();
    return unit(reading, second.get().after(), units)
        .map(
            u ->
                new Measured<>(
                    first,
                    u.after(),
                    from.min(to).multiply(u.factor()),
                    from.max(to).multiply(u.factor()),
                    u.unit()));
  }

  /** The unit at {@code at}, or behind the hyphen there. */
  private static <U> Optional<UnitAt<U>> unit(Reading reading, int at, UnitReader<U> units) {
    boolean hyphen = reading.isDash(at) && reading.isGlued(at) && reading.isGlued(at + 1);
    return units.at(hyphen ? at + 1 : at);
  }
}
