package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.BottomLine;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.document.Quote;

/**
 * The answer for a terminal.
 *
 * @param width columns of a line; fewer than 40 count as 40
 * @param color whether headings are bold and citations faint, by ANSI sequences
 * @param quotes whether each sentence is followed by the words it rests on, and the details shown
 *     that are otherwise left out
 */
public record TextRendering(int width, boolean color, boolean quotes) implements Rendering {

  private static final int NARROWEST = 40;

  public TextRendering {
    width = Math.max(NARROWEST, width);
  }

  @Override
  public String render(Answer answer) {
    Page page = Page.of(answer);
    SourceNumbers numbers = new SourceNumbers(answer, page);
    TextOut out = new TextOut(width, color);
    out.heading(page.title(), List.of());
    out.blank();
    out.heading("BOTTOM LINE", Word.all(verdict(answer.bottomLine())));
    Writer writer = new Writer(out, numbers, quotes);
    page.headline().forEach(line -> writer.part(new Part.Prose(List.of(line))));
    page.chapters().forEach(writer::chapter);
    new TextSources(out, numbers, quotes).write(answer);
    return out.toString();
  }

  private static String verdict(BottomLine bottomLine) {
    return bottomLine.certainty() == Certainty.NONE
        ? bottomLine.verdict().label()
        : bottomLine.verdict().label() + " · " + bottomLine.certainty().label() + " certainty";
  }

  /** Writes chapters and their parts. */
  private record Writer(TextOut out, SourceNumbers numbers, boolean quotes) {

    /** Items longer than this get a line each. */
    private static final int SHORT_ITEM = 40;

    void chapter(Page.Chapter chapter) {
      out.blank();
      out.heading(chapter.title().toUpperCase(Locale.ROOT), Word.all(chapter.note().orElse("")));
      if (chapter.parts().isEmpty()) {
        out.paragraph(Word.all("Nothing was found on this in what was read."), 2, 2);
      }
      chapter.parts().forEach(this::part);
    }

    void part(Part part) {
      switch (part) {
        case Part.Prose prose -> prose(prose);
        case Part.Group group -> group(group.label(), group.items());
        case Part.Grid grid -> new TextTable(out, numbers).write(grid);
        case Part.Effects effects -> effects(effects);
        case Part.Tally tally -> tally(tally);
        case Part.Details details -> details(details);
      }
    }

    /** A sentence or two run on; more stand one below the other. */
    private void prose(Part.Prose prose) {
      boolean list = prose.lines().size() > Part.Prose.RUN_ON;
      if (quotes || list) {
        for (Line line : prose.lines()) {
          out.paragraph(Word.all(line, numbers), 2, list ? 4 : 2);
          if (quotes) {
            quotes(line, list ? 6 : 4);
          }
        }
        return;
      }
      List<Word> words = new ArrayList<>();
      prose.lines().forEach(line -> words.addAll(Word.all(line, numbers)));
      out.paragraph(words, 2, 2);
    }

    private void quotes(Line line, int indent) {
      for (Quote quote : line.quotes()) {
        List<Word> words = new ArrayList<>();
        words.add(new Word("[" + numbers.of(quote.document()) + "]", true, ""));
        words.addAll(Word.all("“" + Plain.line(quote.text()) + "”"));
        out.paragraph(words, indent, indent + 4);
      }
    }

    private void group(String label, List<Line> items) {
      boolean brief = items.stream().allMatch(item -> item.text().length() <= SHORT_ITEM);
      if (brief && !quotes) {
        List<Word> words = new ArrayList<>(Word.all(label + ":"));
        for (int i = 0; i < items.size(); i++) {
          words.addAll(Word.all(items.get(i), numbers));
          words.add(words.removeLast().then(i + 1 < items.size() ? ";" : "."));
        }
        out.paragraph(words, 2, 4);
        return;
      }
      out.paragraph(Word.all(label + ":"), 2, 4);
      items.forEach(this::item);
    }

    private void item(Line item) {
      List<Word> words = new ArrayList<>(List.of(Word.of("-")));
      words.addAll(Word.all(item, numbers));
      out.paragraph(words, 4, 6);
      if (quotes) {
        quotes(item, 8);
      }
    }

    private void effects(Part.Effects effects) {
      out.paragraph(Word.all("Direction of effect, by outcome:"), 2, 2);
      effects.lines().forEach(this::item);
      out.paragraph(Word.all(effects.note()), 2, 2);
    }

    private void tally(Part.Tally tally) {
      if (!tally.told()) {
        List<String> counts =
            tally.counts().stream()
                .filter(count -> count.people() > 0)
                .map(count -> count.people() + " " + count.label())
                .toList();
        out.paragraph(Word.all(String.join(", ", counts) + "."), 2, 2);
      }
    }

    private void details(Part.Details details) {
      if (quotes) {
        out.blank();
        out.paragraph(Word.all(details.label()), 2, 2);
        details.parts().forEach(this::part);
      }
    }
  }
}
