package org.offlabel.evidence.extract.experience;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.BlockRole;

/** Which drug a document's posts are about. */
final class Subjects {

  private Subjects() {}

  /**
   * The one drug that "it" means there: the one the title names, or else the one that at least half
   * of the posts and sentences with any drug name. Empty where there is no such drug, or another is
   * named more than half as often.
   */
  static Optional<Concept> main(AnnotatedDocument document) {
    Set<Concept> titled = new LinkedHashSet<>();
    for (ReadSentence sentence : document.article()) {
      if (sentence.block().role() == BlockRole.TITLE) {
        drugs(List.of(sentence)).forEach(titled::add);
      }
    }
    return titled.size() == 1 ? titled.stream().findFirst() : mostNamed(document, titled);
  }

  /** The drugs named in a post, in order. */
  static Set<Concept> drugs(List<ReadSentence> post) {
    Set<Concept> drugs = new LinkedHashSet<>();
    for (ReadSentence sentence : post) {
      sentence.of(ConceptKind.DRUG).forEach(term -> drugs.add(term.concept()));
    }
    return drugs;
  }

  private static Optional<Concept> mostNamed(AnnotatedDocument document, Set<Concept> titled) {
    Map<Concept, Integer> counts = new LinkedHashMap<>();
    titled.forEach(drug -> counts.put(drug, 0));
    List<Set<Concept>> places =
        Stream.concat(
                document.article().stream().map(sentence -> drugs(List.of(sentence))),
                document.comments().stream().map(Subjects::drugs))
            .filter(drugs -> !drugs.isEmpty())
            .toList();
    places.forEach(place -> place.forEach(drug -> counts.merge(drug, 1, Integer::sum)));
    List<Map.Entry<Concept, Integer>> ranked =
        counts.entrySet().stream()
            .filter(entry -> titled.isEmpty() || titled.contains(entry.getKey()))
            .sorted(Map.Entry.<Concept, Integer>comparingByValue().reversed())
            .toList();
    boolean rivalled = ranked.size() > 1 && ranked.get(1).getValue() * 2 > ranked.get(0).getValue();
    return ranked.stream()
        .limit(rivalled ? 0 : 1)
        .filter(entry -> entry.getValue() * 2 >= places.size() || !titled.isEmpty())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
