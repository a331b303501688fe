package org.offlabel.evidence.link.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.vocabulary.OutcomeDomain;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** What the rules ask of the vocabulary, remembered while one set of mentions is linked. */
final class Kinds {

  private final Vocabulary vocabulary;
  private final Map<Concept, Set<Concept>> ancestors = new HashMap<>();

  Kinds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the two are the same or one is a kind of the other. */
  boolean related(Concept one, Concept other) {
    return one.equals(other) || isA(one, other) || isA(other, one);
  }

  boolean isA(Concept child, Concept ancestor) {
    return child.equals(ancestor) || ancestorsOf(child).contains(ancestor);
  }

  /** How many concepts this one is a kind of. */
  int depth(Concept concept) {
    return ancestorsOf(concept).size();
  }

  /** Whether it is a form of a disease that bears the disease's name: the finer of two labels. */
  boolean isSubtype(Concept condition) {
    return ancestorsOf(condition).stream()
        .anyMatch(ancestor -> condition.name().endsWith(" " + ancestor.name()));
  }

  /** Whether few studies look at it, so that two which do are likely one. */
  boolean isUnusual(Concept outcome) {
    OutcomeDomain domain = vocabulary.domain(outcome);
    return domain == OutcomeDomain.USE_OF_CARE || domain == OutcomeDomain.BIOMARKER;
  }

  /** Whether the vocabulary knows it; others carry a text's own words. */
  boolean isKnown(Concept concept) {
    return vocabulary.concept(concept.kind(), concept.name()).isPresent();
  }

  private Set<Concept> ancestorsOf(Concept concept) {
    return ancestors.computeIfAbsent(concept, key -> Set.copyOf(vocabulary.ancestors(key)));
  }
}
