package org.offlabel.evidence.model.fact;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Quote;

/**
 * A value and the words that state it.
 *
 * @param value what is stated
 * @param quotes where; at least one
 * @param <T> what sort of value
 */
public record Stated<T>(T value, List<Quote> quotes) {

  public Stated {
    Objects.requireNonNull(value);
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("nothing states " + value);
    }
  }

  /** A value that one quote states. */
  public static <T> Stated<T> in(T value, Quote quote) {
    return new Stated<>(value, List.of(quote));
  }

  /** The first quote. */
  public Quote quote() {
    return quotes.getFirst();
  }
}
