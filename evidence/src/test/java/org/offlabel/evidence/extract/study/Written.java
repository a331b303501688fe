package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Reference;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Makes documents out of a few written lines, and reads their studies. */
final class Written {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final StudyExtractor STUDIES = new StudyExtractor();

  private Written() {}

  /** What is read out of an article of one paragraph for each text; "# " makes it a heading. */
  static List<StudyMention> studies(String... paragraphs) {
    return studies(document(DocumentKind.WEB_PAGE, List.of(), paragraphs));
  }

  static List<StudyMention> studies(Document document) {
    return STUDIES.in(AnnotatedDocument.of(document, VOCABULARY));
  }

  static Document document(DocumentKind kind, List<Reference> references, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      boolean heading = paragraph.startsWith("# ");
      String words = heading ? paragraph.substring(2) : paragraph;
      int start = text.length();
      text.append(words);
      BlockRole role = heading ? BlockRole.HEADING : BlockRole.PARAGRAPH;
      blocks.add(new Block(new Span(start, text.length()), role, Optional.empty()));
      text.append("\n\n");
    }
    return new Document(
        new DocumentId("written"),
        "written.txt",
        "00",
        kind,
        Metadata.none(),
        text.toString(),
        blocks,
        references,
        List.of(),
        List.of());
  }

  /** A record in the labelled layout; its first line is the title. */
  static Document record(DocumentKind kind, String text) {
    int end = text.indexOf('\n');
    Span title = new Span(2, end);
    return new Document(
        new DocumentId("record"),
        "record.md",
        "00",
        kind,
        new Metadata(
            Optional.of(new Noted<>(title.of(text), title)),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        text,
        List.of(new Block(title, BlockRole.TITLE, Optional.empty())),
        List.of(),
        List.of(),
        List.of());
  }

  /** The findings as "outcome: direction", in order. */
  static List<String> findings(StudyMention mention) {
    return mention.findings().stream()
        .map(finding -> finding.outcome().name() + ": " + finding.direction().label())
        .toList();
  }

  /** The sizes as "enrolled 80", in order. */
  static List<String> sizes(StudyMention mention) {
    return mention.sizes().stream()
        .map(size -> size.value().role().label() + " " + size.value().people())
        .toList();
  }
}
