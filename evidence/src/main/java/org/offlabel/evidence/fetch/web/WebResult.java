package org.offlabel.evidence.fetch.web;

import java.util.Objects;
import java.util.OptionalInt;

/** What came of a request. */
public sealed interface WebResult {

  /**
   * A whole answer, whatever its status; its body is in the file that was named.
   *
   * @param at where it came from, after redirects; without credential
   * @param bytes of the body, unpacked
   */
  record Answered(int status, Headers headers, WebAddress at, long bytes) implements WebResult {
    public Answered {
      Objects.requireNonNull(headers);
      Objects.requireNonNull(at);
    }
  }

  /**
   * No answer, or none that may be used.
   *
   * @param passing whether asking again may help
   * @param status of the answer, where one came
   */
  record Failed(String reason, boolean passing, OptionalInt status) implements WebResult {
    public Failed {
      Objects.requireNonNull(status);
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a failure has its reason");
      }
    }

    /** A failure without an answer. */
    public Failed(String reason, boolean passing) {
      this(reason, passing, OptionalInt.empty());
    }
  }
}
