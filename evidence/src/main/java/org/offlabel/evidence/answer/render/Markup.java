package org.offlabel.evidence.answer.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML being written. The one place where text becomes markup: every text and every attribute value
 * passes through here and is escaped for where it stands, every element that is opened is closed.
 */
final class Markup {

  /** Elements that hold nothing; inside SVG the slash is what closes them. */
  private static final Set<String> VOID = Set.of("meta", "path", "rect");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; names are the program's own, values may be
   *     anyone's
   */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(Plain.line(attributes[i + 1]));
      out.append('"');
    }
    boolean empty = VOID.contains(element);
    out.append(empty ? "/>" : ">");
    if (!empty) {
      open.push(element);
    }
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes it and ends the line. */
  Markup closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** Text of anyone's, made harmless. */
  Markup text(String text) {
    escape(Plain.line(text));
    return this;
  }

  /** A single space between two pieces of text. */
  Markup space() {
    out.append(' ');
    return this;
  }

  /** An element that holds nothing but text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** The program's own text, as it is: a document type, a style sheet. */
  Markup trusted(String text) {
    out.append(text);
    return this;
  }

  /** Whether {@code address} may stand behind a link: web pages only, never a script. */
  static boolean isWebAddress(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** What was written; everything opened must have been closed. */
  String finished() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  private void escape(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
