package org.offlabel.evidence.fetch.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.web.WebAddress;

/**
 * What a page holds, as far as fetching is concerned.
 *
 * @param found how many records there are in all, where the page tells
 * @param ids of the records on the page, each the service's own
 * @param listed ids that the page names without holding their records
 * @param next where the next page is, where the page tells
 * @param notes what the service says about the query
 */
public record Contents(
    OptionalLong found,
    List<String> ids,
    List<String> listed,
    Optional<WebAddress> next,
    List<String> notes) {

  public Contents {
    Objects.requireNonNull(found);
    Objects.requireNonNull(next);
    ids = List.copyOf(ids);
    listed = List.copyOf(listed);
    notes = List.copyOf(notes);
  }

  /** A page of nothing but records. */
  static Contents ofRecords(List<String> ids) {
    return new Contents(OptionalLong.empty(), ids, List.of(), Optional.empty(), List.of());
  }
}
