package org.offlabel.evidence.answer.render;

import java.util.List;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Document;

/** Writes the source list as HTML: copies under their originals, then what is missing. */
record HtmlSources(Markup to, SourceNumbers numbers, HtmlNotes notes) {

  void write(Answer answer) {
    to.open("section", "class", "chapter sources", "id", "sources", "aria-labelledby", "h-sources");
    to.element("h2", "Sources", "id", "h-sources");
    to.element("p", SourceWords.tally(answer), "class", "aside");
    to.open("ul", "class", "source-list");
    for (SourceEntry.Read original : numbers.originals()) {
      source(original, numbers.copiesOf(original.document().id()));
    }
    to.closeLine();
    irrelevant();
    unreadable(answer);
    SourceWords.searches(answer).forEach(line -> to.element("p", line + "."));
    to.closeLine();
  }

  private void source(SourceEntry.Read read, List<SourceEntry.Read> copies) {
    Document document = read.document();
    int number = numbers.of(document.id());
    to.open("li", "id", "source-" + number);
    to.element("b", Integer.toString(number), "class", "number");
    to.open("div");
    to.element("cite", document.shownTitle(), "dir", "auto");
    to.element("p", String.join(" · ", SourceWords.facts(read)), "class", "facts");
    origin(document.origin());
    copyOf(read);
    if (!copies.isEmpty()) {
      to.open("ul", "class", "copies");
      copies.forEach(copy -> source(copy, List.of()));
      to.close();
    }
    to.close().closeLine();
  }

  private void origin(String origin) {
    to.open("p", "class", "origin");
    if (Markup.isWebAddress(origin)) {
      to.element("a", origin, "href", origin, "rel", "noopener noreferrer");
    } else {
      to.text(origin);
    }
    to.close();
  }

  private void copyOf(SourceEntry.Read read) {
    String copy = SourceWords.copy(read, numbers);
    if (copy.isEmpty()) {
      return;
    }
    to.element("p", copy, "class", "facts");
    if (!SourceWords.omissions(read).isEmpty()) {
      to.open("ul", "class", "omissions");
      for (Line omission : SourceWords.omissions(read)) {
        to.open("li").text(omission.text());
        notes.marks(omission, to);
        to.close();
      }
      to.close();
    }
  }

  private void irrelevant() {
    List<SourceEntry.Read> idle = numbers.irrelevant();
    if (!idle.isEmpty()) {
      String summary = "Read, with nothing relevant in it: " + idle.size();
      to.open("details").element("summary", summary);
      to.open("ul", "class", "source-list");
      idle.forEach(read -> source(read, List.of()));
      to.close().closeLine();
    }
  }

  private void unreadable(Answer answer) {
    List<SourceEntry.NotRead> failures =
        answer.sources().stream()
            .filter(SourceEntry.NotRead.class::isInstance)
            .map(SourceEntry.NotRead.class::cast)
            .toList();
    if (failures.isEmpty()) {
      return;
    }
    to.open("div", "class", "group caution").element("h3", "Could not be read").open("ul");
    failures.forEach(
        failure -> to.element("li", failure.origin() + ": " + failure.unreadable().reason()));
    to.close().closeLine();
  }
}
