package org.offlabel.evidence.source.jats;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.article.AbstractHeadings;
import org.offlabel.evidence.source.record.RecordText;
import org.offlabel.evidence.source.xml.MarkupText;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Writes the article itself block by block, in its own order. */
final class JatsBody {

  private final RecordText out;
  private final JatsReferences references;

  JatsBody(RecordText out) {
    this.out = out;
    this.references = new JatsReferences(out);
  }

  /** The block the cursor stands at, with all that lies in it. */
  void block(XmlCursor in) throws XMLStreamException {
    block(in, "");
  }

  /**
   * @param category what the section around it is, of the kinds that abstracts know
   */
  private void block(XmlCursor in, String category) throws XMLStreamException {
    switch (in.plainName()) {
      case "sec", "app" -> children(in, category(in.attribute("sec-type")));
      case "ack" -> titled(in, "Acknowledgments");
      case "fn-group", "notes" -> titled(in, "Notes");
      case "body",
          "back",
          "app-group",
          "boxed-text",
          "glossary",
          "disp-quote",
          "fig-group",
          "list-item",
          "statement",
          "floats-group",
          "floats-wrap",
          "def-list",
          "table-wrap-group",
          "speech",
          "verse-group" ->
          children(in, "");
      case "title" -> out.heading(AbstractHeadings.of(in.text(), category));
      case "list" -> list(in);
      case "def-item" -> out.item(spaced(in));
      case "table-wrap" -> new JatsTable(out).wrap(in);
      case "table" -> new JatsTable(out).table(in);
      case "fig", "media", "supplementary-material", "graphic", "chem-struct-wrap" -> figure(in);
      case "ref-list" -> references.list(in);
      case "fn" -> footnote(in);
      case "label", "sec-meta", "object-id", "custom-meta-group" -> in.skip();
      default -> words(in);
    }
  }

  private void children(XmlCursor in, String category) throws XMLStreamException {
    while (in.child()) {
      block(in, in.plainName().equals("title") ? category : "");
    }
  }

  private void titled(XmlCursor in, String usual) throws XMLStreamException {
    boolean first = true;
    while (in.child()) {
      if (first && !in.plainName().equals("title")) {
        out.heading(usual);
      }
      first = false;
      block(in);
    }
  }

  /** A paragraph; tables, lists and figures inside it come out between its parts. */
  private void words(XmlCursor in) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    MarkupText.append(in, words, this::apart);
    out.paragraph(words.toString());
  }

  private boolean apart(XmlCursor in, StringBuilder words) throws XMLStreamException {
    return switch (in.plainName()) {
      case "list",
          "table-wrap",
          "fig",
          "fig-group",
          "disp-quote",
          "boxed-text",
          "def-list",
          "supplementary-material",
          "table-wrap-group",
          "statement",
          "media" -> {
        out.paragraph(words.toString());
        words.setLength(0);
        block(in);
        yield true;
      }
      case "fn" -> {
        words.append(" [").append(in.text().strip()).append("] ");
        yield true;
      }
      default -> false;
    };
  }

  private void list(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "list-item" -> item(in);
        case "title" -> out.paragraph(in.text());
        default -> block(in);
      }
    }
  }

  private void item(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "label" -> in.skip();
        case "list" -> list(in);
        default -> {
          StringBuilder words = new StringBuilder();
          MarkupText.append(in, words, this::apart);
          out.item(words.toString());
        }
      }
    }
  }

  /** What a figure says of itself; the picture is not read. */
  private void figure(XmlCursor in) throws XMLStreamException {
    String words = spaced(in);
    out.caption(words);
  }

  private void footnote(XmlCursor in) throws XMLStreamException {
    String type = in.attribute("fn-type").toLowerCase(Locale.ROOT);
    boolean conflict = type.contains("conflict") || type.contains("coi");
    boolean money = type.contains("financial") || type.contains("supported");
    String words = spaced(in);
    if (conflict || money) {
      out.byline(conflict ? "Conflict of interest" : "Funding", words);
    } else {
      out.paragraph(words);
    }
  }

  /** All words of an element whose parts follow each other without a space. */
  static String spaced(XmlCursor in) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    MarkupText.append(
        in,
        words,
        (cursor, sofar) -> {
          String part = cursor.plainName();
          boolean apart =
              switch (part) {
                case "label", "title", "p", "caption", "term", "def", "alt-text", "long-desc" ->
                    true;
                default -> false;
              };
          if (apart) {
            String own = spaced(cursor);
            boolean stop =
                !own.isEmpty() && Character.isLetterOrDigit(own.charAt(own.length() - 1));
            boolean head = part.equals("label") || part.equals("title") || part.equals("term");
            sofar.append(' ').append(own).append(stop && head ? ". " : " ");
          } else if (part.equals("graphic")) {
            cursor.skip();
          }
          return apart || part.equals("graphic");
        });
    return words.toString().strip();
  }

  /** The kind of section, in the words abstracts use; empty where it is none of those. */
  static String category(String type) {
    String words = type.toLowerCase(Locale.ROOT);
    if (words.contains("method")) {
      return "METHODS";
    }
    return switch (words) {
      case "intro", "introduction", "background" -> "BACKGROUND";
      case "results", "findings" -> "RESULTS";
      case "discussion" -> "DISCUSSION";
      case "conclusions", "conclusion" -> "CONCLUSIONS";
      case "subjects", "cases" -> "METHODS";
      default -> "";
    };
  }
}
