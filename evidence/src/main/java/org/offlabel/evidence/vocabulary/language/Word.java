package org.offlabel.evidence.vocabulary.language;

import org.offlabel.evidence.model.document.Span;

/**
 * One word or number as it stands in a text.
 *
 * @param span where it stands
 * @param norm lower case, NFKC, straight apostrophes, without a possessive 's; a number as plain
 *     digits with a decimal point ("10,000" is "10000", "0·27" is "0.27")
 */
public record Word(Span span, String norm) {
  public Word {
    if (norm.isEmpty()) {
      throw new IllegalArgumentException("a word without letters at " + span);
    }
  }
}
