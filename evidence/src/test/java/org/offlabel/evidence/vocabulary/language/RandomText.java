package org.offlabel.evidence.vocabulary.language;

import java.util.List;
import java.util.Random;
import org.assertj.core.api.Condition;

/** Text put together at random from the pieces that readers stumble over. */
final class RandomText {

  static final Condition<String> BLANK =
      new Condition<>(
          text -> text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)),
          "nothing but space");

  private static final List<String> PIECES =
      List.of(
          "a",
          "The",
          "dose",
          "4.5",
          "mg",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          ".",
          ". ",
          "...",
          "!",
          "?",
          "\u2026",
          "\"",
          "\u201d",
          ")",
          "(",
          "[3]",
          "-",
          "- ",
          "\u2013",
          "Dr.",
          "et al.",
          "p",
          "=",
          "<",
          ".04",
          "95%",
          "CI",
          "to",
          "and",
          "n",
          "n = 45",
          "patients",
          "sixty",
          "-two",
          "October",
          "29,",
          "2024",
          "2024-10-29",
          "1,",
          "000",
          "weeks",
          "daily",
          "twice",
          "a",
          "not",
          "no",
          "did",
          "improve",
          "significant",
          "may",
          "but",
          ";",
          "'s",
          "\u00b5g",
          "\u0301",
          "\ud83d\ude00",
          "\ud83d",
          "\u00a0",
          "B12",
          "SF-36",
          "www.x.y/z",
          "half",
          "per",
          "cent",
          "%");

  private RandomText() {}

  static String of(Random random, int mostPieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(mostPieces); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }
}
