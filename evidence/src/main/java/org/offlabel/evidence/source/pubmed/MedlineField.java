package org.offlabel.evidence.source.pubmed;

import java.util.Optional;

/**
 * The beginning of a field: "PMID- 123" or "TI - A title".
 *
 * @param tag two to four capitals
 * @param words what follows
 */
record MedlineField(String tag, String words) {

  private static final int LONGEST_TAG = 4;

  /** The field that begins in this line, if one does. */
  static Optional<MedlineField> of(String line) {
    int end = 0;
    while (end < line.length() && end < LONGEST_TAG && isCapital(line.charAt(end))) {
      end++;
    }
    int dash = end;
    while (dash < line.length() && dash < LONGEST_TAG && line.charAt(dash) == ' ') {
      dash++;
    }
    boolean field = end >= 2 && dash < line.length() && line.charAt(dash) == '-';
    return field
        ? Optional.of(new MedlineField(line.substring(0, end), line.substring(dash + 1).strip()))
        : Optional.empty();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
