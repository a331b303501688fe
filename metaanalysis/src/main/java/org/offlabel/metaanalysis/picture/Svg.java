package org.offlabel.metaanalysis.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Writes one SVG document, element by element; the only place where text is escaped and numbers are
 * rounded (to 2 decimals).
 */
final class Svg {

  private static final String FONTS =
      "Arial, Helvetica, 'Liberation Sans', 'Nimbus Sans', 'Noto Sans', sans-serif";

  private static final double MARGIN = 6;

  private final StringBuilder body = new StringBuilder(4096);
  private double right;

  void line(double x1, double y1, double x2, double y2, Pen pen) {
    body.append("<line");
    number("x1", x1);
    number("y1", y1);
    number("x2", x2);
    number("y2", y2);
    stroke(pen);
    body.append("/>\n");
  }

  void rectangle(Box box, Paint fill) {
    body.append("<rect");
    number("x", box.left());
    number("y", box.top());
    number("width", box.width());
    number("height", box.height());
    fill(fill);
    body.append("/>\n");
  }

  void circle(double x, double y, double radius, Paint fill, Pen pen) {
    body.append("<circle");
    circle(x, y, radius);
    fillAndStroke(fill, pen);
    body.append("/>\n");
  }

  /** A circle through which others shine. */
  void bubble(double x, double y, double radius, Paint fill, Pen pen) {
    body.append("<circle fill-opacity=\"0.7\"");
    circle(x, y, radius);
    fillAndStroke(fill, pen);
    body.append("/>\n");
  }

  private void circle(double x, double y, double radius) {
    number("cx", x);
    number("cy", y);
    number("r", radius);
  }

  /** A filled shape through the points x, y, x, y and so on. */
  void polygon(double[] points, Paint fill) {
    body.append("<polygon points=\"").append(points(points)).append('"');
    fill(fill);
    body.append("/>\n");
  }

  /** An open line through the points x, y, x, y and so on. */
  void polyline(double[] points, Pen pen) {
    body.append("<polyline points=\"").append(points(points)).append("\" fill=\"none\"");
    stroke(pen);
    body.append("/>\n");
  }

  void text(Label label) {
    body.append("<text");
    right = Math.max(right, label.box().right());
    number("x", label.x());
    number("y", label.y());
    closeText(label);
  }

  /** A text that reads from bottom to top. */
  void turnedText(Label label) {
    body.append("<text");
    String place = rounded(label.x()) + " " + rounded(label.y());
    attribute("transform", "translate(" + place + ") rotate(-90)");
    closeText(label);
  }

  private void closeText(Label label) {
    if (label.anchor() != Label.Anchor.START) {
      attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
    }
    if (label.width().size() != Label.SIZE) {
      number("font-size", label.width().size());
    }
    if (label.width().bold()) {
      attribute("font-weight", "bold");
    }
    fill(label.paint());
    body.append('>').append(escaped(label.text()));
    if (label.isShortened()) {
      body.append("<title>").append(escaped(label.full())).append("</title>");
    }
    body.append("</text>\n");
  }

  /** Begins a part of the picture with words that appear when pointed at; empty for none. */
  void open(String kind, String words) {
    body.append("<g");
    attribute("class", "ma-" + kind);
    body.append(">\n");
    if (!words.isEmpty()) {
      body.append("<title>").append(escaped(words)).append("</title>\n");
    }
  }

  void close() {
    body.append("</g>\n");
  }

  /** The document around what was written so far, at least so wide and as wide as its texts. */
  String document(double width, double height, String title, String words) {
    String id = identity(title + words);
    String wide = rounded(Math.ceil(Math.max(width, right + MARGIN)));
    String high = rounded(Math.ceil(height));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ma-picture\" role=\"img\""
        + (" aria-labelledby=\"" + id + "t " + id + "d\"")
        + (" width=\"" + wide + "\" height=\"" + high + "\"")
        + (" viewBox=\"0 0 " + wide + " " + high + "\"")
        + (" font-family=\"" + FONTS + "\" font-size=\"" + rounded(Label.SIZE) + "\">\n")
        + ("<title id=\"" + id + "t\">" + escaped(title) + "</title>\n")
        + ("<desc id=\"" + id + "d\">" + escaped(words) + "</desc>\n")
        + ("<style>" + Paint.rules() + "</style>\n")
        + ("<rect width=\"" + wide + "\" height=\"" + high + "\"")
        + (" class=\"" + Paint.PAPER.fillClass() + "\" fill=\"" + Paint.PAPER.light() + "\"/>\n")
        + body
        + "</svg>\n";
  }

  /** Different for different pictures of one page, the same for the same picture. */
  private String identity(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    sum.update(body.toString().getBytes(StandardCharsets.UTF_8));
    return "ma-" + Long.toHexString(sum.getValue()) + "-";
  }

  private void stroke(Pen pen) {
    attribute("class", pen.paint().strokeClass());
    outline(pen);
  }

  private void fill(Paint paint) {
    attribute("class", paint.fillClass());
    attribute("fill", paint.light());
  }

  private void fillAndStroke(Paint fill, Pen pen) {
    attribute("class", fill.fillClass() + " " + pen.paint().strokeClass());
    attribute("fill", fill.light());
    outline(pen);
  }

  private void outline(Pen pen) {
    attribute("stroke", pen.paint().light());
    number("stroke-width", pen.width());
    if (!pen.dashes().isEmpty()) {
      attribute("stroke-dasharray", pen.dashes());
    }
  }

  private void attribute(String name, String value) {
    body.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private void number(String name, double value) {
    attribute(name, rounded(value));
  }

  private static String points(double[] all) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < all.length; i += 2) {
      points.append(i == 0 ? "" : " ");
      points.append(rounded(all[i])).append(',').append(rounded(all[i + 1]));
    }
    return points.toString();
  }

  /** To 2 decimals, without zeros at the end. */
  static String rounded(double value) {
    if (!(Math.abs(value) < 1e9)) {
      throw new IllegalStateException("a place outside every picture: " + value);
    }
    long hundredths = Math.round(value * 100);
    long rest = Math.abs(hundredths % 100);
    String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
    if (rest == 0) {
      return whole;
    }
    return whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
  }

  static String escaped(String text) {
    return OneLine.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
