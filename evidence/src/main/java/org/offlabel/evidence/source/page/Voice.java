package org.offlabel.evidence.source.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listens to who speaks in a post: a reader, or the author of the page answering one. */
final class Voice {

  private static final String NAME =
      "\\p{Lu}[\\p{L}'\u2019.-]{0,20}(?:\\s\\p{Lu}[\\p{L}'\u2019.-]{0,20})?";
  private static final Pattern COLON = Pattern.compile("^@?(" + NAME + "):\\s");
  private static final Pattern VOCATIVE =
      Pattern.compile(
          "^(?:(?:Hi|Hello|Hey|Dear|Yes|No|Thanks|Thank you|Oh|Well),?\\s)?@?("
              + NAME
              + ")\\s?[,!:-]\\s");
  private static final Pattern AMONG =
      Pattern.compile("^(?:Yes|No|Hi|Hello|Dear|Thanks|Thank you),\\s(" + NAME + ")[,!]\\s");
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "\\b(?:I|I['\u2019]m|I['\u2019]ve|I['\u2019]d|I['\u2019]ll|[Mm]y|[Mm]e|[Mm]yself)\\b");
  private static final Pattern SIGNED =
      Pattern.compile("(?:[\\s,.!~\u2014-]{1,4})(\\p{Lu}[\\p{Ll}]{1,15})[.!]?$");
  private static final int LOOKED_AT = 4000;
  private static final int LONGEST_REPLY = 160;

  private final Cues cues;

  Voice(Cues cues) {
    this.cues = cues;
  }

  /** Whether somebody speaks of himself or herself, or to another person by name. */
  boolean personal(String text) {
    String head = head(text);
    return FIRST_PERSON.matcher(head).find() || addressed(text).isPresent();
  }

  /** The name at the very beginning, spoken to or speaking. */
  Optional<String> addressed(String text) {
    String head = head(text);
    for (Pattern pattern : List.of(COLON, AMONG, VOCATIVE)) {
      Matcher m = pattern.matcher(head);
      if (m.find() && !notName(m.group(1))) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  /** Whether the text opens with "Name:". */
  Optional<String> colonName(String text) {
    Matcher m = COLON.matcher(head(text));
    return m.find() && !notName(m.group(1)) ? Optional.of(m.group(1)) : Optional.empty();
  }

  private static boolean notName(String word) {
    return switch (word) {
      case "Background",
          "Objective",
          "Objectives",
          "Aim",
          "Aims",
          "Purpose",
          "Introduction",
          "Design",
          "Setting",
          "Participants",
          "Patients",
          "Interventions",
          "Intervention",
          "Methods",
          "Method",
          "Measurements",
          "Outcomes",
          "Results",
          "Findings",
          "Discussion",
          "Interpretation",
          "Conclusion",
          "Conclusions",
          "Limitations",
          "Funding",
          "Registration",
          "Keywords",
          "However",
          "Well",
          "Yes",
          "No",
          "So",
          "Also",
          "Overall",
          "Then",
          "Now",
          "Today",
          "First",
          "Second",
          "Finally",
          "Note",
          "Update",
          "Edit",
          "Question",
          "Hi",
          "Hello",
          "Thanks",
          "Actually",
          "Anyway",
          "Unfortunately",
          "Fortunately",
          "Personally",
          "Currently",
          "Wow",
          "But",
          "And",
          "Please",
          "Sorry",
          "Yesterday",
          "Recently",
          "Since",
          "In",
          "Oh",
          "Dear",
          "Hi All",
          "Hello All",
          "Hey",
          "Good",
          "Congratulations",
          "I" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a post reads like the page's author answering a reader: it names whom it answers, is
   * polite or gives advice, and tells no story of the writer's own.
   */
  boolean answers(String text) {
    String key = Words.key(text);
    boolean story = cues.inside(Cues.Kind.STORY_INSIDE, lowered(text));
    boolean polite = cues.inside(Cues.Kind.POLITE_INSIDE, lowered(text)) || key.contains(" you ");
    return addressed(text).isPresent() && polite && !story && Words.count(text) <= LONGEST_REPLY;
  }

  /** The name a post is signed with after a closing phrase. */
  Optional<String> signature(String text) {
    String tail = text.substring(Math.max(0, text.length() - 60));
    Matcher m = SIGNED.matcher(tail);
    if (!m.find()) {
      return Optional.empty();
    }
    String before = Words.key(tail.substring(0, m.start()));
    for (String closing : cues.all(Cues.Kind.CLOSING_INSIDE)) {
      if (before.endsWith(closing)) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LOOKED_AT));
  }

  /** Longer than {@link Words#key}, since a story may come late. */
  private static String lowered(String text) {
    StringBuilder out = new StringBuilder();
    for (int from = 0; from < Math.min(text.length(), LOOKED_AT); from += 300) {
      String part = text.substring(from, Math.min(text.length(), from + 300));
      String key = Words.key(part);
      boolean blank = Character.isWhitespace(part.charAt(0));
      out.append(blank ? " " : "").append(key);
      out.append(Character.isWhitespace(part.charAt(part.length() - 1)) ? " " : "");
    }
    return out.toString();
  }
}
