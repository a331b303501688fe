package org.offlabel.evidence.answer.render;

/**
 * Makes text from a source harmless to show: one line, no control characters, nothing that reorders
 * or hides what stands around it. A character that could do harm becomes the replacement character,
 * so that a reader sees that something was there.
 */
final class Plain {

  private static final char REPLACEMENT = '\ufffd';

  private Plain() {}

  /** {@code text} with every run of white space as one space, stripped, and harmless. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && !out.isEmpty()) {
        out.append(' ');
      }
      gap = false;
      out.appendCodePoint(isHarmful(c) ? REPLACEMENT : c);
    }
    return out.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Controls, format characters but for the joiners of scripts and emoji, and lone surrogates. */
  private static boolean isHarmful(int c) {
    boolean joiner = c == '\u200c' || c == '\u200d';
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> !joiner;
      default -> false;
    };
  }
}
