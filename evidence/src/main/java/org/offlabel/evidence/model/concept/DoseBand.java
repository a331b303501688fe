package org.offlabel.evidence.model.concept;

/** How a text places a dose of a drug against the doses it is approved at. */
public enum DoseBand {
  LOW,
  STANDARD,
  HIGH
}
