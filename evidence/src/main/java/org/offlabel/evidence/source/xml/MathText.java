package org.offlabel.evidence.source.xml;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes MathML on one line: x^2, (a + b)/(c), √(x). Its second copy in another notation is left.
 */
final class MathText {

  private MathText() {}

  /** Adds the formula the cursor stands at. */
  static void append(XmlCursor in, StringBuilder out) throws XMLStreamException {
    while (true) {
      int event = in.next();
      if (event == END_ELEMENT || event == END_DOCUMENT) {
        return;
      }
      if (event == START_ELEMENT) {
        element(in, out);
      } else {
        words(in, event, out);
      }
    }
  }

  private static void words(XmlCursor in, int event, StringBuilder out) throws XMLStreamException {
    StringBuilder piece = new StringBuilder();
    in.append(event, piece);
    out.append(piece.toString().strip());
  }

  private static void element(XmlCursor in, StringBuilder out) throws XMLStreamException {
    switch (in.plainName()) {
      case "annotation", "annotation-xml", "mphantom" -> in.skip();
      case "msup", "mover" -> join(in, out, "", "^");
      case "msub", "munder" -> join(in, out, "", "_");
      case "msubsup", "munderover" -> join(in, out, "", "_", "^");
      case "mfrac" -> join(in, out, "", "/");
      case "mroot" -> join(in, out, "\u221a", ",");
      case "msqrt" -> {
        out.append('\u221a');
        bracketed(parts(in), 0, out);
      }
      case "mfenced" -> {
        out.append('(').append(String.join(", ", parts(in))).append(')');
      }
      case "mtr", "mlabeledtr" -> out.append(String.join(" ", parts(in))).append("; ");
      case "mspace" -> {
        in.skip();
        out.append(' ');
      }
      case "mo" -> operator(in, out);
      default -> append(in, out);
    }
  }

  /** Signs that stand between terms get room, as in print. */
  private static void operator(XmlCursor in, StringBuilder out) throws XMLStreamException {
    int start = out.length();
    append(in, out);
    String sign = out.substring(start);
    boolean between = sign.length() == 1 && "=<>\u2264\u2265\u2248\u00d7\u00b1+".contains(sign);
    if (between && start > 0) {
      out.insert(start, ' ').append(' ');
    }
  }

  private static void join(XmlCursor in, StringBuilder out, String before, String... signs)
      throws XMLStreamException {
    List<String> parts = parts(in);
    out.append(before);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        out.append(signs[Math.min(i, signs.length) - 1]);
      }
      bracketed(parts, i, out);
    }
  }

  private static void bracketed(List<String> parts, int index, StringBuilder out) {
    String part =
        parts.isEmpty() ? "" : index == 0 && parts.size() == 1 ? parts.get(0) : parts.get(index);
    boolean single = part.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    out.append(single ? part : "(" + part + ")");
  }

  private static List<String> parts(XmlCursor in) throws XMLStreamException {
    List<String> parts = new ArrayList<>();
    while (in.child()) {
      StringBuilder part = new StringBuilder();
      element(in, part);
      parts.add(part.toString());
    }
    return parts;
  }
}
