package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts text into the words that are indexed and searched for. A number and its unit are two words
 * ("4.5mg" is 4.5 and mg), a word with hyphens is its parts and the whole ("low-dose" is low, dose
 * and lowdose), and scripts without spaces are cut into single signs. Linear in the text; not
 * shared between threads.
 */
final class Cutting {

  /** Longer runs are data or noise. */
  private static final int LONGEST_WORD = 60;

  private static final int MOST_PARTS_JOINED = 4;
  private static final int MOST_REMEMBERED = 50_000;

  private static final Set<String> UNITS =
      Set.of(
          "mg", "g", "kg", "ug", "mcg", "µg", "μg", "ng", "pg", "ml", "l", "dl", "µl", "μl", "mmol",
          "umol", "µmol", "μmol", "nmol", "mol", "meq", "iu", "u", "h", "hr", "hrs", "d", "wk",
          "wks", "yr", "yrs", "min", "s", "mm", "cm", "m", "km", "kcal", "kj", "hz", "mhz", "mmhg",
          "gm");

  private record Form(String surface, String stem) {}

  private final Map<String, Form> known = new HashMap<>();
  private final List<Token> compound = new ArrayList<>();

  /** The words of {@code text} from {@code start} to {@code end}, in order. */
  List<Token> cut(String text, int start, int end) {
    List<Token> found = new ArrayList<>((end - start) / 6 + 1);
    int at = start;
    while (at < end) {
      int point = text.codePointAt(at);
      if (!Character.isLetterOrDigit(point)) {
        at += Character.charCount(point);
      } else if (isUnspaced(point)) {
        int next = at + Character.charCount(point);
        add(found, text.substring(at, next), at, next);
        at = next;
      } else {
        at = compound(text, at, end, found);
      }
    }
    return found;
  }

  /** The words of {@code text}. */
  List<Token> cut(String text) {
    return cut(text, 0, text.length());
  }

  private int compound(String text, int start, int end, List<Token> found) {
    compound.clear();
    int at = start;
    int hyphens = 0;
    while (true) {
      at = part(text, at, end);
      boolean more =
          at + 1 < end
              && isHyphen(text.charAt(at))
              && Character.isLetterOrDigit(text.codePointAt(at + 1))
              && !isUnspaced(text.codePointAt(at + 1));
      if (!more) {
        break;
      }
      at++;
      hyphens++;
    }
    if (compound.isEmpty()) {
      return at;
    }
    found.add(compound.getFirst());
    if (hyphens > 0 && compound.size() > 1 && compound.size() <= MOST_PARTS_JOINED) {
      join(start, at, found);
    }
    for (int each = 1; each < compound.size(); each++) {
      found.add(compound.get(each));
    }
    return at;
  }

  private void join(int start, int end, List<Token> found) {
    StringBuilder whole = new StringBuilder();
    compound.forEach(part -> whole.append(part.surface()));
    boolean letters = whole.chars().anyMatch(Character::isLetter);
    if (letters && whole.length() <= LONGEST_WORD) {
      Form form = form(whole.toString());
      found.add(new Token(form.surface(), form.stem(), start, end, 0));
    }
  }

  /** Adds one part of a word with hyphens, or a number and its unit; returns where it ends. */
  private int part(String text, int start, int end) {
    int at = start;
    if (isDigit(text.charAt(at))) {
      at = numberEnd(text, at, end);
      int unitEnd = wordEnd(text, at, end);
      boolean unit = unitEnd > at && UNITS.contains(lower(text, at, unitEnd));
      if (unit || unitEnd == at) {
        compound.add(number(text.substring(start, at), start, at));
        if (unit) {
          add(compound, text.substring(at, unitEnd), at, unitEnd);
        }
        return unitEnd;
      }
    }
    at = wordEnd(text, at, end);
    add(compound, text.substring(start, at), start, at);
    return afterPossessive(text, at, end);
  }

  private static String lower(String text, int start, int end) {
    return end - start > 5 ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int wordEnd(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char unit = text.charAt(at);
      if ((unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || isDigit(unit)) {
        at++;
        continue;
      }
      if (unit < 0x80) {
        break;
      }
      int point = text.codePointAt(at);
      if (!(Character.isLetterOrDigit(point) || isMark(point)) || isUnspaced(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return Math.min(at, end);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || point == 0xad
        || point == 0x200c
        || point == 0x200d;
  }

  private static int numberEnd(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char unit = text.charAt(at);
      boolean separator = unit == '.' || unit == ',' || unit == '\u00b7';
      if (!isDigit(unit) && !(separator && at + 1 < end && isDigit(text.charAt(at + 1)))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static Token number(String written, int start, int end) {
    String plain = Amount.plain(written);
    return new Token(plain, plain, start, end, 1);
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static int afterPossessive(String text, int at, int end) {
    boolean possessive =
        at + 1 < end
            && isApostrophe(text.charAt(at))
            && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
            && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return possessive ? at + 2 : at;
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019' || unit == '\u2018' || unit == '\u02bc' || unit == '`';
  }

  private static boolean isHyphen(char unit) {
    return unit == '-' || unit == '\u2010' || unit == '\u2011';
  }

  /** Signs of scripts that write words without spaces between them. */
  private static boolean isUnspaced(int point) {
    if (point < 0x0e00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  private void add(List<Token> to, String word, int start, int end) {
    if (word.length() <= LONGEST_WORD) {
      Form form = form(word);
      if (!form.surface().isEmpty()) {
        to.add(new Token(form.surface(), form.stem(), start, end, 1));
      }
    }
  }

  private Form form(String word) {
    Form before = known.get(word);
    if (before != null) {
      return before;
    }
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    String surface = Folding.fold(word);
    Form form = new Form(surface, WordForms.stem(surface));
    known.put(word, form);
    return form;
  }
}
