package org.offlabel.metaanalysis.picture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture read back from its bytes, as any reader of SVG would. */
final class Drawn {

  private static final Pattern PLACE =
      Pattern.compile("translate\\((-?[0-9.]+) (-?[0-9.]+)\\) rotate\\(-90\\)");

  private final Element root;

  private Drawn(Element root) {
    this.root = root;
  }

  /** Fails on anything that is not well-formed XML, or that refers to anything outside itself. */
  static Drawn of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Document document = builder.parse(new InputSource(new StringReader(svg)));
      return new Drawn(document.getDocumentElement());
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Element root() {
    return root;
  }

  List<Element> all(String name) {
    return inside(root, name);
  }

  static List<Element> inside(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The parts of one kind, such as "study". */
  List<Element> parts(String kind) {
    return all("g").stream().filter(g -> g.getAttribute("class").equals("ma-" + kind)).toList();
  }

  /** The part whose name, its first text, is this. */
  Element part(String kind, String name) {
    return parts(kind).stream()
        .filter(part -> words(inside(part, "text").getFirst()).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " called " + name));
  }

  /** The words of a text, without its tooltip. */
  static String words(Element text) {
    StringBuilder words = new StringBuilder();
    for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        words.append(node.getTextContent());
      }
    }
    return words.toString();
  }

  Optional<Element> text(Predicate<String> saying) {
    return all("text").stream().filter(text -> saying.test(words(text))).findFirst();
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** The coordinates of a polygon or polyline: x, y, x, y and so on. */
  static double[] points(Element shape) {
    return Arrays.stream(shape.getAttribute("points").split("[ ,]", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  static double[] xs(Element shape) {
    return every(points(shape), 0);
  }

  static double[] ys(Element shape) {
    return every(points(shape), 1);
  }

  private static double[] every(double[] points, int from) {
    double[] values = new double[points.length / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = points[2 * i + from];
    }
    return values;
  }

  /** Where a text is, by the estimate of its width. */
  static Box box(Element text) {
    double size = text.hasAttribute("font-size") ? number(text, "font-size") : Label.SIZE;
    boolean bold = text.getAttribute("font-weight").equals("bold");
    double width = new TextWidth(size, bold).of(words(text));
    String anchor = text.getAttribute("text-anchor");
    double before = anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0;
    Matcher turned = PLACE.matcher(text.getAttribute("transform"));
    if (turned.matches()) {
      double x = Double.parseDouble(turned.group(1));
      double y = Double.parseDouble(turned.group(2));
      return new Box(x - 0.78 * size, y + before - width, x + 0.22 * size, y + before);
    }
    double left = number(text, "x") - before;
    double y = number(text, "y");
    return new Box(left, y - 0.78 * size, left + width, y + 0.22 * size);
  }

  /** Which texts lie on which. */
  List<String> overlaps() {
    List<Element> texts = all("text");
    List<Box> boxes = texts.stream().map(Drawn::box).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int other = i + 1; other < boxes.size(); other++) {
        if (boxes.get(i).overlaps(boxes.get(other))) {
          overlaps.add(words(texts.get(i)) + " on " + words(texts.get(other)));
        }
      }
    }
    return overlaps;
  }

  Box viewBox() {
    String[] parts = root.getAttribute("viewBox").split(" ", -1);
    return new Box(0, 0, Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
  }

  /** Where every line, shape and text is. */
  List<Box> everything() {
    List<Box> boxes = new ArrayList<>();
    all("text").forEach(text -> boxes.add(box(text)));
    for (Element line : all("line")) {
      boxes.add(
          spanning(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
    }
    for (Element circle : all("circle")) {
      boxes.add(Box.around(number(circle, "cx"), number(circle, "cy"), number(circle, "r")));
    }
    for (Element rect : all("rect")) {
      double x = rect.hasAttribute("x") ? number(rect, "x") : 0;
      double y = rect.hasAttribute("y") ? number(rect, "y") : 0;
      boxes.add(new Box(x, y, x + number(rect, "width"), y + number(rect, "height")));
    }
    for (String shape : List.of("polygon", "polyline")) {
      for (Element each : all(shape)) {
        double[] points = points(each);
        for (int i = 0; i < points.length; i += 2) {
          boxes.add(Box.around(points[i], points[i + 1], 0));
        }
      }
    }
    return boxes;
  }

  private static Box spanning(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
}
