package org.offlabel.evidence.source.registry.trial;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.PartialDate;

/**
 * One registration, ready to be written.
 *
 * @param number its own, as the title shows it; not blank
 * @param identifiers its own number first, then those of the same trial elsewhere
 * @param registry where it is registered
 * @param title its short title; may be empty
 * @param types what the registry calls it, such as "interventional"
 * @param posted when it was first made public
 * @param updated when it was last changed
 * @param facts what is said in one line each
 * @param sections what needs more room
 * @param references publications
 */
public record Trial(
    String number,
    List<Identifier> identifiers,
    String registry,
    String title,
    List<String> types,
    Optional<PartialDate> posted,
    Optional<PartialDate> updated,
    List<Fact> facts,
    List<Section> sections,
    List<Cited> references) {

  public Trial {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a registration needs its number");
    }
    identifiers = List.copyOf(identifiers);
    Objects.requireNonNull(registry);
    Objects.requireNonNull(title);
    types = List.copyOf(types);
    facts = facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    sections = sections.stream().filter(section -> !section.facts().isEmpty()).toList();
    references = List.copyOf(references);
  }
}
