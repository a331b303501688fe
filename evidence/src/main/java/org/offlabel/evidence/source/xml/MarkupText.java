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
      case "alternatives" -> alternatives(in, out, inline);
      case "tex-math" -> tex(in, out);
      case "graphic", "inline-graphic" -> {
        in.skip();
        out.append("[image]");
      }
      case "br", "break" -> {
        in.skip();
        out.append(' ');
      }
      default -> append(in, out, inline);
    }
  }

  private static void raised(XmlCursor in, StringBuilder out, Inline inline)
      throws XMLStreamException {
    int start = Scripts.begin(out);
    append(in, out, inline);
    Scripts.raise(out, start);
  }

  private static void lowered(XmlCursor in, StringBuilder out, Inline inline)
      throws XMLStreamException {
    int start = Scripts.begin(out);
    append(in, out, inline);
    Scripts.lower(out, start);
  }

  /** The same thing in several notations, of which the first that has words is enough. */
  private static void alternatives(XmlCursor in, StringBuilder out, Inline inline)
      throws XMLStreamException {
    int start = out.length();
    boolean image = false;
    while (in.child()) {
      boolean picture = in.plainName().endsWith("graphic");
      image |= picture;
      if (picture || out.length() > start) {
        in.skip();
      } else if (!inline.take(in, out)) {
        element(in, out, inline);
      }
    }
    if (image && out.length() == start) {
      out.append("[image]");
    }
  }

  /** Of a formula in TeX, what stands in the document and not in its preamble. */
  private static void tex(XmlCursor in, StringBuilder out) throws XMLStreamException {
    String words = in.text();
    int begin = words.indexOf("\\begin{document}");
    int end = words.indexOf("\\end{document}");
    boolean framed = begin >= 0 && end > begin;
    out.append(framed ? words.substring(begin + "\\begin{document}".length(), end) : words);
  }
}
