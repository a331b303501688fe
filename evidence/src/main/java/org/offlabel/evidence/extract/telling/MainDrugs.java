package org.offlabel.evidence.extract.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * The drugs a document is about: the one it names most often, those its title or a heading names
 * and that come up again, and those it names at least half as often as the first.
 */
final class MainDrugs {

  private final List<Concept> drugs = new ArrayList<>();
  private final Map<Concept, ReadSentence> firstNamed = new HashMap<>();

  private MainDrugs() {}

  static MainDrugs of(AnnotatedDocument document) {
    Map<Concept, Integer> counts = new LinkedHashMap<>();
    Map<Concept, Boolean> titled = new HashMap<>();
    MainDrugs made = new MainDrugs();
    Optional<Span> title = document.document().metadata().title().map(noted -> noted.span());
    for (ReadSentence sentence : document.article()) {
      boolean inTitle =
          isHeading(sentence) || title.filter(span -> span.overlaps(sentence.span())).isPresent();
      for (TermMatch term : sentence.of(ConceptKind.DRUG)) {
        counts.merge(term.concept(), 1, Integer::sum);
        titled.merge(term.concept(), inTitle, Boolean::logicalOr);
        made.firstNamed.putIfAbsent(term.concept(), sentence);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    counts.forEach(
        (drug, count) -> {
          boolean headed = titled.getOrDefault(drug, false) && count > 1;
          if (headed || count * 2 >= most) {
            made.drugs.add(drug);
          }
        });
    made.drugs.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
    return made;
  }

  private static boolean isHeading(ReadSentence sentence) {
    BlockRole role = sentence.block().role();
    return role == BlockRole.TITLE || role == BlockRole.HEADING;
  }

  boolean has(Concept drug) {
    return drugs.contains(drug);
  }

  /** The drug the document is about, where it is about one. */
  Optional<Concept> only() {
    return drugs.size() == 1 ? Optional.of(drugs.getFirst()) : Optional.empty();
  }

  /** The sentence that names the drug first. */
  Optional<ReadSentence> firstNaming(Concept drug) {
    return Optional.ofNullable(firstNamed.get(drug));
  }
}
