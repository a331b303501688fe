package org.offlabel.evidence.model.document;

import java.util.Objects;

/**
 * Exact words of a document.
 *
 * @param document where they stand
 * @param span where in its text
 * @param text the words; its length is the span's
 */
public record Quote(DocumentId document, Span span, String text) implements Comparable<Quote> {

  public Quote {
    Objects.requireNonNull(document);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("the quote is not as long as its span");
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an empty quote supports nothing");
    }
  }

  @Override
  public int compareTo(Quote other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : span.compareTo(other.span);
  }
}
