package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Quote;

/** Writes the source list for a terminal: copies under their originals, then what is missing. */
record TextSources(TextOut out, SourceNumbers numbers, boolean quotes) {

  void write(Answer answer) {
    out.blank();
    out.heading("SOURCES", Word.all(SourceWords.tally(answer)));
    for (SourceEntry.Read original : numbers.originals()) {
      entry(original, 2);
      numbers.copiesOf(original.document().id()).forEach(copy -> entry(copy, 6));
    }
    irrelevant();
    for (SourceEntry source : answer.sources()) {
      if (source instanceof SourceEntry.NotRead not) {
        out.paragraph(
            Word.all("Could not be read: " + not.origin() + ": " + not.unreadable().reason()),
            2,
            4);
      }
    }
    SourceWords.searches(answer).forEach(line -> out.paragraph(Word.all(line + "."), 2, 4));
    out.blank();
    out.paragraph(Word.all(SourceWords.colophon(answer)), 0, 0);
  }

  private void entry(SourceEntry.Read read, int indent) {
    List<Word> words = new ArrayList<>();
    words.add(new Word("[" + numbers.of(read.document().id()) + "]", true, ""));
    words.addAll(Word.all(read.document().shownTitle()));
    words.addAll(Word.all("· " + String.join(" · ", SourceWords.facts(read))));
    if (!read.document().shownTitle().equals(read.document().origin())) {
      words.addAll(Word.all("· " + read.document().origin()));
    }
    out.paragraph(words, indent, indent + 4);
    out.paragraph(Word.all(SourceWords.copy(read, numbers)), indent + 4, indent + 4);
    omissions(SourceWords.omissions(read), indent + 4);
  }

  private void omissions(List<Line> omissions, int indent) {
    if (!quotes && !omissions.isEmpty()) {
      List<String> topics = omissions.stream().map(Line::text).toList();
      out.paragraph(Word.all(String.join(", ", topics) + "."), indent + 2, indent + 2);
      return;
    }
    for (Line omission : omissions) {
      out.paragraph(Word.all("- " + omission.text()), indent, indent + 2);
      for (Quote quote : omission.quotes()) {
        out.paragraph(Word.all("“" + quote.text() + "”"), indent + 4, indent + 4);
      }
    }
  }

  private void irrelevant() {
    List<String> titles =
        numbers.irrelevant().stream().map(read -> read.document().shownTitle()).toList();
    if (!titles.isEmpty()) {
      String lead = "Nothing relevant was found in " + titles.size() + ": ";
      out.paragraph(Word.all(lead + String.join("; ", titles) + "."), 2, 4);
    }
  }
}
