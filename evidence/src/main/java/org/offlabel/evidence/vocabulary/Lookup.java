package org.offlabel.evidence.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;

/** What a phrase typed by a user means. */
public sealed interface Lookup {

  /**
   * The phrase names one concept.
   *
   * @param band the dose the phrase gives in words
   */
  record Known(Concept concept, Optional<DoseBand> band) implements Lookup {
    public Known {
      Objects.requireNonNull(concept);
      Objects.requireNonNull(band);
    }
  }

  /**
   * The phrase names nothing the vocabulary knows, or several things equally.
   *
   * @param nearSpellings up to three names the user may have meant, nearest first
   */
  record Unknown(List<String> nearSpellings) implements Lookup {
    public Unknown {
      nearSpellings = List.copyOf(nearSpellings);
    }
  }
}
