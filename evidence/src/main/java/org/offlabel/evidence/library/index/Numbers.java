package org.offlabel.evidence.library.index;

import java.util.Locale;
import org.offlabel.evidence.model.document.Identifier;

/** How the numbers of works and studies stand in the index: in small letters, without spaces. */
final class Numbers {

  private static final int SHORTEST = 5;

  private Numbers() {}

  /** The number by itself. */
  static String plain(String value) {
    String small = value.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    for (String lead : new String[] {"https://doi.org/", "http://dx.doi.org/", "doi:"}) {
      if (small.startsWith(lead)) {
        return small.substring(lead.length());
      }
    }
    return small;
  }

  /** The number with who gave it. */
  static String full(Identifier identifier) {
    return full(identifier.scheme().name(), identifier.value());
  }

  static String full(String scheme, String value) {
    return scheme.toLowerCase(Locale.ROOT) + "=" + plain(value);
  }

  /** Whether a word without a field may be meant as a number. */
  static boolean mayBe(String word) {
    return word.length() >= SHORTEST && word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
