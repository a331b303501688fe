package org.offlabel.evidence.library.index;

/** Whether a word is one that a pattern stands for. */
final class Wildcards {

  private Wildcards() {}

  /** Goes back at most to the last {@code *}, so the work is bounded by the product of lengths. */
  static boolean match(String pattern, String word) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < word.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = in;
      } else if (at < pattern.length()
          && (pattern.charAt(at) == '?' || pattern.charAt(at) == word.charAt(in))) {
        at++;
        in++;
      } else if (star >= 0) {
        at = star + 1;
        in = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
