package org.offlabel.evidence.extract.harm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something happens, as printed. */
final class Frequency {

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?:(?:more than|less than|fewer than|up to|about|around|over|under|[<>≥≤~])\\s?)?"
              + "\\d{1,3}(?:[.,]\\d{1,3})?(?:\\s?(?:to|-|–)\\s?\\d{1,3}(?:[.,]\\d{1,3})?)?"
              + "\\s?(?:%|percent\\b|per cent\\b)"
              + "(?:\\s(?:against|versus|vs\\.?|compared with)\\s\\d{1,3}(?:[.,]\\d{1,3})?\\s?%"
              + "\\s(?:on|with|under)\\s[a-z]{3,20})?");
  private static final Pattern CONFIDENCE = Pattern.compile("^\\s?(?:CI|confidence)");

  private Frequency() {}

  /** The first share of people in {@code text}; the level of a confidence interval is none. */
  static Optional<String> in(String text) {
    Matcher matcher = PERCENT.matcher(text);
    while (matcher.find()) {
      if (!CONFIDENCE.matcher(text.substring(matcher.end())).find()) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }
}
