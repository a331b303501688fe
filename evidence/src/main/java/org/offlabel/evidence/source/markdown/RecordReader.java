package org.offlabel.evidence.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.document.Trait;
import org.offlabel.evidence.source.page.Dates;
import org.offlabel.evidence.source.page.Page;
import org.offlabel.evidence.source.text.Line;

/**
 * Reads records: a title, a line that says what kind of record it is, then one fact a line. The
 * layout is described in docs/starter-library.md.
 */
public final class RecordReader {

  private static final String KIND = "Kind:";
  private static final String SUPERSEDED = "Superseded by:";
  private static final int HEADER = 4;

  /**
   * A record.
   *
   * @param kind what its "Kind" line says it is
   * @param page its lines, each a block of its own
   * @param traits what its lines say about it as a whole
   */
  public record Known(DocumentKind kind, Page page, List<Trait> traits) {
    public Known {
      traits = List.copyOf(traits);
    }
  }

  /** The record in {@code text}, or empty where the text is none. */
  public Optional<Known> read(String text) {
    List<Line> lines = Line.split(text);
    return kind(text, lines).map(kind -> new Known(kind, page(text, lines), traits(text, lines)));
  }

  private static List<Trait> traits(String text, List<Line> lines) {
    List<Span> superseded =
        lines.stream()
            .filter(line -> line.words(text).startsWith(SUPERSEDED))
            .map(Line::span)
            .toList();
    return superseded.isEmpty() ? List.of() : List.of(new Trait(Trait.Kind.SUPERSEDED, superseded));
  }

  private static Optional<DocumentKind> kind(String text, List<Line> lines) {
    boolean titled = !lines.isEmpty() && lines.getFirst().words(text).startsWith("# ");
    if (!titled) {
      return Optional.empty();
    }
    return lines.stream()
        .limit(HEADER)
        .map(line -> line.words(text))
        .filter(words -> words.startsWith(KIND))
        .findFirst()
        .flatMap(words -> named(words.substring(KIND.length())));
  }

  private static Optional<DocumentKind> named(String words) {
    return switch (words.strip().toLowerCase(Locale.ROOT)) {
      case "study record" -> Optional.of(DocumentKind.STUDY_RECORD);
      case "label" -> Optional.of(DocumentKind.LABEL);
      case "guideline" -> Optional.of(DocumentKind.GUIDELINE);
      case "registration" -> Optional.of(DocumentKind.REGISTRATION);
      // Advice on practice that no society has graded is a page like others.
      case "practice guidance" -> Optional.of(DocumentKind.WEB_PAGE);
      default -> Optional.empty();
    };
  }

  private static Page page(String text, List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    List<Noted<String>> titles = new ArrayList<>();
    Optional<Noted<PartialDate>> published = Optional.empty();
    Optional<String> heading = Optional.empty();
    for (Line line : lines) {
      String words = line.words(text);
      int marks = marks(words);
      Span span = new Span(line.span().start() + marks, line.span().end());
      BlockRole role = role(marks, titles.isEmpty());
      blocks.add(new Block(span, role, heading));
      if (role == BlockRole.TITLE) {
        titles.add(new Noted<>(span.of(text), span));
      } else if (role == BlockRole.HEADING) {
        heading = Optional.of(span.of(text));
      } else if (words.startsWith("Date:")) {
        published = date(words, span.start());
      }
    }
    Metadata metadata =
        new Metadata(
            titles.stream().findFirst(), List.of(), List.of(), published, Optional.empty());
    return new Page(text, metadata, blocks, List.of(), List.of());
  }

  private static BlockRole role(int marks, boolean first) {
    if (marks == 0) {
      return BlockRole.LIST_ITEM;
    }
    return first ? BlockRole.TITLE : BlockRole.HEADING;
  }

  /** How many characters of heading marks and blanks stand before a heading's words. */
  private static int marks(String words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) == '#') {
      end++;
    }
    boolean heading = end > 0 && end < words.length() && words.charAt(end) == ' ';
    return heading
        ? end + words.substring(end).length() - words.substring(end).strip().length()
        : 0;
  }

  private static Optional<Noted<PartialDate>> date(String words, int offset) {
    return Dates.find(words).map(found -> new Noted<>(found.date(), span(offset, found)));
  }

  private static Span span(int offset, Dates.Found found) {
    return new Span(offset + found.start(), offset + found.end());
  }
}
