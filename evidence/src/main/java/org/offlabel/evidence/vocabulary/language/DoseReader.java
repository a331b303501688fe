package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads amounts of a drug. */
final class DoseReader {

  private static final int MOST_IN_A_LIST = 6;
  private static final Set<String> PREPARATIONS =
      WordList.of(
          """
          cream gel solution ointment lotion patch patches drops spray suspension foam shampoo
          saline
          """);
  private static final Set<String> LIST_JOINTS = Set.of(",", "and", "or", "/");
  private static final Set<String> VOLUMES = Set.of("ml", "mls", "millilitre", "milliliter", "cc");
  private static final Set<String> SURFACES = Set.of("m2", "sqm");

  private final Reading reading;

  DoseReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Found> at(int at) {
    Optional<Measured<DoseUnit>> dose = Measured.read(reading, at, this::unit);
    return dose.isPresent() ? dose.map(this::found) : listed(at);
  }

  private Found found(Measured<DoseUnit> dose) {
    Optional<DoseSchedule> schedule = ScheduleReader.around(reading, dose.first(), dose.after());
    return Found.of(
        new Quantity.Dose(
            reading.span(dose.first(), dose.after()),
            dose.low(),
            dose.high(),
            dose.unit(),
            schedule),
        dose.after());
  }

  /** A number whose unit follows later in a list: the 3 of "3, 4 and 5 mg". */
  private Optional<Found> listed(int at) {
    Optional<NumberPhrase> own = digits(at);
    if (own.isEmpty() || own.get().value().signum() <= 0) {
      return Optional.empty();
    }
    int next = own.get().after();
    for (int i = 0; i < MOST_IN_A_LIST && reading.isAny(next, LIST_JOINTS); i++) {
      int number = reading.isAny(next + 1, Set.of("and", "or")) ? next + 2 : next + 1;
      if (digits(number).isEmpty()) {
        return Optional.empty();
      }
      Optional<Measured<DoseUnit>> dose = Measured.read(reading, number, this::unit);
      if (dose.isPresent()) {
        BigDecimal value = own.get().value();
        return Optional.of(
            Found.of(
                new Quantity.Dose(
                    reading.span(at, own.get().after()),
                    value,
                    value,
                    dose.get().unit(),
                    ScheduleReader.around(reading, dose.get().first(), dose.get().after())),
                own.get().after()));
      }
      next = number + 1;
    }
    return Optional.empty();
  }

  private Optional<NumberPhrase> digits(int at) {
    return reading.amount(at).filter(n -> n.form() == NumberMatch.Form.DIGITS);
  }

  private Optional<Measured.UnitAt<DoseUnit>> unit(int at) {
    if (reading.is(at, "%") && reading.isAny(at + 1, PREPARATIONS)) {
      return unitAt(DoseUnit.PERCENT, at + 1);
    }
    boolean international =
        reading.is(at, "international") && Units.dose(reading.token(at + 1).norm()).isPresent();
    int word = international ? at + 1 : at;
    Optional<DoseUnit> plain = Units.dose(reading.token(word).norm());
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    int per = reading.is(word + 1, "/") || reading.is(word + 1, "per") ? word + 2 : 0;
    return per == 0 ? unitAt(plain.get(), word + 1) : rate(plain.get(), word, per);
  }

  /** What stands after "mg per": a body weight, a volume, a time, or something that is no dose. */
  private Optional<Measured.UnitAt<DoseUnit>> rate(DoseUnit plain, int word, int per) {
    String norm = reading.token(per).norm();
    if (norm.startsWith("kilogram") || norm.equals("kg")) {
      return perKilogram(plain, per + 1);
    }
    boolean surface = norm.equals("m") && reading.is(per + 1, "2");
    if (surface || SURFACES.contains(norm)) {
      return plain == DoseUnit.MILLIGRAM
          ? unitAt(DoseUnit.MG_PER_M2, surface ? per + 2 : per + 1)
          : Optional.empty();
    }
    if (VOLUMES.contains(norm)) {
      return plain == DoseUnit.MILLIGRAM ? unitAt(DoseUnit.MG_PER_ML, per + 1) : Optional.empty();
    }
    boolean concentration = norm.equals("l") || norm.equals("dl") || norm.startsWith("lit");
    boolean excretion = norm.contains("mol") || norm.equals("min") || Units.dose(norm).isPresent();
    return concentration || excretion ? Optional.empty() : unitAt(plain, word + 1);
  }

  private static Optional<Measured.UnitAt<DoseUnit>> perKilogram(DoseUnit plain, int after) {
    return switch (plain) {
      case MILLIGRAM -> unitAt(DoseUnit.MG_PER_KG, after);
      case MICROGRAM -> unitAt(DoseUnit.MICROGRAM_PER_KG, after);
      default -> Optional.empty();
    };
  }

  private static Optional<Measured.UnitAt<DoseUnit>> unitAt(DoseUnit unit, int after) {
    return Optional.of(new Measured.UnitAt<>(unit, after, BigDecimal.ONE));
  }
}
