package org.offlabel.evidence.source.page;

/** What a format with markup says about a piece; plain text says nothing but the list marker. */
public enum Hint {
  NONE,
  TITLE,
  HEADING,
  LIST_ITEM,
  CAPTION,
  /** Running text for certain, such as the row of a table. */
  PARAGRAPH,
  /** Inside a part of the page that holds comments. */
  COMMENT,
  /** Inside a part of the page that holds the reference list. */
  REFERENCE,
  /** Inside navigation, a side bar, a footer. */
  CLUTTER
}
