package org.offlabel.evidence.source.xml;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import javax.xml.stream.XMLStreamException;

/**
 * Makes marked-up words plain: 10⁹ is written 10^9, CO₂ is written CO2, formulas go on one line.
 * Emphasis is dropped.
 */
public final class MarkupText {

  private MarkupText() {}

  /** What is to happen to elements that are more than markup of words. */
  public interface Inline {

    /**
     * Takes the element that the cursor stands at, up to its end, or leaves it alone.
     *
     * @param out the words so far, which it may add to
     * @return whether it took the element
     */
    boolean take(XmlCursor in, StringBuilder out) throws XMLStreamException;
  }

  /** Adds the rest of the words of an element, of which the cursor stands at a part. */
  static void continued(XmlCursor in, StringBuilder out) throws XMLStreamException {
    Inline none = (cursor, words) -> false;
    int event = in.event();
    if (event == START_ELEMENT) {
      element(in, out, none);
    } else {
      in.append(event, out);
    }
    append(in, out, none);
  }

  /** Adds all words of the element the cursor stands at, but for what {@code inline} takes. */
  public static void append(XmlCursor in, StringBuilder out, Inline inline)
      throws XMLStreamException {
    while (true) {
      int event = in.next();
      if (event == END_ELEMENT || event == END_DOCUMENT) {
        return;
      }
      if (event != START_ELEMENT) {
        in.append(event, out);
      } else if (!inline.take(in, out)) {
        element(in, out, inline);
      }
    }
  }

  private static void element(XmlCursor in, StringBuilder out, Inline inline)
      throws XMLStreamException {
    switch (in.plainName()) {
      case "sup" -> raised(in, out, inline);
      case "sub" -> lowered(in, out, inline);
      case "math" -> MathText.append(in, out);
      case "br", "break" -> {
        in.skip();
        out.append(' ');
      }
      default -> append(in, out, inline);
    }
  }

  /** A power keeps its mark; a charge, an ordinal or a sign reads without one. */
  private static void raised(XmlCursor in, StringBuilder out, Inline inline)
      throws XMLStreamException {
    int start = startOfScript(out);
    append(in, out, inline);
    if (isAfterWord(out, start) && isNumber(out, start)) {
      out.insert(start, '^');
    }
  }

  /** Digits below digits would else read as one number. */
  private static void lowered(XmlCursor in, StringBuilder out, Inline inline)
      throws XMLStreamException {
    int start = startOfScript(out);
    append(in, out, inline);
    boolean digits = start > 0 && start < out.length() && Character.isDigit(out.charAt(start));
    if (digits && Character.isDigit(out.charAt(start - 1))) {
      out.insert(start, '_');
    }
  }

  /** Files laid out by a program break the line before the raised sign; that is no space. */
  private static int startOfScript(StringBuilder out) {
    int end = out.length();
    boolean broken = false;
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
      broken |= out.charAt(end) == '\n';
    }
    if (broken) {
      out.setLength(end);
    }
    return out.length();
  }

  private static boolean isAfterWord(StringBuilder out, int start) {
    return start > 0 && start < out.length() && !Character.isWhitespace(out.charAt(start - 1));
  }

  /** "9", "-5", "1,2"; not "2+" and not "th". */
  private static boolean isNumber(StringBuilder out, int start) {
    int first = "-\u2212\u2013".indexOf(out.charAt(start)) >= 0 ? start + 1 : start;
    char last = out.charAt(out.length() - 1);
    return first < out.length()
        && Character.isDigit(out.charAt(first))
        && "+-\u2212\u2013".indexOf(last) < 0;
  }
}
