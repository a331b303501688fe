package org.offlabel.evidence.link.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Span;

/** Makes documents out of paragraphs, and paragraphs out of chance. */
final class Texts {

  private Texts() {}

  static Document page(String id, String... paragraphs) {
    return document(id, DocumentKind.WEB_PAGE, Optional.empty(), List.of(paragraphs));
  }

  static Document dated(String id, int year, String... paragraphs) {
    return document(id, DocumentKind.WEB_PAGE, Optional.of(year), List.of(paragraphs));
  }

  static Document document(
      String id, DocumentKind kind, Optional<Integer> year, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      BlockRole role = paragraph.startsWith("\u2022") ? BlockRole.LIST_ITEM : BlockRole.PARAGRAPH;
      blocks.add(new Block(new Span(start, text.length()), role, Optional.empty()));
      text.append("\n\n");
    }
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            List.of(),
            List.of(),
            year.map(
                y ->
                    new Noted<>(
                        new PartialDate(y, OptionalInt.empty(), OptionalInt.empty()),
                        new Span(0, 1))),
            Optional.empty());
    return new Document(
        new DocumentId(id),
        id + ".txt",
        "0".repeat(64),
        kind,
        metadata,
        text.toString(),
        blocks,
        List.of(),
        List.of(),
        List.of());
  }

  /** So many words by chance; two authors hardly share five in a row. */
  static String words(int count, Random random) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at++) {
      text.append(at == 0 ? "" : " ").append("word").append(random.nextInt(500));
    }
    return text.append('.').toString();
  }
}
