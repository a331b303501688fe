package org.offlabel.evidence.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Unreadable;

/** Reads small fixtures for the tests. */
final class Reading {

  private static final BytesReader READER = new BytesReader();

  private Reading() {}

  static Document text(String text) {
    return document("page.txt", text);
  }

  static Document document(String origin, String text) {
    return switch (READER.read(origin, text.getBytes(StandardCharsets.UTF_8))) {
      case Document document -> document;
      case Unreadable unreadable -> throw new AssertionError(unreadable.reason());
    };
  }

  static String reason(String origin, byte[] bytes) {
    return switch (READER.read(origin, bytes)) {
      case Document document -> throw new AssertionError("was read: " + document.id());
      case Unreadable unreadable -> unreadable.reason();
    };
  }

  static List<String> having(Document document, BlockRole role) {
    return document.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> block.span().of(document.text()))
        .toList();
  }

  static List<BlockRole> roles(Document document) {
    return document.blocks().stream().map(Block::role).toList();
  }

  static List<String> comments(Document document, Comment.Author author) {
    return document.comments().stream()
        .filter(comment -> comment.author() == author)
        .map(comment -> comment.span().of(document.text()))
        .toList();
  }
}
