package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Span;

/** Reads the names of people from the line that says who wrote or reviewed a page. */
final class Names {

  private static final String WORD = "\\p{Lu}[\\p{L}'\u2019.-]{0,30}";
  private static final String PARTICLE = "(?:de|del|van|von|der|den|da|di|la|le|bin|al|ter|ten)";
  private static final Pattern NAME =
      Pattern.compile("\\G" + WORD + "(?:\\s{1,3}(?:" + WORD + "|" + PARTICLE + ")){0,5}");
  private static final Pattern DEGREE = Pattern.compile("\\G,?\\s{1,3}([A-Z][A-Za-z.-]{1,9})");
  private static final Pattern JOINT =
      Pattern.compile("\\G\\s{0,3}(?:,\\s{0,3}and\\s|,|;|&|\\sand\\s)\\s{0,3}");
  private static final int MOST = 30;
  private static final int SKIPPED = 8;

  private Names() {}

  /**
   * The names at the beginning of {@code text}, each with its degrees, as written.
   *
   * @param offset where {@code text} begins in the document
   * @param leastWords how many words a name must have to count as one
   */
  static List<Noted<String>> read(String text, int offset, int leastWords) {
    List<Noted<String>> names = new ArrayList<>();
    int at = 0;
    while (at < text.length() && at < SKIPPED && opens(text.charAt(at))) {
      at++;
    }
    while (names.size() < MOST) {
      Matcher name = NAME.matcher(text);
      if (!name.find(at) || Words.count(name.group()) < leastWords) {
        break;
      }
      int end = degrees(text, name.end());
      end = withoutStop(text, name.start(), end);
      Span span = new Span(offset + name.start(), offset + end);
      names.add(new Noted<>(text.substring(name.start(), end), span));
      Matcher joint = JOINT.matcher(text);
      if (!joint.find(end)) {
        break;
      }
      at = joint.end();
    }
    return names;
  }

  private static boolean opens(char c) {
    return Character.isWhitespace(c) || ":[\"'\u201c-".indexOf(c) >= 0;
  }

  private static int degrees(String text, int from) {
    int end = from;
    Matcher degree = DEGREE.matcher(text);
    while (degree.find(end) && isDegree(degree.group(1))) {
      end = degree.end();
    }
    return end;
  }

  /** M.D., PhD, RN, FNP-BC: at least two capitals in one short word. */
  private static boolean isDegree(String word) {
    return word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private static int withoutStop(String text, int start, int end) {
    boolean stop = text.charAt(end - 1) == '.';
    int word = text.lastIndexOf(' ', end - 1) + 1;
    boolean abbreviation = text.indexOf('.', Math.max(start, word)) < end - 1 || end - word <= 3;
    return stop && !abbreviation ? end - 1 : end;
  }
}
