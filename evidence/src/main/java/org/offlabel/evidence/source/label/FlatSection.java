package org.offlabel.evidence.source.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section as openFDA gives it: one run of text, in which its own title, the numbered titles of
 * the sections in it and the bullets of its lists stand between the sentences. They are told apart
 * again as far as the text shows them.
 */
final class FlatSection {

  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})(?:\\.\\d{1,2})?\\s");
  private static final Pattern TITLE_WORD = Pattern.compile("[\\p{Lu}\\d(][\\p{L}\\p{N}()/®™’'-]*");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "and", "or", "in", "on", "with", "without", "to", "for", "from", "the", "a", "an",
          "by", "at", "during", "after", "due", "who", "other", "than");
  private static final int LONGEST_TITLE = 14;

  private final TextParts parts = new TextParts();
  private final String name;
  private String title = "";

  private FlatSection(String name) {
    this.name = name;
  }

  /**
   * Tells the parts of a section apart.
   *
   * @param path its code
   * @param name what such a section is called
   * @param texts its text; several where a label has several such sections
   * @param tables its tables, read already
   */
  static LabelSection of(List<String> path, String name, List<String> texts, List<Part> tables) {
    FlatSection section = new FlatSection(name);
    texts.forEach(section::read);
    List<Part> all = new ArrayList<>(section.parts.all());
    all.addAll(tables);
    return new LabelSection(path, section.title, all);
  }

  private void read(String text) {
    String rest = text.strip();
    Matcher number = NUMBER.matcher(rest);
    String own = number.find() ? number.group(1) : "";
    String after = own.isEmpty() ? rest : rest.substring(number.end()).strip();
    int length = titleLength(after);
    if (length > 0) {
      String printed = rest.substring(0, rest.length() - after.length() + length).strip();
      if (title.isEmpty()) {
        title = printed;
      }
      rest = after.substring(length).strip();
      rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
    } else {
      own = "";
    }
    split(rest, own);
  }

  /** How long the section's own title at the beginning is: its name, or words in capitals. */
  private int titleLength(String text) {
    String low = text.toLowerCase(Locale.ROOT).replace('&', '+').replace(" and ", " + ");
    String known = name.replace(" and ", " + ");
    if (low.startsWith(known)) {
      return known.length()
          + (known.length() - known.replace("+", "").length()) * extra(text, known);
    }
    int end = 0;
    Matcher word = Pattern.compile("\\S+\\s*").matcher(text);
    while (word.find() && word.start() == end && isCapitals(word.group().strip())) {
      end = word.end();
    }
    boolean some = text.substring(0, end).strip().length() > 3 && end < text.length();
    return some ? text.substring(0, end).stripTrailing().length() : 0;
  }

  /** "and" is two characters longer than "&" in the text the name was compared with. */
  private static int extra(String text, String known) {
    String start = text.substring(0, Math.min(text.length(), known.length() + 1));
    return start.contains("&") ? 0 : 2;
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().filter(Character::isLetter).count() > 1;
  }

  /** Cuts at the numbers of the sections in this one. */
  private void split(String text, String own) {
    if (own.isEmpty()) {
      bullets(text);
      return;
    }
    Matcher inner =
        Pattern.compile("(?:^|(?<=\\s))" + own + "\\.\\d{1,2}\\s+(?=\\p{Lu})").matcher(text);
    int from = 0;
    while (inner.find()) {
      section(text.substring(from, inner.start()), from > 0 || startsWithNumber(text, own));
      from = inner.start();
    }
    section(text.substring(from), from > 0 || startsWithNumber(text, own));
  }

  private static boolean startsWithNumber(String text, String own) {
    return text.startsWith(own + ".");
  }

  private void section(String text, boolean numbered) {
    String clean = text.strip();
    int length = numbered ? innerTitle(clean) : 0;
    if (length > 0) {
      parts.add(Part.Kind.HEADING, clean.substring(0, length));
    }
    bullets(clean.substring(length).strip());
  }

  /**
   * How long the title at the beginning of "5.1 Loss of Weight Patients who ..." is: the words with
   * capitals but for the last, with which the first sentence begins.
   */
  private static int innerTitle(String text) {
    Matcher word = Pattern.compile("\\S+").matcher(text);
    int lastCapital = -1;
    int words = 0;
    int previousEnd = 0;
    while (word.find() && words < LONGEST_TITLE) {
      String next = word.group();
      boolean number = words == 0;
      boolean capital = TITLE_WORD.matcher(next).matches();
      boolean ends = capital || stripped(next).length() < next.length();
      if (!number && !capital && !SMALL_WORDS.contains(next)) {
        if (ends && TITLE_WORD.matcher(stripped(next)).matches()) {
          lastCapital = word.start();
        }
        break;
      }
      if (!number && capital) {
        lastCapital = word.start();
      }
      previousEnd = word.end();
      words++;
    }
    int end = lastCapital < 0 ? 0 : Math.min(lastCapital, previousEnd);
    String title = text.substring(0, end).strip();
    return title.indexOf(' ') < 0 ? 0 : withoutSmallEnd(title);
  }

  private static int withoutSmallEnd(String title) {
    String kept = title;
    int blank = kept.lastIndexOf(' ');
    while (blank > 0 && SMALL_WORDS.contains(kept.substring(blank + 1))) {
      kept = kept.substring(0, blank).strip();
      blank = kept.lastIndexOf(' ');
    }
    return kept.indexOf(' ') < 0 ? 0 : kept.length();
  }

  private static String stripped(String word) {
    int end = word.length();
    while (end > 0 && ".,;:".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Cuts at bullets; what stands before the first is the paragraph that announces them. */
  private void bullets(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("•●▪■◦‣".indexOf(text.charAt(i)) >= 0 && i > from) {
        parts.add(Part.Kind.PARAGRAPH, text.substring(from, i));
        from = i;
      }
    }
    parts.add(Part.Kind.PARAGRAPH, text.substring(from));
  }
}
