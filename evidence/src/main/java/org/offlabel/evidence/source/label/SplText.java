package org.offlabel.evidence.source.label;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a section: paragraphs, lists, tables, footnotes. Recursion is bounded by the
 * depth that the XML reader allows.
 */
final class SplText {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final XMLStreamReader xml;
  private final Budget budget;
  private final TextParts parts = new TextParts();

  SplText(XMLStreamReader xml, Budget budget) {
    this.xml = xml;
    this.budget = budget;
  }

  /** The pieces up to the end of the element that has just been entered. */
  List<Part> read() throws XMLStreamException {
    blocks();
    return parts.all();
  }

  /** Words while they are collected, and whether all of them are set off. */
  private static final class Words {
    private final StringBuilder text = new StringBuilder();
    private boolean plain;

    boolean setOff() {
      return !plain && !text.isEmpty();
    }
  }

  /** Reads blocks and stray words up to the end of the current element. */
  private void blocks() throws XMLStreamException {
    Words stray = new Words();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            inlineWords(stray, false, false);
        case XMLStreamConstants.START_ELEMENT -> {
          if (isBlock(xml.getLocalName())) {
            write(stray, Part.Kind.PARAGRAPH);
            stray = new Words();
            block(xml.getLocalName());
          } else {
            inline(xml.getLocalName(), stray, false);
          }
        }
        default -> {}
      }
    }
    write(stray, Part.Kind.PARAGRAPH);
    parts.flushNotes();
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "paragraph", "list", "table", "caption", "item", "text", "p", "ul", "ol", "li", "div" ->
          true;
      default -> false;
    };
  }

  private void block(String name) throws XMLStreamException {
    switch (name) {
      case "table" -> table();
      case "caption" -> run(Part.Kind.CAPTION);
      case "item", "li" -> run(Part.Kind.ITEM);
      case "paragraph", "p" -> run(Part.Kind.PARAGRAPH);
      default -> blocks();
    }
  }

  /** Words of one paragraph or item; blocks in it are written after what stands before them. */
  private void run(Part.Kind kind) throws XMLStreamException {
    Words words = new Words();
    Part.Kind now = kind;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            inlineWords(words, false, false);
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          if (name.equals("paragraph") && words.text.toString().isBlank()) {
            run(now);
          } else if (isBlock(name)) {
            write(words, now);
            words = new Words();
            block(name);
          } else {
            inline(name, words, false);
          }
        }
        default -> {}
      }
    }
    write(words, now);
    parts.flushNotes();
  }

  /** Writes words, each line of them as a piece of its own. */
  private void write(Words words, Part.Kind kind) {
    String[] lines = words.text.toString().split("\u2028", -1);
    for (String line : lines) {
      if (kind == Part.Kind.PARAGRAPH) {
        parts.paragraph(line, words.setOff());
      } else {
        parts.add(kind, line);
      }
    }
  }

  private void inlineWords(Words words, boolean setOff, boolean raised) throws XMLStreamException {
    String text = xml.getText();
    budget.take(text.length());
    if (!text.isBlank()) {
      words.plain |= !setOff;
    }
    words.text.append(raised ? raised(text) : text);
  }

  /** An element within words, up to its end. */
  private void inline(String name, Words words, boolean setOff) throws XMLStreamException {
    switch (name) {
      case "br" -> {
        words.text.append('\u2028');
        skip();
      }
      case "footnote" -> {
        Words note = new Words();
        inside(note, false, false);
        parts.note(note.text.toString());
      }
      case "renderMultiMedia", "footnoteRef", "col", "colgroup" -> skip();
      case "sup" -> inside(words, setOff, true);
      case "content", "b", "strong", "u" -> inside(words, setOff || isSetOff(name), false);
      default -> inside(words, setOff, false);
    }
  }

  private boolean isSetOff(String name) {
    String style = xml.getAttributeValue(null, "styleCode");
    return !name.equals("content")
        || (style != null && (style.contains("bold") || style.contains("underline")));
  }

  private void inside(Words words, boolean setOff, boolean raised) throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            inlineWords(words, setOff, raised);
        case XMLStreamConstants.START_ELEMENT -> {
          if (isBlock(xml.getLocalName())) {
            words.text.append('\u2028');
            inside(words, setOff, raised);
            words.text.append('\u2028');
          } else {
            inline(xml.getLocalName(), words, setOff);
          }
        }
        default -> {}
      }
    }
  }

  /** A raised 2 must not become a digit of the number before it. */
  private static String raised(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c == '-' ? '⁻' : c);
    }
    return out.toString();
  }

  private void table() throws XMLStreamException {
    TableRows rows = new TableRows();
    StringBuilder caption = new StringBuilder();
    rows(rows, caption, false);
    parts.add(Part.Kind.CAPTION, caption.toString());
    rows.writeTo(parts, caption.toString());
    parts.flushNotes();
  }

  private void rows(TableRows rows, StringBuilder caption, boolean isHead)
      throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "tr" -> rows.add(cells(), isHead);
          case "thead" -> rows(rows, caption, true);
          case "tbody", "tfoot" -> rows(rows, caption, false);
          case "caption" -> caption.append(cellWords());
          default -> skip();
        }
      }
    }
  }

  private List<TableRows.Cell> cells() throws XMLStreamException {
    List<TableRows.Cell> cells = new ArrayList<>();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        int across = number("colspan");
        int down = number("rowspan");
        cells.add(new TableRows.Cell(cellWords(), across, down));
      }
    }
    return cells;
  }

  private String cellWords() throws XMLStreamException {
    Words words = new Words();
    inside(words, false, false);
    return words.text.toString();
  }

  private int number(String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    boolean digits =
        value != null
            && !value.isEmpty()
            && value.length() < 4
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(value) : 1;
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }
}
