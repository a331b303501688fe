package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.util.Optional;

/** Units that a dose is given in. */
public enum DoseUnit {
  MICROGRAM("microgram", "0.001"),
  MILLIGRAM("mg", "1"),
  GRAM("g", "1000"),
  MILLILITRE("ml", ""),
  /** International units, or the units a product defines. */
  UNIT("units", ""),
  MICROGRAM_PER_KG("microgram/kg", ""),
  MG_PER_KG("mg/kg", ""),
  /** Per square metre of body surface. */
  MG_PER_M2("mg/m\u00b2", ""),
  /** A strength, not an amount taken. */
  MG_PER_ML("mg/ml", ""),
  /** The strength of a cream, gel, solution or the like. */
  PERCENT("%", "");

  private final String symbol;
  private final String milligrams;

  DoseUnit(String symbol, String milligrams) {
    this.symbol = symbol;
    this.milligrams = milligrams;
  }

  /** How the unit is written in an answer. */
  public String symbol() {
    return symbol;
  }

  /** {@code amount} of this unit in milligrams, where the unit is one of mass. */
  public Optional<BigDecimal> toMilligrams(BigDecimal amount) {
    return milligrams.isEmpty()
        ? Optional.empty()
        : Optional.of(amount.multiply(new BigDecimal(milligrams)));
  }
}
