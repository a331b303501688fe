package org.offlabel.evidence.extract.telling;

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
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Documents written for tests: each line is a block. "# " opens a heading, "- " an item of a list,
 * "^ " a caption.
 */
public final class Written {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  private Written() {}

  /** A web page. */
  public static AnnotatedDocument page(String text) {
    return of(DocumentKind.WEB_PAGE, text);
  }

  /** A document of a kind. */
  public static AnnotatedDocument of(DocumentKind kind, String text) {
    List<Block> blocks = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      BlockRole role = role(line);
      int mark = role == BlockRole.PARAGRAPH ? 0 : 2;
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(start + mark, start + line.length()), role, heading));
      }
      if (role == BlockRole.HEADING) {
        heading = Optional.of(line.substring(2));
      }
      start += line.length() + 1;
    }
    Document document =
        new Document(
            new DocumentId("test"),
            "test.txt",
            "0".repeat(64),
            kind,
            Metadata.none(),
            text,
            blocks,
            List.of(),
            List.of(),
            List.of());
    return AnnotatedDocument.of(document, VOCABULARY);
  }

  private static BlockRole role(String line) {
    if (line.startsWith("# ")) {
      return BlockRole.HEADING;
    }
    if (line.startsWith("- ")) {
      return BlockRole.LIST_ITEM;
    }
    return line.startsWith("^ ") ? BlockRole.CAPTION : BlockRole.PARAGRAPH;
  }
}
