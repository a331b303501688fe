package org.offlabel.evidence.model.document;

/** What a block of a document is there for. */
public enum BlockRole {
  TITLE,
  /** Author, reviewer or date line. */
  BYLINE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  /** Words that belong to a picture. */
  CAPTION,
  /** One entry of the reference list. */
  REFERENCE,
  /** One reader's comment or post, or an author's reply to one. */
  COMMENT,
  /** Navigation, sign-up, sharing, teasers of other pages: no part of what the document says. */
  CLUTTER
}
