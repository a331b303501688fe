package org.offlabel.evidence.library.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.library.query.Query;

/** The parts of a query that a document is found by. */
final class Leaves {

  private Leaves() {}

  /** Words, phrases, patterns and values that are not left out by a NOT, each once, in order. */
  static List<Query> wanted(Query query) {
    Set<Query> found = new LinkedHashSet<>();
    collect(query, found);
    return List.copyOf(found);
  }

  private static void collect(Query query, Set<Query> to) {
    switch (query) {
      case Query.All(List<Query> parts) -> parts.forEach(part -> collect(part, to));
      case Query.Any(List<Query> parts) -> parts.forEach(part -> collect(part, to));
      case Query.Not not -> {}
      default -> to.add(query);
    }
  }
}
