package org.offlabel.evidence.source.article;

import java.util.OptionalInt;
import org.offlabel.evidence.model.document.Identifier;

/** Reads what an entry of a reference list says that comes as plain words. */
final class CitedWork {

  private CitedWork() {}

  /** The entry with its numbers behind it, so that those can be quoted too. */
  static String words(ArticleDraft.Cited cited) {
    StringBuilder out = new StringBuilder(cited.words().strip());
    for (Identifier identifier : cited.identifiers()) {
      if (out.indexOf(identifier.value()) < 0) {
        out.append(' ').append(identifier.scheme().name()).append(": ").append(identifier.value());
      }
    }
    return out.toString();
  }

  /** The year in the entry's words if one only stands there: pages look like years too. */
  static OptionalInt year(String words) {
    int found = 0;
    for (int i = 0; i + 4 <= words.length(); i++) {
      char first = words.charAt(i);
      int year = first == '1' || first == '2' ? fourDigits(words, i) : 0;
      boolean plausible = year >= 1800 && year < 2100;
      if (plausible && found != 0 && found != year) {
        return OptionalInt.empty();
      }
      found = plausible ? year : found;
    }
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The number of just four digits at this place, or 0. */
  private static int fourDigits(String words, int at) {
    int number = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = words.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = (10 * number) + digit;
    }
    return isEdge(words, at - 1) && isEdge(words, at + 4) ? number : 0;
  }

  private static boolean isEdge(String words, int at) {
    return at < 0 || at >= words.length() || " .,;()[]".indexOf(words.charAt(at)) >= 0;
  }
}
