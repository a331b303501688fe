package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The network as a picture: treatments on a circle, larger the more was learned of them, and a line
 * between two that a study compares, thicker the more studies do.
 *
 * @param nodes the treatments in the order of their names
 * @param edges the pairs that are compared, in the order of both names
 * @param sizedBy what the size of a treatment stands for
 */
public record NetworkPicture(List<Node> nodes, List<Edge> edges, Size sizedBy) {

  /** What the area of a treatment's circle stands for. */
  public enum Size {
    STUDIES("studies"),
    PARTICIPANTS("participants");

    private final String words;

    Size(String words) {
      this.words = words;
    }
  }

  /**
   * A treatment.
   *
   * @param treatment its name
   * @param amount how many studies or participants, 0 or more
   */
  public record Node(String treatment, long amount) {}

  /**
   * Two treatments that a study compares.
   *
   * @param treatment1 the earlier by name
   * @param treatment2 the later
   * @param studies how many compare the two, 1 or more
   */
  public record Edge(String treatment1, String treatment2, int studies) {}

  private static final double LARGEST_NODE = 26;
  private static final double SMALLEST_NODE = 6;
  private static final double THICKEST_EDGE = 10;
  private static final double THINNEST_EDGE = 1.5;
  private static final double LETTER = 8;
  private static final int LONGEST_LINE = 22;

  /** Where along a line its number stands; off the middle, where lines of a circle cross. */
  private static final double NUMBER_PLACE = 0.42;

