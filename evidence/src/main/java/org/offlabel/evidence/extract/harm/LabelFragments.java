package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Span;

/** The members of an enumeration of people who must not take a drug, known or not. */
final class LabelFragments {

  private static final Pattern SEPARATOR = Pattern.compile("[,;]\\s|\\s(?:or|and)\\s");
  private static final Pattern REASON =
      Pattern.compile("(?i)\\b(?:because|due to|since|see|which|that may|if)\\b|[\\[(.]");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^(?:(?:in|for|with|of|any|the|a|an|or|and|to|by|who|are|have|has|had|patients|people"
              + "|persons|individuals|those|taking|receiving|known)\\b\\s{0,3}){0,8}");
  private static final int LONGEST = 100;

  private LabelFragments() {}

  /** The members that {@code part} lists, up to where it begins to explain. */
  static List<Span> of(String text, Span part) {
    Matcher reason = REASON.matcher(text).region(part.start(), part.end());
    int end = reason.find() ? reason.start() : part.end();
    List<Span> found = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text).region(part.start(), end);
    int from = part.start();
    while (separator.find()) {
      member(text, from, separator.start()).ifPresent(found::add);
      from = separator.end();
    }
    member(text, from, end).ifPresent(found::add);
    return found;
  }

  private static Optional<Span> member(String text, int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    Matcher opening = OPENING.matcher(text).region(from, to);
    int start = opening.find() ? opening.end() : from;
    String words = text.substring(start, to).stripTrailing();
    boolean named = !words.isBlank() && words.length() <= LONGEST;
    boolean ofTheDrug = words.toLowerCase(Locale.ROOT).startsWith("this ");
    return named && !ofTheDrug
        ? Optional.of(new Span(start, start + words.length()))
        : Optional.empty();
  }
}
