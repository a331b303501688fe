package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a registry's text apart. Lines may be broken to a width, so a line ends a paragraph only
 * before an empty line or a list item.
 */
final class Paragraphs {

  private Paragraphs() {}

  /** The paragraphs and list items, without marks of lists. */
  static List<String> of(String text) {
    return items(text).stream().map(Item::words).toList();
  }

  /**
   * A paragraph or list item.
   *
   * @param words without the mark
   * @param listed whether it had one
   */
  record Item(String words, boolean listed) {}

  static List<Item> items(String text) {
    List<Item> items = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean listed = false;
    for (String raw : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      String line = raw.strip();
      int mark = mark(line);
      if (line.isEmpty() || mark > 0 || endsHeading(words)) {
        add(items, words, listed);
        listed = mark > 0;
      }
      words.append(words.isEmpty() ? "" : " ").append(line.substring(mark).strip());
    }
    add(items, words, listed);
    return items;
  }

  private static void add(List<Item> items, StringBuilder words, boolean listed) {
    if (!words.toString().isBlank()) {
      items.add(new Item(words.toString().strip(), listed));
    }
    words.setLength(0);
  }

  private static boolean endsHeading(StringBuilder words) {
    return !words.isEmpty() && words.charAt(words.length() - 1) == ':';
  }

  /** How many characters mark a list item: "* ", "- ", "3. ", "12) ". */
  private static int mark(String line) {
    if (line.length() > 1 && "*-\u2022\u2010\u2013".indexOf(line.charAt(0)) >= 0) {
      return line.charAt(1) == ' ' || line.charAt(0) == '\u2022' ? 1 : 0;
    }
    int digits = 0;
    while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits + 1 < line.length()
            && ".)".indexOf(line.charAt(digits)) >= 0
            && line.charAt(digits + 1) == ' ';
    return numbered ? digits + 1 : 0;
  }
}
