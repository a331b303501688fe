package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.vocabulary.Annotator;

/**
 * Study records and registrations in the labelled layout of the starter library: one fact a line.
 *
 * <p>The labels and what becomes of each are in {@code docs/methods/study-records.md}.
 */
public final class RecordReader {

  private final LimitKinds limits = LimitKinds.bundled();
  private final DesignWords designs = DesignWords.bundled();

  /** The study of the record; empty for documents of another kind. */
  public Optional<StudyMention> in(AnnotatedDocument read) {
    return switch (read.document().kind()) {
      case STUDY_RECORD -> mention(read, StudyMention.Kind.REPORT);
      case REGISTRATION -> mention(read, StudyMention.Kind.REGISTRATION);
      case ARTICLE, LABEL, GUIDELINE, WEB_PAGE, FORUM, MACHINE_WRITTEN_ANSWER -> Optional.empty();
    };
  }

  private Optional<StudyMention> mention(AnnotatedDocument read, StudyMention.Kind kind) {
    Document document = read.document();
    Annotator annotator = read.vocabulary().annotator(document.text());
    List<RecordLine> lines = RecordLine.of(document.text(), annotator);
    MentionDraft draft = new MentionDraft(document.id(), kind);
    title(document, annotator, draft);
    RecordFields fields = new RecordFields(document, draft, designs, limits);
    for (RecordLine line : lines) {
      fields.take(line);
    }
    fields.finish();
    return draft.quotes.isEmpty() || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(draft.mention());
  }

  /** "Lind 1753: lemons in scurvy" names the study before the colon. */
  private static void title(Document document, Annotator annotator, MentionDraft draft) {
    document
        .metadata()
        .title()
        .ifPresent(
            title -> {
              String words = title.value();
              draft.quotes.add(document.quote(title.span()));
              int colon = words.indexOf(':');
              if (colon > 0) {
                String label = words.substring(0, colon).strip();
                draft.label = Optional.of(label);
                draft.identifiers.addAll(RecordIdentifiers.in(label));
                OptionalInt year = RecordCitation.year(label);
                boolean named = year.isPresent() && draft.identifiers.isEmpty();
                draft.year = named ? year : OptionalInt.empty();
              }
              annotator.in(title.span().of(document.text()), title.span().start()).stream()
                  .filter(term -> term.concept().kind() == ConceptKind.DRUG)
                  .filter(term -> term.band().isPresent())
                  .findFirst()
                  .ifPresent(term -> draft.titleDrug = Optional.of(term));
            });
  }

  /** Whether this reader reads documents of {@code kind}. */
  static boolean reads(DocumentKind kind) {
    return kind == DocumentKind.STUDY_RECORD || kind == DocumentKind.REGISTRATION;
  }
}
