package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Reference;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * The papers of a document's reference list whose titles name a drug.
 *
 * <p>A title tells what was given to whom and sometimes how; it is no finding, whatever it claims.
 */
public final class ReferenceStudies {

  private final DesignReader designs = new DesignReader(DesignWords.bundled());

  /** One mention for each such reference, in order. */
  public List<StudyMention> in(AnnotatedDocument read) {
    List<StudyMention> mentions = new ArrayList<>();
    List<Reference> references = read.document().references();
    for (int i = 0; i < references.size(); i++) {
      mention(read, references.get(i), read.references().get(i)).ifPresent(mentions::add);
    }
    return List.copyOf(mentions);
  }

  private Optional<StudyMention> mention(
      AnnotatedDocument read, Reference reference, ReadSentence entry) {
    Clause title = title(reference, entry);
    Document document = read.document();
    Quote quote = document.quote(reference.span());
    Map<Concept, Stated<Regimen>> drugs = new LinkedHashMap<>();
    for (TermMatch term : title.terms(ConceptKind.DRUG)) {
      Regimen regimen = new Regimen(term.concept(), term.band(), Optional.empty());
      drugs.putIfAbsent(term.concept(), Stated.in(regimen, quote));
    }
    if (drugs.isEmpty()) {
      return Optional.empty();
    }
    MentionDraft draft = new MentionDraft(document.id(), StudyMention.Kind.REFERENCE);
    draft.quotes.add(quote);
    draft.drugs.addAll(drugs.values());
    draft.conditions.addAll(conditions(read, title, quote));
    DesignReader.Read design = designs.read(List.of(title), document);
    draft.design = design.design();
    draft.features.addAll(design.features());
    draft.authors.addAll(reference.authors());
    draft.year = reference.year();
    draft.identifiers.addAll(reference.identifiers());
    draft.citationMarks.add(reference.number());
    draft.label = label(reference);
    return Optional.of(draft.mention());
  }

  private static Optional<String> label(Reference reference) {
    return reference.authors().isEmpty() || reference.year().isEmpty()
        ? Optional.empty()
        : Optional.of(reference.authors().getFirst() + " " + reference.year().getAsInt());
  }

  /** The title's words, so that a journal's name is not taken for a condition. */
  private static Clause title(Reference reference, ReadSentence entry) {
    int at = reference.title().map(entry.text()::indexOf).orElse(-1);
    if (at < 0) {
      return Clause.of(entry);
    }
    int start = entry.span().start() + at;
    return Clause.of(entry, new Span(start, start + reference.title().orElse("").length()));
  }

  private static List<Stated<Concept>> conditions(
      AnnotatedDocument read, Clause title, Quote quote) {
    List<Concept> named =
        title.terms(ConceptKind.CONDITION).stream().map(TermMatch::concept).distinct().toList();
    return named.stream()
        .filter(
            condition ->
                named.stream()
                    .noneMatch(
                        other ->
                            !other.equals(condition) && read.vocabulary().isA(other, condition)))
        .map(condition -> Stated.in(condition, quote))
        .toList();
  }
}
