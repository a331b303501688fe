package org.offlabel.evidence.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.SearchState.Status;
import org.offlabel.evidence.model.document.Document;

/**
 * What a library gave for one question.
 *
 * @param documents those that bear on it, sorted by origin and id
 * @param status whether it was searched
 * @param remark how much it holds, or why it was not searched
 */
public record Consulted(List<Document> documents, Status status, String remark) {

  /** The name of the library among the sources searched. */
  public static final String LIBRARY = "library";

  public Consulted {
    documents = List.copyOf(documents);
    Objects.requireNonNull(status);
    Objects.requireNonNull(remark);
  }

  /** There is no library at that place. */
  public static Consulted noneYet() {
    return new Consulted(List.of(), Status.NOT_SEARCHED, "no library yet");
  }

  /** The asker did not want it. */
  public static Consulted leftOut() {
    return new Consulted(List.of(), Status.NOT_SEARCHED, "left out on request");
  }

  /** It could not be read. */
  public static Consulted failed(LibraryFailure failure) {
    return new Consulted(List.of(), Status.FAILED, failure.reason());
  }

  /** How it stands among the sources when {@code found} of its documents were taken. */
  SearchState state(int found) {
    return new SearchState(
        LIBRARY,
        status,
        status == Status.SEARCHED ? OptionalInt.of(found) : OptionalInt.empty(),
        Optional.of(remark).filter(words -> !words.isEmpty()));
  }
}
