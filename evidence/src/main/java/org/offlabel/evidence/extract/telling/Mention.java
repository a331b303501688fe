package org.offlabel.evidence.extract.telling;

import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;

/**
 * A place in a sentence that names a drug or refers to one.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param drug which drug
 * @param asked whether it is a drug the document is about
 * @param band the level of dose that is said with it
 * @param named the earlier sentence that names the drug, where this place only refers to it
 */
public record Mention(
    int first,
    int last,
    Concept drug,
    boolean asked,
    Optional<DoseBand> band,
    Optional<ReadSentence> named) {
  public Mention {
    Objects.requireNonNull(drug);
    Objects.requireNonNull(band);
    Objects.requireNonNull(named);
  }
}
