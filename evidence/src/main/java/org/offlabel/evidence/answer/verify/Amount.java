package org.offlabel.evidence.answer.verify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a text gives it.
 *
 * @param value the number
 * @param unit what it is followed by, in one spelling per unit: "mg", "%", "week"
 * @param ofPeople whether it counts people
 */
record Amount(BigDecimal value, Optional<String> unit, boolean ofPeople) {

  /**
   * Whether {@code stated} bears this amount out: the same number, with the same unit where this
   * one has a unit. People are never borne out by milligrams.
   */
  boolean isStatedBy(Amount stated) {
    boolean sameKind =
        unit.isPresent() ? unit.equals(stated.unit()) : !(ofPeople && stated.unit().isPresent());
    return sameKind && value.compareTo(stated.value()) == 0;
  }

  String shown() {
    return value.toPlainString() + unit.map(u -> " " + u).orElse("");
  }
}
