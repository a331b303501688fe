package org.offlabel.evidence.vocabulary.language;

/** How a value stands to the number that is printed. */
public enum Comparison {
  EQUAL,
  LESS,
  AT_MOST,
  GREATER,
  AT_LEAST
}
