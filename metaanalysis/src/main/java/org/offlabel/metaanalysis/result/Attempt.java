package org.offlabel.metaanalysis.result;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a computation that the data may not allow: its value, or the reason why there is
 * none.
 *
 * @param <T> what is computed
 */
public sealed interface Attempt<T> {

  /**
   * The computation was possible.
   *
   * @param value its result
   */
  record Succeeded<T>(T value) implements Attempt<T> {}

  /**
   * The data do not allow the computation.
   *
   * @param reason why not, and what would help, as a sentence for the user
   */
  record Failed<T>(String reason) implements Attempt<T> {
    public Failed {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a failure needs a reason");
      }
    }
  }

  static <T> Attempt<T> succeeded(T value) {
    return new Succeeded<>(value);
  }

  static <T> Attempt<T> failed(String reason) {
    return new Failed<>(reason);
  }

  /** The value, where there is one. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Succeeded<T>(T value) -> Optional.of(value);
      case Failed<T> failed -> Optional.empty();
    };
  }

  /** The value changed by {@code change}; a failure stays what it is. */
  default <R> Attempt<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Succeeded<T>(T value) -> succeeded(change.apply(value));
      case Failed<T>(String reason) -> failed(reason);
    };
  }

  /** The next attempt made with the value; a failure stays what it is. */
  default <R> Attempt<R> flatMap(Function<? super T, Attempt<R>> next) {
    return switch (this) {
      case Succeeded<T>(T value) -> next.apply(value);
      case Failed<T>(String reason) -> failed(reason);
    };
  }

  /**
   * The value, for callers who know that the data allow it.
   *
   * @throws IllegalStateException with the reason, if there is no value
   */
  default T orElseThrow() {
    return switch (this) {
      case Succeeded<T>(T value) -> value;
      case Failed<T>(String reason) -> throw new IllegalStateException(reason);
    };
  }
}
