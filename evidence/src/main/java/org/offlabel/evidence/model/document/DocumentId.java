package org.offlabel.evidence.model.document;

/**
 * Names a document by its content.
 *
 * @param value not blank; the same bytes always get the same value
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
