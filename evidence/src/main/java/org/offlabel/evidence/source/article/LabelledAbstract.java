package org.offlabel.evidence.source.article;

import java.util.function.BiConsumer;

/** Takes apart an abstract whose parts begin with a label in capitals: "METHODS: We …". */
public final class LabelledAbstract {

  private static final int LONGEST_LABEL = 60;
  private static final int SHORTEST_LABEL = 3;

  private LabelledAbstract() {}

  /** Hands on each part with its heading, which is empty for words before the first label. */
  public static void parts(String words, BiConsumer<String, String> parts) {
    String heading = "";
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      int colon = isBeginning(words, i) ? endOfLabel(words, i) : -1;
      if (colon > 0) {
        parts.accept(heading, words.substring(from, i).strip());
        heading = AbstractHeadings.of(words.substring(i, colon), "");
        from = colon + 1;
        i = colon;
      }
    }
    parts.accept(heading, words.substring(from).strip());
  }

  private static boolean isBeginning(String words, int at) {
    return at == 0
        || (at >= 2 && words.charAt(at - 1) == ' ' && ".?!)]".indexOf(words.charAt(at - 2)) >= 0);
  }

  /** The place of the colon after a label that begins here, or -1. */
  private static int endOfLabel(String words, int at) {
    int letters = 0;
    int end = Math.min(words.length(), at + LONGEST_LABEL);
    for (int i = at; i < end; i++) {
      char c = words.charAt(i);
      if (c == ':') {
        boolean spaced = i + 1 < words.length() && words.charAt(i + 1) == ' ';
        return letters >= SHORTEST_LABEL && spaced ? i : -1;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (" ,/&-()'".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }
}
