package org.offlabel.evidence.model.document;

import java.util.Objects;
import java.util.Optional;

/**
 * One post below or inside a document.
 *
 * @param span its words
 * @param author who wrote it: a reader, or the article's author answering one
 * @param name the name it is signed with, where one is given
 */
public record Comment(Span span, Author author, Optional<String> name) {

  /** Who speaks in a comment. */
  public enum Author {
    READER,
    ARTICLE_AUTHOR
  }

  public Comment {
    Objects.requireNonNull(span);
    Objects.requireNonNull(author);
    Objects.requireNonNull(name);
  }
}
