package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Quote;

/** The answer as Markdown, each sentence with footnotes that give the words it rests on. */
public record MarkdownRendering() implements Rendering {

  @Override
  public String render(Answer answer) {
    Page page = Page.of(answer);
    Writer writer = new Writer(new SourceNumbers(answer, page));
    writer.line("# " + MarkdownText.of(page.title()));
    writer.line(
        "## Bottom line: "
            + answer.bottomLine().verdict().label()
            + (answer.bottomLine().certainty() == Certainty.NONE
                ? ""
                : ", " + answer.bottomLine().certainty().label() + " certainty"));
    page.headline().forEach(line -> writer.part(new Part.Prose(List.of(line))));
    page.chapters().forEach(writer::chapter);
    writer.sources(answer);
    writer.footnotes();
    return writer.out.toString();
  }

  /** Writes one answer, numbering its quotes as it meets them. */
  private static final class Writer {

    private final StringBuilder out = new StringBuilder();
    private final Map<Quote, Integer> footnotes = new LinkedHashMap<>();
    private final SourceNumbers numbers;

    Writer(SourceNumbers numbers) {
      this.numbers = numbers;
    }

    /** A paragraph or heading, set off by an empty line. */
    void line(String text) {
      if (!text.isBlank()) {
        out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
      }
    }

    void chapter(Page.Chapter chapter) {
      line("## " + MarkdownText.of(chapter.title()));
      chapter.note().ifPresent(note -> line("*" + MarkdownText.of(note) + "*"));
      if (chapter.parts().isEmpty()) {
        line("Nothing was found on this in what was read.");
      }
      chapter.parts().forEach(this::part);
    }

    void part(Part part) {
      switch (part) {
        case Part.Prose prose -> prose(prose);
        case Part.Group group -> list("**" + MarkdownText.of(group.label()) + "**", group.items());
        case Part.Grid grid -> grid(grid);
        case Part.Effects effects -> {
          list("**Direction of effect, by outcome**", effects.lines());
          line(MarkdownText.of(effects.note()));
        }
        case Part.Tally tally -> tally(tally);
        case Part.Details details -> {
          line("### " + MarkdownText.of(details.label()));
          details.parts().forEach(this::part);
        }
      }
    }

    /** A sentence or two run on; more become a list. */
    private void prose(Part.Prose prose) {
      if (prose.lines().size() > Part.Prose.RUN_ON) {
        list("", prose.lines());
      } else {
        line(prose.lines().stream().map(this::cited).collect(Collectors.joining(" ")));
      }
    }

    private void list(String label, List<Line> items) {
      line(label);
      line(items.stream().map(item -> "- " + cited(item)).collect(Collectors.joining("\n")));
    }

    private void grid(Part.Grid grid) {
      List<String> rows = new ArrayList<>();
      rows.add(row(grid.columns().stream().map(MarkdownText::of).toList()));
      rows.add(row(grid.columns().stream().map(column -> "---").toList()));
      for (List<List<Line>> cells : grid.rows()) {
        rows.add(row(cells.stream().map(this::cell).toList()));
      }
      line(String.join("\n", rows));
    }

    private String cell(List<Line> lines) {
      if (lines.isEmpty()) {
        return "–";
      }
      String text = lines.stream().map(Line::text).collect(Collectors.joining(", "));
      return cited(new Line(text, Line.quotes(lines)));
    }

    private static String row(List<String> cells) {
      return "| " + String.join(" | ", cells) + " |";
    }

    private void tally(Part.Tally tally) {
      if (!tally.told()) {
        line(
            tally.counts().stream()
                .map(count -> count.people() + " " + MarkdownText.of(count.label()))
                .collect(Collectors.joining(", ", "", ".")));
      }
    }

    private String cited(Line line) {
      StringBuilder text = new StringBuilder(MarkdownText.of(line.text()));
      for (Quote quote : line.quotes()) {
        text.append("[^")
            .append(footnotes.computeIfAbsent(quote, key -> footnotes.size() + 1))
            .append(']');
      }
      return text.toString();
    }

    void sources(Answer answer) {
      line("## Sources");
      line(SourceWords.tally(answer));
      List<String> entries = new ArrayList<>();
      for (SourceEntry.Read original : numbers.originals()) {
        entries.addAll(source(original, ""));
        numbers
            .copiesOf(original.document().id())
            .forEach(copy -> entries.addAll(source(copy, "  ")));
      }
      for (SourceEntry.Read read : numbers.irrelevant()) {
        entries.add("- Nothing relevant: " + MarkdownText.of(read.document().shownTitle()));
      }
      for (SourceEntry source : answer.sources()) {
        if (source instanceof SourceEntry.NotRead not) {
          entries.add(
              "- Could not be read: "
                  + MarkdownText.of(not.origin() + ": " + not.unreadable().reason()));
        }
      }
      line(String.join("\n", entries));
      SourceWords.searches(answer).forEach(text -> line(MarkdownText.of(text + ".")));
      line(MarkdownText.of(SourceWords.colophon(answer)));
    }

    private List<String> source(SourceEntry.Read read, String indent) {
      List<String> lines = new ArrayList<>();
      String about = String.join(" · ", SourceWords.facts(read)) + " · " + read.document().origin();
      lines.add(
          indent
              + "- **"
              + numbers.of(read.document().id())
              + "** "
              + MarkdownText.of(read.document().shownTitle())
              + " · "
              + MarkdownText.of(about));
      String copy = SourceWords.copy(read, numbers);
      if (!copy.isEmpty()) {
        lines.add(indent + "  - " + MarkdownText.of(copy));
      }
      SourceWords.omissions(read)
          .forEach(omission -> lines.add(indent + "    - " + cited(omission)));
      return lines;
    }

    void footnotes() {
      line("## Quotes");
      line(
          footnotes.entrySet().stream()
              .map(entry -> footnote(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining("\n")));
    }

    private String footnote(Quote quote, int number) {
      return "[^"
          + number
          + "]: Source "
          + numbers.of(quote.document())
          + ": “"
          + MarkdownText.of(quote.text())
          + "”";
    }
  }
}
