package org.offlabel.evidence.extract.statement;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.telling.LineName;
import org.offlabel.evidence.extract.telling.NamedLine;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Speaker;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * What the lines "name: value" of a document say of it as a whole, which each other line needs to
 * be understood.
 *
 * @param document the document
 * @param regimen the drug of the document and the level of dose it is about
 * @param drug the words that name the drug
 * @param conditions the diseases it is about
 * @param society who issued it
 */
record LineContext(
    Document document,
    Regimen regimen,
    Quote drug,
    List<Concept> conditions,
    Optional<String> society) {

  LineContext {
    conditions = List.copyOf(conditions);
  }

  /** The context, for a document that says by a line or otherwise which one drug it is about. */
  static Optional<LineContext> of(Tellings tellings) {
    Document document = tellings.document().document();
    Optional<Regimen> regimen = tellings.regimenOfLines();
    Optional<Quote> drug = tellings.drugQuote();
    if (regimen.isEmpty() || drug.isEmpty()) {
      return Optional.empty();
    }
    List<Concept> conditions =
        tellings.lines().of(LineName.CONDITION).stream()
            .flatMap(line -> line.of(ConceptKind.CONDITION).stream())
            .map(TermMatch::concept)
            .distinct()
            .toList();
    Optional<String> society =
        tellings.lines().first(LineName.SOCIETY).map(line -> withoutBracket(line, document));
    return Optional.of(new LineContext(document, regimen.get(), drug.get(), conditions, society));
  }

  private static String withoutBracket(NamedLine line, Document document) {
    String value = line.value().of(document.text());
    int bracket = value.indexOf(" (");
    return bracket > 0 ? value.substring(0, bracket) : value;
  }

  Speaker speaker() {
    return society
        .map(name -> new Speaker(Speaker.Kind.ORGANISATION, Optional.of(name)))
        .orElseGet(Speaker::document);
  }

  Statement statement(
      Statement.Kind kind,
      Statement.Stance stance,
      Targets targets,
      Optional<String> topic,
      NamedLine line) {
    return statement(kind, stance, targets, topic, line, Optional.empty());
  }

  Statement statement(
      Statement.Kind kind,
      Statement.Stance stance,
      Targets targets,
      Optional<String> topic,
      NamedLine line,
      Optional<Dose> dose) {
    return new Statement(
        kind,
        stance,
        new Regimen(regimen.drug(), regimen.band(), dose),
        targets.conditions(),
        targets.outcomes(),
        topic,
        speaker(),
        false,
        List.of(drug, line.quote(document)));
  }
}
