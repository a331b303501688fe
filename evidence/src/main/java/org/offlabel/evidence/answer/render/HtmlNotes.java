package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;

/**
 * The notes of a page: what a reader sees who opens a citation, and in print the notes at the end.
 * One note per set of quotes from one document, numbered within the document.
 */
final class HtmlNotes {

  private record Key(DocumentId document, List<Quote> quotes) {}

  /**
   * One note.
   *
   * @param id its anchor
   * @param source the number of its document
   * @param number its number within the document
   */
  private record Note(String id, int source, int number) {}

  private final SourceNumbers numbers;
  private final Map<Key, Note> notes = new LinkedHashMap<>();
  private final Map<DocumentId, Integer> counts = new LinkedHashMap<>();

  HtmlNotes(SourceNumbers numbers) {
    this.numbers = numbers;
  }

  /** The marks behind a line, one per document, each opening its note. */
  void marks(Line line, Markup to) {
    for (DocumentId id : numbers.cited(line.quotes())) {
      List<Quote> quotes =
          line.quotes().stream().filter(quote -> quote.document().equals(id)).distinct().toList();
      Note note = notes.computeIfAbsent(new Key(id, quotes), this::note);
      to.open(
              "button",
              "type",
              "button",
              "class",
              "cite",
              "popovertarget",
              note.id(),
              "aria-label",
              "Source " + note.source() + ": show the quoted words")
          .text(Integer.toString(note.source()))
          .element("span", "." + note.number(), "class", "in-print")
          .close();
    }
  }

  private Note note(Key key) {
    int number = counts.merge(key.document(), 1, Integer::sum);
    return new Note("note-" + (notes.size() + 1), numbers.of(key.document()), number);
  }

  /** Every note that a mark was written for, by document. */
  void write(Markup to) {
    to.open("section", "class", "notes", "aria-label", "Quoted words");
    to.element("h2", "Quoted words", "class", "in-print");
    List<Map.Entry<Key, Note>> inOrder = new ArrayList<>(notes.entrySet());
    inOrder.sort(
        (one, other) -> {
          int bySource = Integer.compare(one.getValue().source(), other.getValue().source());
          return bySource != 0
              ? bySource
              : Integer.compare(one.getValue().number(), other.getValue().number());
        });
    inOrder.forEach(entry -> note(entry.getKey(), entry.getValue(), to));
    to.closeLine();
  }

  private void note(Key key, Note note, Markup to) {
    Optional<Document> document = numbers.read(key.document()).map(SourceEntry.Read::document);
    String title = document.map(Document::shownTitle).orElse(key.document().value());
    to.open(
        "div",
        "popover",
        "auto",
        "class",
        "note",
        "id",
        note.id(),
        "role",
        "dialog",
        "aria-label",
        "Quoted words from source " + note.source());
    to.open("p", "class", "note-head")
        .element("b", note.source() + "." + note.number(), "class", "in-print")
        .element("b", Integer.toString(note.source()), "class", "on-screen")
        .space()
        .element("a", title, "class", "on-screen", "href", "#source-" + note.source())
        .close();
    document.ifPresentOrElse(
        present -> passages(key.quotes(), present.text(), to),
        () -> key.quotes().forEach(quote -> bare(quote, to)));
    to.element(
        "button",
        "Close",
        "type",
        "button",
        "class",
        "close",
        "popovertarget",
        note.id(),
        "popovertargetaction",
        "hide");
    to.closeLine();
  }

  private static void bare(Quote quote, Markup to) {
    to.open("blockquote").element("mark", quote.text()).close();
  }

  private static void passages(List<Quote> quotes, String text, Markup to) {
    for (Passages.Passage passage : Passages.around(quotes, text)) {
      to.open("blockquote", "dir", "auto");
      if (passage.span().start() > 0) {
        to.element("span", "…", "class", "context").space();
      }
      int at = passage.span().start();
      for (Span quoted : passage.quoted()) {
        around(text.substring(at, quoted.start()), to);
        to.element("mark", quoted.of(text));
        at = quoted.end();
      }
      around(text.substring(at, passage.span().end()), to);
      if (passage.span().end() < text.length()) {
        to.space().element("span", "…", "class", "context");
      }
      to.close();
    }
  }

  /** The words around a mark, with the gaps at their ends, which escaping would take away. */
  private static void around(String words, Markup to) {
    if (words.isEmpty()) {
      return;
    }
    if (Character.isWhitespace(words.charAt(0))) {
      to.space();
    }
    if (!words.isBlank()) {
      to.element("span", words, "class", "context");
      if (Character.isWhitespace(words.charAt(words.length() - 1))) {
        to.space();
      }
    }
  }
}
