package org.offlabel.evidence.source.page;

/** What a format with markup says about a piece; plain text says nothing but the list marker. */
public enum Hint {
  NONE,
  TITLE,
  HEADING,
  LIST_ITEM,
  CAPTION,
  /** A line that is a link from its first word to its last, and no heading of a section. */
  LINK,
  /** A heading that is a link from its first word to its last. */
  LINKED_HEADING,
  /** A line that by its name gives an author, a date or a place, and is no prose. */
  SMALL_PRINT,
  /** Running text for certain, such as the row of a table. */
  PARAGRAPH,
  /** Inside a part of the page that holds comments. */
  COMMENT,
  /** Inside a part of the page that holds the reference list. */
  REFERENCE,
  /** Inside navigation, a side bar, a footer. */
  CLUTTER
}
