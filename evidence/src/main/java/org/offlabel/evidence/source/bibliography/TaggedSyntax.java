package org.offlabel.evidence.source.bibliography;

import java.util.Map;
import java.util.Optional;

/**
 * How a format of tagged lines looks: where tag and value stand in a line, which tag ends or begins
 * an entry, and what the tags mean.
 *
 * @param tagLength characters of a tag
 * @param between what stands between tag and value, without blanks at its end
 * @param before what stands before a tag
 * @param first the tag that begins an entry; empty where only a blank line does
 * @param last the tag that ends an entry; empty where a blank line does
 * @param meanings what each tag means; others are passed over
 */
record TaggedSyntax(
    int tagLength,
    String between,
    String before,
    String first,
    String last,
    Map<String, Field> meanings) {

  TaggedSyntax {
    meanings = Map.copyOf(meanings);
  }

  /** A tag with its value. */
  record Line(String tag, String value) {}

  /** The line's tag and value; empty where it only goes on with the one before. */
  Optional<Line> tagged(String line) {
    int start = before.length();
    int end = start + tagLength;
    if (!line.startsWith(before) || line.length() < end || !isTag(line.substring(start, end))) {
      return Optional.empty();
    }
    String rest = line.substring(end);
    if (rest.isBlank() && between.isEmpty()) {
      return Optional.of(new Line(line.substring(start, end), ""));
    }
    int value = rest.indexOf(between.isEmpty() ? " " : between);
    boolean spaced = value >= 0 && rest.substring(0, value).isBlank() && value <= 2;
    if (!spaced) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            line.substring(start, end), rest.substring(value + Math.max(1, between.length()))));
  }

  private boolean isTag(String tag) {
    return tag.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || isMark(c));
  }

  /** EndNote's one-character tags may be marks. */
  private boolean isMark(int c) {
    return tagLength == 1 && c > ' ' && c < 127;
  }
}
