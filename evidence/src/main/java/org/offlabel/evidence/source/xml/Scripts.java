package org.offlabel.evidence.source.xml;

/** Keeps raised and lowered words legible where there is only one line. */
public final class Scripts {

  private Scripts() {}

  /**
   * Where raised or lowered words will begin. Files laid out by a program break the line before
   * them; that is no space.
   */
  public static int begin(StringBuilder out) {
    int end = out.length();
    boolean broken = false;
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
      broken |= out.charAt(end) == '\n';
    }
    if (broken) {
      out.setLength(end);
    }
    return out.length();
  }

  /** Marks the raised words from {@code start} on: a power keeps a mark, a charge or sign none. */
  public static void raise(StringBuilder out, int start) {
    boolean after = start > 0 && start < out.length();
    if (after && !Character.isWhitespace(out.charAt(start - 1)) && isNumber(out, start)) {
      out.insert(start, '^');
    }
  }

  /** Marks lowered digits behind digits, which would else read as one number. */
  public static void lower(StringBuilder out, int start) {
    boolean digits = start > 0 && start < out.length() && Character.isDigit(out.charAt(start));
    if (digits && Character.isDigit(out.charAt(start - 1))) {
      out.insert(start, '_');
    }
  }

  /** "9", "-5", "1,2"; not "2+" and not "th". */
  private static boolean isNumber(StringBuilder out, int start) {
    int first = "-\u2212\u2013".indexOf(out.charAt(start)) >= 0 ? start + 1 : start;
    char last = out.charAt(out.length() - 1);
    return first < out.length()
        && Character.isDigit(out.charAt(first))
        && "+-\u2212\u2013".indexOf(last) < 0;
  }
}
