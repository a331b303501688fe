package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;

/** Reads a record's lines of findings: "Better: pain (scale), by 1.6 points, p = 0.04". */
final class RecordFindings {

  private static final Map<String, Direction> LABELS =
      Map.of(
          "Better", Direction.IMPROVED,
          "No difference", Direction.NO_DIFFERENCE,
          "Worse", Direction.WORSENED,
          "Mixed", Direction.MIXED,
          "Unclear", Direction.UNCLEAR,
          "Changed", Direction.UNCLEAR);

  private RecordFindings() {}

  /** The finding, where the line's label says that it is one. */
  static Optional<Finding> of(RecordLine line, Document document) {
    return Optional.ofNullable(LABELS.get(line.label()))
        .map(
            direction -> {
              NumericFindings numbers = NumericFindings.in(line.value());
              return new Finding(
                  concept(ConceptKind.OUTCOME, head(line.value())),
                  direction,
                  numbers.estimate(),
                  numbers.interval(),
                  numbers.p(),
                  List.of(line.quote(document)));
            });
  }

  /** The words before the first comma, bracket or verb. */
  static Clause head(Clause value) {
    String words = value.text();
    int end = words.length();
    for (String mark : List.of(",", " (", ";", " was ", " were ", " rose", " fell", " from ")) {
      int at = words.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    int stop = value.span().start() + words.substring(0, end).stripTrailing().length();
    return value.part(value.span().start(), stop);
  }

  /** The concept that the words name as a whole; else one that carries the words. */
  static Concept concept(ConceptKind kind, Clause words) {
    return words.terms(kind).stream()
        .filter(term -> term.span().equals(words.span()))
        .findFirst()
        .map(term -> term.concept())
        .orElseGet(() -> new Concept(kind, lowerCase(words.text())));
  }

  /** Lower case, except where capitals carry meaning: "MRI lesions". */
  private static String lowerCase(String words) {
    boolean capitals =
        words.length() > 1
            && Character.isUpperCase(words.charAt(0))
            && Character.isUpperCase(words.charAt(1));
    return capitals ? words : words.toLowerCase(Locale.ROOT);
  }
}
