package org.offlabel.evidence.model.fact;

import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;

/**
 * A drug and how it is given, as far as a text says.
 *
 * @param drug the drug
 * @param band whether the text calls the dose low, usual or high
 * @param dose the amount
 */
public record Regimen(Concept drug, Optional<DoseBand> band, Optional<Dose> dose) {

  public Regimen {
    Objects.requireNonNull(drug);
    Objects.requireNonNull(band);
    Objects.requireNonNull(dose);
  }
}
