package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads lengths of time, and tells them from ages and from how often something happens. */
final class DurationReader {

  private static final Set<String> ARTICLE_CUES =
      WordList.of(
          """
          for about over after within in almost nearly around lasting lasted than only just
          under approximately roughly past last during maybe took been
          """);
  private static final Set<String> VAGUE =
      Set.of("several", "many", "some", "few", "various", "couple", "numerous");
  private static final Set<String> BARE_CUES = Set.of("for", "over", "after", "in", "of");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> AGE = Set.of("aged", "age", "ages");
  private static final Set<String> AGE_LINKS = Set.of("of", "between", "was", "over", "from", "is");
  private static final Set<String> OLDER = Set.of("older", "over", "above");

  private final Reading reading;

  DurationReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Found> at(int at) {
    Optional<Measured<TimeUnit>> measured = Measured.read(reading, at, this::unit);
    if (measured.isPresent()) {
      return counted(measured.get());
    }
    return half(at).or(() -> withArticle(at)).or(() -> vague(at));
  }

  private Optional<Found> counted(Measured<TimeUnit> found) {
    if (reading.is(found.first() - 1, "every")) {
      return Optional.empty();
    }
    int after = found.after();
    int aged = afterAge(found.first(), after);
    if (aged > 0) {
      Quantity age =
          new Quantity.Age(
              reading.span(found.first(), aged), found.low(), found.high(), found.unit());
      return Optional.of(Found.of(age, aged));
    }
    return duration(found.first(), after, found.low(), found.high(), found.unit());
  }

  /** The index after the words that make the number an age; 0 if it is none. */
  private int afterAge(int first, int after) {
    int next = reading.isDash(after) ? after + 1 : after;
    if (reading.is(next, "old")) {
      return next + 1;
    }
    boolean ofAge = reading.is(after, "of") && reading.is(after + 1, "age");
    boolean older = reading.is(after, "and") && reading.isAny(after + 1, OLDER);
    if (ofAge || older) {
      return after + 2;
    }
    boolean announced =
        reading.isAny(first - 1, AGE)
            || (reading.isAny(first - 2, AGE) && reading.isAny(first - 1, AGE_LINKS));
    return announced ? after : 0;
  }

  /** "half a year". */
  private Optional<Found> half(int at) {
    if (!reading.is(at, "half") || !reading.isAny(at + 1, ARTICLES)) {
      return Optional.empty();
    }
    BigDecimal half = new BigDecimal("0.5");
    return unit(at + 2).flatMap(u -> duration(at, u.after(), half, half, u.unit()));
  }

  /** "a year and a half", "for about a month"; not the "a day" of "twice a day". */
  private Optional<Found> withArticle(int at) {
    if (!reading.isAny(at, ARTICLES)) {
      return Optional.empty();
    }
    Optional<Measured.UnitAt<TimeUnit>> unit = unit(at + 1);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int after = unit.get().after();
    boolean half =
        reading.is(after, "and") && reading.is(after + 1, "a") && reading.is(after + 2, "half");
    BigDecimal value = half ? new BigDecimal("1.5") : BigDecimal.ONE;
    if (!half && !reading.isAny(at - 1, ARTICLE_CUES)) {
      return Optional.empty();
    }
    BigDecimal count = value.multiply(unit.get().factor());
    return duration(at, half ? after + 3 : after, count, count, unit.get().unit());
  }

  private Optional<Found> vague(int at) {
    boolean bare =
        reading.isAny(at - 1, BARE_CUES)
            && reading.token(at).norm().endsWith("s")
            && reading.token(at).norm().length() > 3;
    if (!bare && !reading.isAny(at, VAGUE)) {
      return Optional.empty();
    }
    int of = reading.is(at + 1, "of") ? at + 2 : at + 1;
    return unit(bare ? at : of)
        .map(
            u ->
                Found.of(
                    new Quantity.VagueDuration(reading.span(at, u.after()), u.unit()), u.after()));
  }

  private Optional<Found> duration(
      int first, int after, BigDecimal low, BigDecimal high, TimeUnit unit) {
    Quantity found = new Quantity.Duration(reading.span(first, after), low, high, unit);
    return Optional.of(Found.of(found, after));
  }

  private Optional<Measured.UnitAt<TimeUnit>> unit(int at) {
    String norm = reading.token(at).norm();
    boolean letter = norm.length() == 1 && !reading.isGlued(at);
    Optional<TimeUnit> unit = letter ? Optional.empty() : Units.time(norm);
    BigDecimal factor = Units.isDecade(norm) ? BigDecimal.TEN : BigDecimal.ONE;
    return unit.map(u -> new Measured.UnitAt<>(u, at + 1, factor));
  }
}
