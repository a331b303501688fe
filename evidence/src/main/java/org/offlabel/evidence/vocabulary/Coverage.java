package org.offlabel.evidence.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.model.concept.ConceptKind;

/**
 * Which words found names cover. A drug inside a disease's name ("opioid use disorder"), a symptom
 * inside a drug class's name ("pain medication") and a reaction inside a disease's name
 * ("rheumatoid arthritis") are not mentioned in their own right.
 */
final class Coverage {

  private final Map<ConceptKind, @Nullable Found[]> byKind = new EnumMap<>(ConceptKind.class);

  Coverage(List<Found> found, int words) {
    for (Found one : found) {
      @Nullable Found[] covering =
          byKind.computeIfAbsent(one.kind(), kind -> new @Nullable Found[words]);
      for (int at = one.first(); at <= one.last(); at++) {
        covering[at] = one;
      }
    }
  }

  /** What of {@code kind} covers word {@code at}. */
  Optional<Found> at(int at, ConceptKind kind) {
    @Nullable Found[] covering = byKind.get(kind);
    return covering == null ? Optional.empty() : Optional.ofNullable(covering[at]);
  }

  /** Whether {@code one} is only a part of a longer name of a kind that it is no part of. */
  boolean hides(Found one) {
    for (ConceptKind outer : byKind.keySet()) {
      Optional<Found> cover = at(one.first(), outer);
      if (cover.isPresent() && isPartOf(one, cover.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOf(Found one, Found cover) {
    boolean inside = cover.first() <= one.first() && one.last() <= cover.last();
    boolean shorter = one.words() < cover.words();
    boolean drug = one.kind() == ConceptKind.DRUG || one.kind() == ConceptKind.DRUG_CLASS;
    return inside
        && switch (cover.kind()) {
          case DRUG, DRUG_CLASS -> shorter;
          // The alcohol of "alcohol and opioid dependence" stands for the whole disease.
          case CONDITION -> drug || (shorter && isOnlyAttribute(one, cover));
          case REACTION -> drug;
          case OUTCOME -> false;
        };
  }

  /** The pain of "neuropathic pain" is still a pain; the fatigue of "fatigue syndrome" is not. */
  private static boolean isOnlyAttribute(Found one, Found cover) {
    return switch (one.kind()) {
      case REACTION -> true;
      case OUTCOME -> one.last() < cover.last();
      case CONDITION, DRUG, DRUG_CLASS -> false;
    };
  }
}
