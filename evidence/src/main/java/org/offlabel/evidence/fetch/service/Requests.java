package org.offlabel.evidence.fetch.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.fetch.web.Credential;
import org.offlabel.evidence.fetch.web.WebAddress;
import org.offlabel.evidence.fetch.web.WebRequest;

/**
 * How one service wants to be asked.
 *
 * @param types of its answers
 * @param mostBytes of one page
 * @param pace the least time between two requests
 * @param credential its key, if the user has one
 */
record Requests(
    List<String> types, long mostBytes, Duration pace, Optional<Credential> credential) {

  private static final int LONGEST_QUERY = 5_000;

  Requests {
    types = List.copyOf(types);
  }

  /** What is wrong with words that are to be searched for. */
  static Optional<String> objection(String query) {
    if (query.isBlank()) {
      return Optional.of("there are no words to search for");
    }
    return encoded(query).length() > LONGEST_QUERY
        ? Optional.of("the query is longer than an address may be; make it shorter")
        : Optional.empty();
  }

  /** Words as they stand in an address. */
  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** Asks for a page that holds records. */
  Ask records(WebAddress address, String extension) {
    return new Ask(request(address), Set.of(200), extension, true);
  }

  /** Asks for a page that lists records. */
  Ask list(WebAddress address, String extension) {
    return new Ask(request(address), Set.of(200), extension, false);
  }

  WebRequest request(WebAddress address) {
    return new WebRequest(address, credential, types, mostBytes, pace);
  }
}
