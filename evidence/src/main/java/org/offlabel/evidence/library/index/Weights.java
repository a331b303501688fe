package org.offlabel.evidence.library.index;

/**
 * How much a word's place says about what a document is about. A word in the title counts as often
 * as the weight says, before BM25 levels counts off: BM25 for documents with fields (Robertson,
 * Zaragoza and Taylor 2004).
 */
final class Weights {

  static final int TITLE = 5;
  static final int ABSTRACT = 2;
  static final int HEADING = 2;
  static final int NAMES = 1;
  static final int BODY = 1;

  /** How quickly further occurrences stop mattering. */
  static final float K1 = 1.2f;

  /**
   * How far long documents are held back; less than usual, as full texts stand beside abstracts.
   */
  static final float B = 0.6f;

  private Weights() {}
}
