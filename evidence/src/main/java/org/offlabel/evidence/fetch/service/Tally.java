package org.offlabel.evidence.fetch.service;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Counts what was found and what came, each record once. */
final class Tally {

  private final Set<String> ids = new HashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private OptionalLong found = OptionalLong.empty();

  /** How many of these had not come before. */
  int add(Contents contents) {
    int before = ids.size();
    ids.addAll(contents.ids());
    notes.addAll(contents.notes());
    if (contents.found().isPresent()) {
      found = contents.found();
    }
    return ids.size() - before;
  }

  OptionalLong found() {
    return found;
  }

  long received() {
    return ids.size();
  }

  /** Whether more came with this page than the service says there are. */
  boolean isFull() {
    return found.isPresent() && ids.size() >= found.getAsLong();
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
