package org.offlabel.evidence.fetch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.SearchState;

/**
 * What came of a fetch.
 *
 * @param title the service's name
 * @param query what was asked
 * @param at when the answer was whole, or the fetch ended
 * @param found how many records the service says there are
 * @param received how many came
 * @param failure why it is not complete; empty where it is
 * @param remarks what the service said beside
 * @param folder where the pages of a complete fetch lie
 */
public record FetchReport(
    String title,
    String query,
    Instant at,
    OptionalLong found,
    long received,
    Optional<String> failure,
    List<String> remarks,
    Optional<Path> folder) {

  public FetchReport {
    Objects.requireNonNull(at);
    Objects.requireNonNull(found);
    Objects.requireNonNull(failure);
    Objects.requireNonNull(folder);
    remarks = List.copyOf(remarks);
  }

  /** Whether all that the service says there is has come. */
  public boolean complete() {
    return failure.isEmpty();
  }

  /** "12 of 12 records". */
  public String counts() {
    String of = found.isPresent() ? " of " + found.getAsLong() : "";
    boolean one = found.orElse(received) == 1;
    return received + of + (one ? " record" : " records");
  }

  /** The same for an answer's list of sources searched. Only a complete fetch was a search. */
  public SearchState state() {
    String source =
        title
            + ", searched on "
            + at.atOffset(ZoneOffset.UTC).toLocalDate()
            + " for “"
            + query
            + "”";
    return failure.isEmpty()
        ? new SearchState(
            source,
            SearchState.Status.SEARCHED,
            OptionalInt.of((int) Math.min(Integer.MAX_VALUE, received)),
            Optional.of(String.join("; ", said(counts() + " came"))))
        : new SearchState(
            source,
            SearchState.Status.FAILED,
            OptionalInt.empty(),
            Optional.of(String.join("; ", said(failure.get() + "; " + counts() + " came"))));
  }

  private List<String> said(String first) {
    return Stream.concat(Stream.of(first), remarks.stream()).toList();
  }
}
