package org.offlabel.evidence.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.source.article.AbstractHeadings;

/**
 * Takes an abstract apart that comes in one piece: its parts begin with a label in capitals and a
 * colon, as in "METHODS: Forty people …". An abstract without at least two is one part.
 */
final class AbstractParts {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.!?)\\]]"
              + " )|(?<=[.!?)\\]]))(BACKGROUND|CONTEXT|INTRODUCTION|RATIONALE|PURPOSE|OBJECTIVES?|AIMS?|AIMS?"
              + " OF THE STUDY|METHODS?|PATIENTS AND METHODS|MATERIALS? AND METHODS|DESIGN|STUDY"
              + " DESIGN|SETTING|PARTICIPANTS|PATIENTS|INTERVENTIONS?|MAIN OUTCOME"
              + " MEASURES?|MEASUREMENTS?|RESULTS?|FINDINGS|MAIN"
              + " RESULTS|CONCLUSIONS?|INTERPRETATION|DISCUSSION|LIMITATIONS|FUNDING|REGISTRATION|TRIAL"
              + " REGISTRATION|SIGNIFICANCE)\\s?[:.]\\s");

  /**
   * A part.
   *
   * @param heading its label as headings are written, or "Abstract"
   * @param words what follows
   */
  record Part(String heading, String words) {}

  private AbstractParts() {}

  static List<Part> of(String text) {
    Matcher label = LABEL.matcher(text);
    List<Part> parts = new ArrayList<>();
    String heading = "Abstract";
    int from = 0;
    while (label.find()) {
      add(parts, heading, text.substring(from, label.start()));
      heading = AbstractHeadings.of(label.group(1), "");
      from = label.end();
    }
    add(parts, heading, text.substring(from));
    return parts.size() < 2 ? List.of(new Part("Abstract", text)) : parts;
  }

  private static void add(List<Part> parts, String heading, String words) {
    if (!words.isBlank()) {
      parts.add(new Part(heading, words.strip()));
    }
  }
}
