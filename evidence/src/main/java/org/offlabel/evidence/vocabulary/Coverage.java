package org.offlabel.evidence.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.model.concept.ConceptKind;

/**
 * Which words found names cover. A drug inside a disease's name ("opioid use disorder") and a
 * symptom inside a drug class's name ("pain medication") are not mentioned in their own right.
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
      if (hides(outer, one.kind()) && cover.isPresent() && isLonger(cover.get(), one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLonger(Found cover, Found one) {
    return cover.words() > one.words()
        && cover.first() <= one.first()
        && one.last() <= cover.last();
  }

  private static boolean hides(ConceptKind outer, ConceptKind inner) {
    boolean innerDrug = inner == ConceptKind.DRUG || inner == ConceptKind.DRUG_CLASS;
    return switch (outer) {
      case DRUG, DRUG_CLASS -> true;
      case CONDITION, REACTION -> innerDrug;
      case OUTCOME -> false;
    };
  }
}
