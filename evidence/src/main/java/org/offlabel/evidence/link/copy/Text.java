package org.offlabel.evidence.link.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Span;

/**
 * A document as it is compared with others.
 *
 * @param document the document
 * @param runs the runs of words of its article part; readers' comments differ between the places
 *     where one article stands
 * @param whole one number for the words of its whole text
 */
record Text(Document document, WordRuns runs, long whole) {

  /** Length of a run: long enough that two authors hardly ever share one by chance. */
  static final int RUN = 5;

  /** Which of two like texts is held to be the original: the longer, the earlier, then by name. */
  static final Comparator<Text> ORIGINALS_FIRST =
      Comparator.comparingInt((Text text) -> -text.runs.size())
          .thenComparing(Text::date)
          .thenComparing(text -> text.document.origin())
          .thenComparing(text -> text.document.id());

  static Text of(Document document) {
    long[] words = WordHashes.of(document.text(), List.of(new Span(0, document.text().length())));
    return new Text(
        document,
        WordRuns.of(document.text(), article(document), RUN),
        WordHashes.together(words, 0, words.length));
  }

  /** The stretches that the document itself says; all of it where its parts are not known. */
  static List<Span> article(Document document) {
    if (document.blocks().isEmpty()) {
      return List.of(new Span(0, document.text().length()));
    }
    return document.blocks().stream().filter(Block::isArticle).map(Block::span).toList();
  }

  /**
   * Whether likeness to another may mean that it was copied. Records, registrations, labels and
   * guidelines are written to a form and share its words; labels of one drug are alike by law.
   */
  boolean mayBeNearCopy() {
    return switch (document.kind()) {
      case ARTICLE, WEB_PAGE, FORUM, MACHINE_WRITTEN_ANSWER -> true;
      case STUDY_RECORD, REGISTRATION, LABEL, GUIDELINE -> false;
    };
  }

  /** Sorts as text; a document without a date comes after those with one. */
  private String date() {
    Metadata metadata = document.metadata();
    Optional<Noted<PartialDate>> date = metadata.published().or(metadata::updated);
    return date.map(noted -> noted.value().iso()).orElse("~");
  }
}
