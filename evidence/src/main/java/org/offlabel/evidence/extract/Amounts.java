package org.offlabel.evidence.extract;

import java.util.Optional;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.DoseUnit;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.TimeUnit;
import org.offlabel.evidence.vocabulary.language.Quantity;

/** Turns what language reading recognised into the model's doses and durations. */
public final class Amounts {

  private Amounts() {}

  /**
   * The dose as a fact; empty for strengths and units that no dose of the model has.
   *
   * @param text the text that the quantity's spans point into
   */
  public static Optional<Dose> dose(Quantity.Dose quantity, String text) {
    if (quantity.low().signum() <= 0) {
      return Optional.empty();
    }
    Optional<String> schedule =
        quantity.schedule().map(s -> s.span().of(text).strip()).filter(words -> !words.isEmpty());
    return unit(quantity).map(unit -> new Dose(quantity.low(), quantity.high(), unit, schedule));
  }

  /** The length of time as a fact; empty for a length of nothing. */
  public static Optional<Duration> duration(Quantity.Duration quantity) {
    return quantity.low().signum() <= 0
        ? Optional.empty()
        : Optional.of(
            new Duration(
                quantity.low(), quantity.high(), TimeUnit.valueOf(quantity.unit().name())));
  }

  private static Optional<DoseUnit> unit(Quantity.Dose quantity) {
    return switch (quantity.unit()) {
      case MICROGRAM -> Optional.of(DoseUnit.MICROGRAM);
      case MILLIGRAM -> Optional.of(DoseUnit.MILLIGRAM);
      case GRAM -> Optional.of(DoseUnit.GRAM);
      case MILLILITRE -> Optional.of(DoseUnit.MILLILITRE);
      case UNIT -> Optional.of(DoseUnit.INTERNATIONAL_UNIT);
      case MG_PER_KG -> Optional.of(DoseUnit.MILLIGRAM_PER_KILOGRAM);
      case PERCENT -> Optional.of(DoseUnit.PERCENT);
      case MICROGRAM_PER_KG, MG_PER_M2, MG_PER_ML -> Optional.empty();
    };
  }
}
