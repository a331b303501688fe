package org.offlabel.evidence.library.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Writes a word without case, accents, Greek letters and other ways of writing the same. */
final class Folding {

  private static final Map<String, String> UNITS =
      Map.of("mcg", "ug", "hr", "h", "hrs", "h", "gm", "g", "wks", "wk", "yrs", "yr");

  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
  private static final String[] GREEK_NAMES = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
    "omega"
  };

  private Folding() {}

  static String fold(String word) {
    boolean ascii = true;
    boolean small = true;
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      ascii &= unit < 0x80;
      small &= unit < 'A' || unit > 'Z';
    }
    String folded = ascii ? (small ? word : word.toLowerCase(Locale.ROOT)) : foldAny(word);
    return folded.length() < 4 ? UNITS.getOrDefault(folded, folded) : folded;
  }

  private static String foldAny(String word) {
    String spelt = isMicro(word) ? "u" + word.substring(1) : word;
    if (!hasLatinOrDigit(spelt) && spelt.length() > 1) {
      return Normalizer.normalize(spelt, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .replace('ς', 'σ')
          .replace("\u00ad", "");
    }
    String split = Normalizer.normalize(spelt, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(split.length() + 8);
    for (int at = 0; at < split.length(); at++) {
      append(split.charAt(at), plain);
    }
    return plain.toString();
  }

  private static void append(char unit, StringBuilder plain) {
    int greek = GREEK.indexOf(unit);
    switch (unit) {
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'œ' -> plain.append("oe");
      case 'ø' -> plain.append('o');
      case 'đ', 'ð' -> plain.append('d');
      case 'þ' -> plain.append("th");
      case 'ł' -> plain.append('l');
      case 'ħ' -> plain.append('h');
      case 'ı' -> plain.append('i');
      default -> {
        if (greek >= 0) {
          plain.append(GREEK_NAMES[greek]);
        } else if (Character.getType(unit) != Character.FORMAT && (unit < 0x300 || unit > 0x36f)) {
          plain.append(unit);
        }
      }
    }
  }

  /** The sign of a millionth before a unit, in either of its two characters. */
  private static boolean isMicro(String word) {
    boolean sign = word.charAt(0) == '\u00b5' || word.charAt(0) == '\u03bc';
    return sign && word.length() > 1 && "gGlLmM".indexOf(word.charAt(1)) >= 0;
  }

  private static boolean hasLatinOrDigit(String word) {
    return word.codePoints()
        .anyMatch(
            point ->
                Character.isDigit(point)
                    || Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
  }
}
