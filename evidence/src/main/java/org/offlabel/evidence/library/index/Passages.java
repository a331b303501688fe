package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.library.index.SearchResult.Passage;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;

/** Picks the words of a document that best show why it was found. */
final class Passages {

  /** UTF-16 units of a passage, about three lines. */
  private static final int LENGTH = 240;

  /** Before the first match, so that its sentence can be understood. */
  private static final int LEAD = 60;

  /** Further into a document no passage is looked for. */
  private static final int FARTHEST = 300_000;

  private record Window(Span block, int first, int last, int leaves) {}

  private Passages() {}

  /** The passage of {@code document} that matches most parts of the query, the first of equals. */
  static Optional<Passage> best(Document document, Marking marking) {
    Blocks blocks = Blocks.of(document);
    Optional<Window> best = Optional.empty();
    List<Marking.Mark> bestMarks = List.of();
    List<Span> parts = new ArrayList<>(blocks.summary());
    parts.addAll(blocks.body());
    parts.addAll(blocks.headings());
    blocks.title().ifPresent(parts::add);
    int read = 0;
    for (Span part : parts) {
      read += part.length();
      if (read > FARTHEST) {
        break;
      }
      List<Marking.Mark> marks = marking.in(part);
      Optional<Window> window = window(part, marks);
      if (window.isPresent() && window.get().leaves() > best.map(Window::leaves).orElse(0)) {
        best = window;
        bestMarks = marks;
      }
    }
    List<Marking.Mark> marks = bestMarks;
    return best.map(window -> passage(document.text(), window, marks));
  }

  private static Optional<Window> window(Span block, List<Marking.Mark> marks) {
    Optional<Window> best = Optional.empty();
    int last = 0;
    for (int first = 0; first < marks.size(); first++) {
      int start = marks.get(first).span().start();
      Set<Integer> leaves = new HashSet<>();
      last = first;
      for (int at = first;
          at < marks.size() && marks.get(at).span().end() <= start + LENGTH - LEAD;
          at++) {
        leaves.add(marks.get(at).leaf());
        last = at;
      }
      if (leaves.size() > best.map(Window::leaves).orElse(0)) {
        best = Optional.of(new Window(block, first, last, leaves.size()));
      }
    }
    return best;
  }

  private static Passage passage(String text, Window window, List<Marking.Mark> marks) {
    Span block = window.block();
    int from = Math.max(block.start(), marks.get(window.first()).span().start() - LEAD);
    from = from == block.start() ? from : afterSpace(text, from, block.end());
    int to = Math.min(block.end(), from + LENGTH);
    to = to == block.end() ? to : beforeSpace(text, to, from);
    List<Span> apart = new ArrayList<>();
    for (Marking.Mark mark : marks) {
      Span span = mark.span();
      if (span.start() < from || span.end() > to) {
        continue;
      }
      if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
        apart.set(apart.size() - 1, apart.getLast().to(span));
      } else {
        apart.add(span);
      }
    }
    return new Passage(new Span(from, to), apart);
  }

  private static int afterSpace(String text, int from, int end) {
    int at = from;
    while (at < Math.min(end, from + LEAD) && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < Math.min(end, from + LEAD) ? at + 1 : whole(text, from);
  }

  private static int beforeSpace(String text, int to, int start) {
    int at = to;
    while (at > start + LENGTH / 2 && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at > start + LENGTH / 2 ? at : whole(text, to);
  }

  /** Not between the two halves of one character. */
  private static int whole(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
