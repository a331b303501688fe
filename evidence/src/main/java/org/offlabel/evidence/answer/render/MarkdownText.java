package org.offlabel.evidence.answer.render;

/** Writes text so that Markdown and the HTML inside it show it as it is. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*_{}[]()#+!|~^$@-=.:";

  private MarkdownText() {}

  /** {@code text} on one line, with nothing in it that acts. */
  static String of(String text) {
    String plain = Plain.line(text);
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(acts(plain, at) ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private static boolean acts(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      // A list, a heading line or a rule only when they start the line.
      case '-', '+', '=' -> at == 0;
      // A numbered list at the start, a web address anywhere.
      case '.' -> isNumberedList(text, at) || text.regionMatches(true, at - 3, "www", 0, 3);
      case ':' -> text.startsWith("//", at + 1);
      case '(', ')', '!' -> false;
      default -> SPECIAL.indexOf(c) >= 0;
    };
  }

  private static boolean isNumberedList(String text, int at) {
    for (int i = 0; i < at; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    return at > 0 && ends;
  }
}
