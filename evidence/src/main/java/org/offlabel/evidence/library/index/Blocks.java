package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;

/**
 * The parts of a document as they are searched.
 *
 * @param title its title
 * @param summary its abstract, or its beginning where it has none of that name
 * @param body the rest, readers' comments with it
 * @param headings lines of subject headings and keywords
 * @param cited its reference list
 * @param language the language it says it is in
 */
record Blocks(
    Optional<Span> title,
    List<Span> summary,
    List<Span> body,
    List<Span> headings,
    List<Span> cited,
    Optional<String> language) {

  /** As long as the longest usual abstract. */
  private static final int LONGEST_SUMMARY = 3_000;

  private static final int LONGEST_LABEL = 30;

  Blocks {
    summary = List.copyOf(summary);
    body = List.copyOf(body);
    headings = List.copyOf(headings);
    cited = List.copyOf(cited);
  }

  static Blocks of(Document document) {
    List<Span> running = new ArrayList<>();
    List<Span> headings = new ArrayList<>();
    List<Span> cited = new ArrayList<>();
    Optional<Span> title = Optional.empty();
    Optional<String> language = Optional.empty();
    int summaryFrom = 0;
    for (Block block : document.blocks()) {
      Span span = block.span();
      switch (block.role()) {
        case TITLE -> title = title.or(() -> Optional.of(span));
        case REFERENCE -> cited.add(span);
        case CLUTTER -> {}
        default -> {
          String label = label(document.text(), span);
          if (label.equals("language") || label.equals("languages")) {
            language = Optional.of(value(document.text(), span));
          } else if (label.contains("mesh") || label.contains("keyword")) {
            headings.add(span);
          } else if (block.role() != BlockRole.BYLINE) {
            if (block.role() == BlockRole.HEADING && isAbstract(span.of(document.text()))) {
              summaryFrom = running.size();
            }
            running.add(span);
          }
        }
      }
    }
    int summaryTo = summaryEnd(document, running, summaryFrom);
    List<Span> body = new ArrayList<>(running.subList(0, summaryFrom));
    body.addAll(running.subList(summaryTo, running.size()));
    return new Blocks(
        title, running.subList(summaryFrom, summaryTo), body, headings, cited, language);
  }

  private static int summaryEnd(Document document, List<Span> running, int from) {
    int to = from;
    int length = 0;
    while (to < running.size() && length < LONGEST_SUMMARY) {
      Span span = running.get(to);
      if (to > from && isIntroduction(span.of(document.text()))) {
        break;
      }
      length += span.length();
      to++;
    }
    return to;
  }

  private static boolean isAbstract(String heading) {
    String small = heading.strip().toLowerCase(Locale.ROOT);
    return small.equals("abstract") || small.equals("summary") || small.equals("brief summary");
  }

  private static boolean isIntroduction(String words) {
    return words.length() < LONGEST_LABEL
        && words.strip().toLowerCase(Locale.ROOT).endsWith("introduction");
  }

  /** What stands before the colon of a line "Label: value", in small letters. */
  private static String label(String text, Span span) {
    int colon = text.indexOf(':', span.start());
    return colon < 0 || colon >= span.end() || colon - span.start() > LONGEST_LABEL
        ? ""
        : text.substring(span.start(), colon).toLowerCase(Locale.ROOT);
  }

  private static String value(String text, Span span) {
    return text.substring(text.indexOf(':', span.start()) + 1, span.end()).strip();
  }
}
