package org.offlabel.evidence.extract.harm;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;
import org.offlabel.evidence.model.fact.SafetyStatement.Status;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** One document while its safety statements are read: what is the same for all its sentences. */
final class Context {

  private final Tellings tellings;
  private final Set<Concept> asked = new HashSet<>();
  private final Optional<Concept> treated;

  Context(Tellings tellings) {
    this.tellings = tellings;
    Map<Concept, Integer> conditions = new TreeMap<>();
    for (Telling telling : tellings.all()) {
      telling.mentions().stream().filter(Mention::asked).map(Mention::drug).forEach(asked::add);
      for (TermMatch term : telling.sentence().of(ConceptKind.CONDITION)) {
        conditions.merge(term.concept(), 1, Integer::sum);
      }
    }
    tellings.regimenOfLines().map(Regimen::drug).ifPresent(asked::add);
    treated =
        conditions.entrySet().stream()
            .filter(entry -> entry.getValue() > 2)
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(Map.Entry::getKey);
  }

  Tellings tellings() {
    return tellings;
  }

  Document document() {
    return tellings.document().document();
  }

  String text() {
    return document().text();
  }

  Vocabulary vocabulary() {
    return tellings.document().vocabulary();
  }

  /** The drugs that the document is about. */
  Set<Concept> asked() {
    return asked;
  }

  /** Whether {@code concern} is the disease the document is about, which forbids nothing. */
  boolean isTreated(Concern concern) {
    return treated.isPresent() && concern.concept().equals(treated);
  }

  /** Whether the sentence asserts something: no title, no heading, no question. */
  static boolean asserts(Telling telling) {
    BlockRole role = telling.sentence().block().role();
    return role != BlockRole.TITLE
        && role != BlockRole.HEADING
        && telling.wording().size() > 0
        && !telling.sentence().text().endsWith("?");
  }

  /** The stretch of the sentence from the word at {@code first} to the one at {@code last}. */
  static Optional<Span> part(Telling telling, int first, int last) {
    return first > last || first < 0 || last >= telling.wording().size()
        ? Optional.empty()
        : Optional.of(telling.wording().span(first, last));
  }

  static SafetyStatement statement(
      Kind kind, Concern concern, Regimen regimen, boolean reassuring, List<Quote> quotes) {
    return new SafetyStatement(
        kind,
        concern.what(),
        concern.concept(),
        regimen,
        Optional.empty(),
        Status.CURRENT,
        reassuring,
        quotes);
  }
}
