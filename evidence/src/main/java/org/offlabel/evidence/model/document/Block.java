package org.offlabel.evidence.model.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph, heading, list item or comment of a document.
 *
 * @param span where it stands; blocks of a document do not overlap and are in order
 * @param role what it is there for
 * @param heading the words of the nearest heading above it, where there is one
 */
public record Block(Span span, BlockRole role, Optional<String> heading) {

  public Block {
    Objects.requireNonNull(span);
    Objects.requireNonNull(role);
    Objects.requireNonNull(heading);
  }

  /** Whether the block belongs to what the document itself says. */
  public boolean isArticle() {
    return switch (role) {
      case TITLE, HEADING, PARAGRAPH, LIST_ITEM, CAPTION -> true;
      case BYLINE, REFERENCE, COMMENT, CLUTTER -> false;
    };
  }
}
