package org.offlabel.evidence.link.study;

import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;

/** Makes two spellings of one number equal. */
final class SameNumber {

  private static final String EUDRACT_FORM = "0000-000000-00";

  private SameNumber() {}

  /** Without the country that the European register adds for each state's entry of one trial. */
  static Identifier plain(Identifier identifier) {
    if (identifier.scheme() != Scheme.EUDRACT) {
      return identifier;
    }
    String value = identifier.value();
    for (int at = 0; at + EUDRACT_FORM.length() <= value.length(); at++) {
      if (hasForm(value, at)) {
        return new Identifier(Scheme.EUDRACT, value.substring(at, at + EUDRACT_FORM.length()));
      }
    }
    return identifier;
  }

  private static boolean hasForm(String value, int from) {
    for (int at = 0; at < EUDRACT_FORM.length(); at++) {
      char there = value.charAt(from + at);
      boolean fits = EUDRACT_FORM.charAt(at) == '0' ? there >= '0' && there <= '9' : there == '-';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
