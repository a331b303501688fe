package org.offlabel.evidence.fetch.service;

import java.util.Objects;
import java.util.Set;
import org.offlabel.evidence.fetch.web.WebRequest;

/**
 * The next thing to ask for.
 *
 * @param statuses those that are an answer; a page of another status than 200 holds no records
 * @param extension of the file that the answer goes to, such as "xml"; empty where its media type
 *     tells
 * @param records whether the page holds records, and is no mere list of them
 */
public record Ask(WebRequest request, Set<Integer> statuses, String extension, boolean records) {

  public Ask {
    Objects.requireNonNull(request);
    statuses = Set.copyOf(statuses);
    Objects.requireNonNull(extension);
    if (statuses.isEmpty()) {
      throw new IllegalArgumentException("an answer has a status");
    }
  }
}
