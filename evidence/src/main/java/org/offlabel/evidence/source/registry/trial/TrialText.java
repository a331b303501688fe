package org.offlabel.evidence.source.registry.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.page.Identifiers;
import org.offlabel.evidence.source.record.RecordText;

/** Writes a registration as the lines that docs/starter-library.md describes. */
public final class TrialText {

  private TrialText() {}

  /** The document of {@code trial}. */
  public static Document document(Trial trial, String origin) {
    RecordText text = new RecordText();
    text.title(trial.title().isBlank() ? trial.number() : trial.number() + ": " + trial.title());
    text.line("Kind", "registration");
    text.line("Registry", trial.registry());
    trial.types().forEach(text::type);
    trial.identifiers().forEach(text::identifier);
    trial.posted().ifPresent(text::published);
    trial.updated().ifPresent(text::updated);
    trial.references().stream()
        .filter(cited -> cited.role() == Cited.Role.RESULTS)
        .forEach(cited -> reported(text, cited));
    trial.facts().forEach(fact -> text.line(fact.label(), fact.value()));
    for (Section section : trial.sections()) {
      text.heading(section.heading());
      section.facts().forEach(fact -> text.line(fact.label(), fact.value()));
    }
    references(text, trial.references());
    return text.document(origin, DocumentKind.REGISTRATION);
  }

  private static void reported(RecordText text, Cited cited) {
    text.relation(
        Relation.Kind.SAME_STUDY,
        numbers(cited).stream().findFirst(),
        cited.label() + ": " + cited.words());
  }

  private static void references(RecordText text, List<Cited> references) {
    if (!references.isEmpty()) {
      text.heading("Publications");
    }
    for (Cited cited : references) {
      text.reference(
          label(cited) + ": " + cited.words(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          numbers(cited));
    }
  }

  /** The line that counts for the study stands above; the list must not say it again. */
  private static String label(Cited cited) {
    return cited.role() == Cited.Role.RESULTS ? "Results" : cited.label();
  }

  private static List<Identifier> numbers(Cited cited) {
    return Identifiers.find(cited.words()).stream()
        .filter(
            id ->
                id.scheme() == Scheme.PMID
                    || id.scheme() == Scheme.PMCID
                    || id.scheme() == Scheme.DOI)
        .toList();
  }
}
