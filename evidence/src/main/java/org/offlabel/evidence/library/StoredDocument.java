package org.offlabel.evidence.library;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.offlabel.evidence.model.document.Document;

/**
 * A document with its place in the store.
 *
 * @param number its own, given when it was added; later ones are higher, and none is used twice
 * @param document as it was read; its origin is the first of {@code origins}
 * @param origins everywhere it was read from, at least one, sorted
 * @param supersededBy the number of the newer version, where there is one
 */
public record StoredDocument(
    long number, Document document, List<String> origins, OptionalLong supersededBy) {

  public StoredDocument {
    Objects.requireNonNull(document);
    Objects.requireNonNull(supersededBy);
    origins = List.copyOf(origins);
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("a document was read from somewhere");
    }
  }

  /** Whether no newer version is known. */
  public boolean isCurrent() {
    return supersededBy.isEmpty();
  }
}
