package org.offlabel.evidence.model.answer;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a source was searched. Three states that never mean the same.
 *
 * @param source its name, such as "starter library" or "PubMed"
 * @param status what happened
 * @param found how many documents it gave; only when searched
 * @param reason why it was not searched, or what failed
 */
public record SearchState(
    String source, Status status, OptionalInt found, Optional<String> reason) {

  /** What happened to a source. */
  public enum Status {
    SEARCHED("searched"),
    NOT_SEARCHED("not searched"),
    FAILED("failed");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** The name in answers. */
    public String label() {
      return label;
    }
  }

  public SearchState {
    Objects.requireNonNull(status);
    Objects.requireNonNull(found);
    Objects.requireNonNull(reason);
    if (source.isBlank()) {
      throw new IllegalArgumentException("a source needs its name");
    }
  }
}
