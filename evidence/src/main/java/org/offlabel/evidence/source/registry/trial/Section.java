package org.offlabel.evidence.source.registry.trial;

import java.util.List;
import java.util.Objects;

/**
 * Facts under one heading.
 *
 * @param heading what they are about
 * @param facts those that are blank are not written; a section without any is left out
 */
public record Section(String heading, List<Fact> facts) {

  public Section {
    Objects.requireNonNull(heading);
    facts = facts.stream().filter(fact -> !fact.value().isBlank()).toList();
  }
}
