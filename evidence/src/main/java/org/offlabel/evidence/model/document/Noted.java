package org.offlabel.evidence.model.document;

import java.util.Objects;

/**
 * A value read from one place of the document that is being described.
 *
 * @param value what was read
 * @param span the words it was read from
 * @param <T> what sort of value
 */
public record Noted<T>(T value, Span span) {

  public Noted {
    Objects.requireNonNull(value);
    Objects.requireNonNull(span);
  }
}
