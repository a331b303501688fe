package org.offlabel.evidence.source.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph. A word parted by a hyphen at a line's end loses it, unless the
 * document writes the word with a hyphen elsewhere.
 */
final class Joining {

  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{1,30}-\\p{L}{1,30}");
  private static final Pattern LAST_PART = Pattern.compile("(\\p{L}{1,30})-$");
  private static final Pattern FIRST_PART = Pattern.compile("^\\p{L}{1,30}");

  private final Set<String> hyphenated = new HashSet<>();

  Joining(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      Matcher word = HYPHENATED.matcher(line.text());
      while (word.find()) {
        hyphenated.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  void append(StringBuilder words, String line) {
    if (words.isEmpty()) {
      words.append(line);
      return;
    }
    int last = words.length() - 1;
    char end = words.charAt(last);
    if (end == '\u00AD') {
      words.setLength(last);
    } else if (end == '-' && last > 0 && Character.isLetter(words.charAt(last - 1))) {
      if (!keepsHyphen(words, line)) {
        words.setLength(last);
      }
    } else {
      words.append(' ');
    }
    words.append(line);
  }

  private boolean keepsHyphen(CharSequence words, String line) {
    String tail = words.subSequence(Math.max(0, words.length() - 40), words.length()).toString();
    Matcher before = LAST_PART.matcher(tail);
    Matcher after = FIRST_PART.matcher(line);
    if (!before.find() || !after.find()) {
      return true;
    }
    boolean capital = Character.isUpperCase(after.group().codePointAt(0));
    String whole = (before.group(1) + "-" + after.group()).toLowerCase(Locale.ROOT);
    return capital || hyphenated.contains(whole);
  }
}
