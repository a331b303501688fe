package org.offlabel.evidence.library.index;

/**
 * One word of a text as it is indexed.
 *
 * @param surface the word itself, without case, accents and Greek letters
 * @param stem what all its forms share
 * @param start where it begins in the text
 * @param end where it ends
 * @param step how far it stands from the word before; 0 for the joined form of a word with hyphens
 */
record Token(String surface, String stem, int start, int end, int step) {

  boolean isJoined() {
    return step == 0;
  }
}