  public NetworkPicture {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The picture of these studies, sized by participants where these are known of all. */
  public static NetworkPicture of(NetworkData data) {
    Set<String> names = new TreeSet<>();
    Map<String, Set<String>> studies = new TreeMap<>();
    Map<List<String>, Set<String>> pairs =
        new TreeMap<>(
            Comparator.<List<String>, String>comparing(List::getFirst)
                .thenComparing(List::getLast));
    for (Contrast contrast : data.contrasts()) {
      List<String> pair =
          List.copyOf(new TreeSet<>(List.of(contrast.treatment1(), contrast.treatment2())));
      names.addAll(pair);
      pairs.computeIfAbsent(pair, p -> new LinkedHashSet<>()).add(contrast.study());
      pair.forEach(
          name -> studies.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(contrast.study()));
    }
    boolean known = !names.isEmpty() && data.participants().keySet().containsAll(names);
    return new NetworkPicture(
        names.stream()
            .map(
                n ->
                    new Node(
                        n,
                        known
                            ? data.participants().getOrDefault(n, 0L)
                            : studies.getOrDefault(n, Set.of()).size()))
            .toList(),
        pairs.entrySet().stream()
            .map(e -> new Edge(e.getKey().getFirst(), e.getKey().getLast(), e.getValue().size()))
            .toList(),
        known ? Size.PARTICIPANTS : Size.STUDIES);
  }

  /** A stand-alone SVG document, for screens light and dark, print, and screen readers. */
  public String svg() {
    double radius = Math.max(140, 18.0 * nodes.size());
    double sides = 60 + (LETTER * longestLine());
    double width = 2 * (radius + sides);
    double height = 2 * (radius + 60);
    String id = "network-" + Integer.toHexString(hashOf());
    StringBuilder svg = new StringBuilder(2000);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"%s\" viewBox=\"%.0f %.0f %.0f %.0f\""
                + " width=\"%.0f\" height=\"%.0f\" role=\"img\" aria-labelledby=\"%s-t %s-d\">\n",
            id,
            -width / 2,
            -height / 2,
            width,
            height,
            width,
            height,
            id,
            id));
    svg.append(
        String.format(
            Locale.ROOT,
            "<title id=\"%s-t\">Network of %d treatments</title>\n",
            id,
            nodes.size()));
    svg.append(
        String.format(Locale.ROOT, "<desc id=\"%s-d\">%s</desc>\n", id, escaped(description())));
    svg.append(style(id));
    edges.forEach(edge -> svg.append(line(edge, radius)));
    edges.forEach(edge -> svg.append(number(edge, radius)));
    nodes.forEach(node -> svg.append(circle(node, radius)));
    return svg.append("</svg>\n").toString();
  }

  private String description() {
    String treatments =
        nodes.stream()
            .map(node -> node.treatment() + " (" + node.amount() + " " + sizedBy.words + ")")
            .collect(Collectors.joining(", ", "Treatments: ", ". "));
    return treatments
        + edges.stream()
            .map(edge -> words(edge))
            .collect(Collectors.joining("; ", "Compared: ", "."));
  }

  private static String words(Edge edge) {
    return "%s with %s in %d %s"
        .formatted(
            edge.treatment1(),
            edge.treatment2(),
            edge.studies(),
            edge.studies() == 1 ? "study" : "studies");
  }

  private static String style(String id) {
    return """
    <style>
    #ID { --ink: #1b1b1b; --line: #7a8794; --node: #2f6f9f; --ground: #ffffff; }
    @media screen and (prefers-color-scheme: dark) {
      #ID { --ink: #ececec; --line: #8795a3; --node: #6fb1e0; --ground: #16191c; }
    }
    #ID { background: var(--ground); }
    #ID line { stroke: var(--line); stroke-linecap: round; }
    #ID circle { fill: var(--node); stroke: var(--ground); stroke-width: 2; }
    #ID text { fill: var(--ink); font: 14px system-ui, sans-serif; }
    #ID text.n { font-size: 12px; text-anchor: middle; dominant-baseline: central;
      stroke: var(--ground); stroke-width: 4; paint-order: stroke; }
    </style>
    """
        .replace("ID", id);
  }

  private String line(Edge edge, double radius) {
    double[] from = place(edge.treatment1(), radius);
    double[] to = place(edge.treatment2(), radius);
    int most = edges.stream().mapToInt(Edge::studies).max().orElse(1);
    double share = most == 1 ? 0 : (edge.studies() - 1.0) / (most - 1);
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"%.1f\">"
            + "<title>%s</title></line>\n",
        from[0],
        from[1],
        to[0],
        to[1],
        THINNEST_EDGE + (share * (THICKEST_EDGE - THINNEST_EDGE)),
        escaped(words(edge)));
  }

  private String number(Edge edge, double radius) {
    double[] from = place(edge.treatment1(), radius);
    double[] to = place(edge.treatment2(), radius);
    return String.format(
        Locale.ROOT,
        "<text class=\"n\" x=\"%.1f\" y=\"%.1f\">%d</text>\n",
        from[0] + (NUMBER_PLACE * (to[0] - from[0])),
        from[1] + (NUMBER_PLACE * (to[1] - from[1])),
        edge.studies());
  }

  private String circle(Node node, double radius) {
    double[] place = place(node.treatment(), radius);
    long most = nodes.stream().mapToLong(Node::amount).max().orElse(1);
    double size =
        Math.max(
            SMALLEST_NODE, LARGEST_NODE * Math.sqrt((double) node.amount() / Math.max(1, most)));
    double reach = (radius + size + 8) / radius;
    double x = place[0] * reach;
    List<String> lines = lines(node.treatment());
    StringBuilder label = new StringBuilder();
    double top = (place[1] * reach) + 5 - (8.0 * (lines.size() - 1)) + (place[1] / radius * 8);
    for (int i = 0; i < lines.size(); i++) {
      label.append(
          String.format(
              Locale.ROOT,
              "<tspan x=\"%.1f\" y=\"%.1f\">%s</tspan>",
              x,
              top + (16.0 * i),
              escaped(lines.get(i))));
    }
    return String.format(
        Locale.ROOT,
        """
        <circle cx="%.1f" cy="%.1f" r="%.1f"><title>%s: %d %s</title></circle>
        <text text-anchor="%s">%s</text>
        """,
        place[0],
        place[1],
        size,
        escaped(node.treatment()),
        node.amount(),
        sizedBy.words,
        anchor(place[0] / radius),
        label);
  }

  private static String anchor(double across) {
    if (Math.abs(across) < 0.15) {
      return "middle";
    }
    return across > 0 ? "start" : "end";
  }

  /** On the circle, clockwise from the top; two treatments side by side. */
  private double[] place(String treatment, double radius) {
    int index = nodes.stream().map(Node::treatment).toList().indexOf(treatment);
    double start = nodes.size() == 2 ? Math.PI : -Math.PI / 2;
    double angle = start + (2 * Math.PI * index / nodes.size());
    return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
  }

  private int longestLine() {
    return nodes.stream()
        .flatMap(node -> lines(node.treatment()).stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** A long name on several lines, broken at spaces. */
  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Distinguishes the pictures of one page; the same picture has the same. */
  private int hashOf() {
    return description().hashCode();
  }

  /** Markup made harmless, and characters that XML does not allow left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
