package org.offlabel.app.pair;

import java.util.List;
import java.util.Locale;

/** Looks for words as expected.txt writes them. */
final class Words {

  private Words() {}

  /** Those of {@code wanted} that do not stand in {@code text}; {@code a | b} wants either. */
  static List<String> missing(List<String> wanted, String text) {
    return wanted.stream().filter(each -> !standsIn(each, text)).toList();
  }

  /** Those of {@code unwanted} that do stand in {@code text}. */
  static List<String> present(List<String> unwanted, String text) {
    return unwanted.stream().filter(each -> standsIn(each, text)).toList();
  }

  private static boolean standsIn(String either, String text) {
    String searched = text.toLowerCase(Locale.ROOT);
    return List.of(either.toLowerCase(Locale.ROOT).split("\\|")).stream()
        .anyMatch(word -> searched.contains(word.strip()));
  }
}
