package org.offlabel.evidence.model.fact;

/** Units in which a dose is given, with the symbol shown to a reader. */
public enum DoseUnit {
  MICROGRAM("µg"),
  MILLIGRAM("mg"),
  GRAM("g"),
  MILLIGRAM_PER_KILOGRAM("mg/kg"),
  MILLILITRE("ml"),
  INTERNATIONAL_UNIT("IU"),
  PERCENT("%");

  private final String symbol;

  DoseUnit(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol in answers. */
  public String symbol() {
    return symbol;
  }
}
