package org.offlabel.evidence.extract.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Span;

/**
 * The lines "name: value" of a document, in order. In records, labels and guidelines every such
 * line counts; elsewhere only lines whose name is known.
 */
public final class NamedLines {

  private static final int LONGEST_NAME = 40;

  private final List<NamedLine> lines;
  private final List<Span> covered;

  private NamedLines(List<NamedLine> lines, List<Span> covered) {
    this.lines = List.copyOf(lines);
    this.covered = List.copyOf(covered);
  }

  /** The lines that give {@code name}, in order. */
  public List<NamedLine> of(LineName name) {
    return lines.stream().filter(line -> line.name() == name).toList();
  }

  /** The first line that gives {@code name}. */
  public Optional<NamedLine> first(LineName name) {
    return lines.stream().filter(line -> line.name() == name).findFirst();
  }

  /** Whether the sentence is part of a line that is not to be read as prose. */
  public boolean covers(ReadSentence sentence) {
    int low = 0;
    int high = covered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (covered.get(middle).end() <= sentence.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < covered.size() && covered.get(low).overlaps(sentence.span());
  }

  /** Reads the table of names once. */
  static final class Reader {
    private final Map<String, LineName> names = LineNames.bundled();

    NamedLines read(AnnotatedDocument annotated) {
      Collector collector = new Collector(annotated);
      Document document = annotated.document();
      int end = LabelOutline.start(document).map(Span::start).orElse(document.text().length());
      for (Block block : document.blocks()) {
        if (document.kind() == DocumentKind.LABEL && block.span().start() >= end) {
          // Below its head a published label is prose, in which a colon names no value.
          break;
        }
        switch (block.role()) {
          case PARAGRAPH, LIST_ITEM, CAPTION -> collector.take(block.span(), names);
          case TITLE, HEADING, BYLINE, REFERENCE, COMMENT, CLUTTER -> {}
        }
      }
      return collector.lines();
    }
  }

  private static final class Collector {
    /** So many lines of known name make a document a record of such lines. */
    private static final int ENOUGH = 5;

    private final Document document;
    private final boolean recordKind;
    private final List<ReadSentence> sentences;
    private final List<NamedLine> lines = new ArrayList<>();
    private int next;

    Collector(AnnotatedDocument annotated) {
      this.document = annotated.document();
      this.sentences = annotated.article();
      this.recordKind =
          switch (document.kind()) {
            case LABEL, GUIDELINE, STUDY_RECORD, REGISTRATION -> true;
            case ARTICLE, WEB_PAGE, FORUM, MACHINE_WRITTEN_ANSWER -> false;
          };
    }

    void take(Span block, Map<String, LineName> names) {
      int start = block.start();
      while (start < block.end()) {
        int newline = document.text().indexOf('\n', start);
        int end = newline < 0 ? block.end() : Math.min(newline, block.end());
        line(new Span(start, end), names);
        start = end + 1;
      }
    }

    private void line(Span raw, Map<String, LineName> names) {
      Span span = trimmed(raw);
      String text = span.of(document.text());
      int colon = text.indexOf(':');
      if (colon <= 0 || colon > LONGEST_NAME || colon + 1 >= text.length()) {
        return;
      }
      String name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      LineName given = names.getOrDefault(name, LineName.OTHER);
      Span value = trimmed(new Span(span.start() + colon + 1, span.end()));
      if (value.length() > 0) {
        lines.add(new NamedLine(given, span, value, sentencesIn(span)));
      }
    }

    /** Lines of unknown name count in records only. */
    NamedLines lines() {
      long known = lines.stream().filter(line -> line.name() != LineName.OTHER).count();
      boolean all = recordKind || known >= ENOUGH;
      List<NamedLine> kept =
          lines.stream().filter(line -> all || line.name() != LineName.OTHER).toList();
      List<Span> covered =
          kept.stream().filter(line -> line.name() != LineName.SAYS).map(NamedLine::span).toList();
      return new NamedLines(kept, covered);
    }

    private List<ReadSentence> sentencesIn(Span span) {
      while (next < sentences.size() && sentences.get(next).span().end() <= span.start()) {
        next++;
      }
      List<ReadSentence> found = new ArrayList<>();
      for (int i = next; i < sentences.size(); i++) {
        if (sentences.get(i).span().start() >= span.end()) {
          break;
        }
        found.add(sentences.get(i));
      }
      return found;
    }

    /** Without space, list marks and a remark in square brackets at the end. */
    private Span trimmed(Span raw) {
      String text = document.text();
      int start = raw.start();
      int end = raw.end();
      while (start < end && isPadding(text.charAt(start))) {
        start++;
      }
      end = stripped(text, start, end);
      if (end > start && text.charAt(end - 1) == ']') {
        int open = text.lastIndexOf('[', end - 1);
        end = open > start ? stripped(text, start, open) : end;
      }
      return new Span(start, end);
    }

    private static int stripped(String text, int start, int end) {
      int at = end;
      while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private static boolean isPadding(char c) {
      return Character.isWhitespace(c) || "-*•·#".indexOf(c) >= 0;
    }
  }
}
