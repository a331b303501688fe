package org.offlabel.evidence.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the spellings of one word together: case, accents, British and American, plural. */
final class Spelling {

  private Spelling() {}

  /** The form under which a word is compared. Two words fold alike only where that is harmless. */
  static String fold(String word) {
    String lower = lower(withoutPluralOfCapitals(word));
    return lower.length() < 4 ? lower : american(singular(lower));
  }

  /** SSRI for SSRIs, whose lower-case form would look like a singular. */
  private static String withoutPluralOfCapitals(String word) {
    int last = word.length() - 1;
    boolean plural =
        last > 1 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
    return plural ? word.substring(0, last) : word;
  }

  private static String lower(String word) {
    boolean small = true;
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      if (unit > 0x7e) {
        return withoutAccents(word).toLowerCase(Locale.ROOT);
      }
      small &= unit < 'A' || unit > 'Z';
    }
    return small ? word : word.toLowerCase(Locale.ROOT);
  }

  private static String withoutAccents(String word) {
    String split = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(split.length() + 8);
    for (int at = 0; at < split.length(); at++) {
      char unit = split.charAt(at);
      int type = Character.getType(unit);
      if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
        continue;
      }
      switch (unit) {
        case '\u03b1' -> plain.append("alpha");
        case '\u03b2' -> plain.append("beta");
        case '\u03b3' -> plain.append("gamma");
        case '\u03b4' -> plain.append("delta");
        case '\u03c9' -> plain.append("omega");
        case '\u00f8', '\u0153' -> plain.append("oe");
        case '\u00e6' -> plain.append("ae");
        case '\u00df' -> plain.append("ss");
        default -> plain.append(unit);
      }
    }
    return plain.toString();
  }

  private static String singular(String word) {
    int length = word.length();
    if (word.charAt(length - 1) != 's'
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (isGreekPlural(word)) {
      return word.substring(0, length - 2) + "is";
    }
    boolean syllable =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("xes")
            || (word.endsWith("ches") && !word.endsWith("aches"));
    return word.substring(0, length - (syllable ? 2 : 1));
  }

  /** Diagnoses, psychoses, crises, metastases; not doses, diseases or exercises. */
  private static boolean isGreekPlural(String word) {
    return word.equals("crises")
        || word.endsWith("stases")
        || (word.endsWith("oses") && word.length() > 6 && !word.endsWith("doses"));
  }

  private static String american(String word) {
    String spelt = word;
    int length = word.length();
    char last = word.charAt(length - 1);
    if (last == 'r' && length > 5 && word.endsWith("our")) {
      spelt = word.substring(0, length - 3) + "or";
    } else if (last == 'e' && length > 4 && (word.endsWith("tre") || word.endsWith("bre"))) {
      spelt = word.substring(0, length - 2) + "er";
    } else if (length > 6 && (last == 'e' || last == 'd' || last == 'g' || last == 'n')) {
      spelt = withZ(word);
    }
    return length > 4 && hasInnerVariant(spelt) ? inner(spelt) : spelt;
  }

  private static boolean hasInnerVariant(String word) {
    char before = ' ';
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      switch (unit) {
        case 'e' -> {
          if (before == 'a' || before == 'o') {
            return true;
          }
        }
        case 'u' -> {
          if (before == 'o' || before == 'e') {
            return true;
          }
        }
        case 'p' -> {
          if (before == 'l') {
            return true;
          }
        }
        default -> {}
      }
      before = unit;
    }
    return false;
  }

  /** Haem to hem, oedema to edema, leuco to leuko, sulph to sulf, behaviour's stem. */
  private static String inner(String word) {
    StringBuilder changed = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      boolean digraph = (unit == 'a' || unit == 'o') && word.startsWith("e", at + 1);
      if (digraph || (unit == 'u' && at > 1 && word.startsWith("iour", at - 2))) {
        continue;
      }
      if (unit == 'c' && at > 2 && word.startsWith("leuco", at - 3)) {
        changed.append('k');
      } else if (unit == 'p' && at > 2 && word.startsWith("sulph", at - 3)) {
        changed.append('f');
        at++;
      } else {
        changed.append(unit);
      }
    }
    return changed.toString();
  }

  private static String withZ(String word) {
    for (String ending : new String[] {"e", "ed", "ing", "ation"}) {
      int at = word.length() - ending.length() - 1;
      if (at > 1
          && word.charAt(at) == 's'
          && (word.charAt(at - 1) == 'i' || word.charAt(at - 1) == 'y')
          && word.endsWith(ending)) {
        return word.substring(0, at) + 'z' + ending;
      }
    }
    return word;
  }
}
