package org.offlabel.evidence.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what stands at the head or foot of page after page, and page numbers. */
final class RunningLines {

  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:page |p\\. ?|- ?)?\\d{1,4}(?: ?-| (?:of|/) \\d{1,4}|/\\d{1,4})?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final int EDGE = 3;

  private final Set<String> repeated = new HashSet<>();

  /** Learns from the lines of all pages, each in reading order. */
  RunningLines(List<List<PdfLine>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (PdfLine line : edges(pages.get(page))) {
        seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(page);
      }
    }
    int least = Math.max(2, Math.min(3, pages.size()));
    seen.forEach(
        (key, on) -> {
          if (on.size() >= least) {
            repeated.add(key);
          }
        });
  }

  /** Whether the line only runs along: it stands at an edge and repeats, or is a page's number. */
  boolean has(PdfLine line, List<PdfLine> page) {
    boolean atEdge = edges(page).contains(line);
    return atEdge && (repeated.contains(key(line)) || NUMBER.matcher(line.text()).matches());
  }

  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> down =
        page.stream().sorted(java.util.Comparator.comparingDouble(PdfLine::y)).toList();
    List<PdfLine> edges = new ArrayList<>(down.subList(0, Math.min(EDGE, down.size())));
    edges.addAll(down.subList(Math.max(0, down.size() - EDGE), down.size()));
    return edges;
  }

  /** The words without their numbers, which count pages, and where they stand, roughly. */
  private static String key(PdfLine line) {
    String words = DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    return words + "@" + Math.round(line.y() / 12);
  }
}
