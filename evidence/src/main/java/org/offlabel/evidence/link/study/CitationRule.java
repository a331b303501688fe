package org.offlabel.evidence.link.study;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.offlabel.evidence.model.document.DocumentId;

/** What one document cites under one number is one study, and under two numbers two. */
final class CitationRule implements Rule {

  @Override
  public Likeness compare(Profile one, Profile other) {
    boolean apart = false;
    for (Map.Entry<DocumentId, Set<Integer>> mine : one.marks().entrySet()) {
      Set<Integer> theirs = other.marks().getOrDefault(mine.getKey(), Set.of());
      if (!Collections.disjoint(mine.getValue(), theirs)) {
        return new Likeness.Same("one document cites both under the same number");
      }
      apart |= !theirs.isEmpty();
    }
    return apart
        ? new Likeness.Different("one document cites them under different numbers")
        : Likeness.silent();
  }
}
