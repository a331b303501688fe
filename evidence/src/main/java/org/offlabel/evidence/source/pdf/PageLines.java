package org.offlabel.evidence.source.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page together to lines, and those in reading order. */
final class PageLines {

  /** Of a character's height: a wider gap parts words. */
  private static final float WORD_GAP = 0.17f;

  /** A wider gap parts columns and cells. */
  private static final float COLUMN_GAP = 1.3f;

  /** Characters whose base lines differ by less stand on one line. */
  private static final float SAME_LINE = 0.45f;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Comparator<Glyph> ACROSS =
      Comparator.comparingDouble(Glyph::x).thenComparingDouble(Glyph::y);

  private final int page;

  private PageLines(int page) {
    this.page = page;
  }

  /** The lines of a page in the order in which they are read. */
  static List<PdfLine> of(int page, PageGlyphs drawn) {
    List<PdfLine> lines = new ArrayList<>();
    PageLines made = new PageLines(page);
    made.rows(drawn.glyphs()).forEach(row -> lines.addAll(made.segments(row)));
    return Columns.inOrder(lines, drawn.width());
  }

  /** Characters of one base line each, from the top; raised and lowered ones are with theirs. */
  private List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<List<Glyph>> rows = new ArrayList<>();
    float base = Float.NEGATIVE_INFINITY;
    float size = 0;
    for (Glyph glyph : sorted) {
      boolean same = glyph.y() - base <= SAME_LINE * Math.max(size, glyph.size());
      if (!same || rows.isEmpty()) {
        rows.add(new ArrayList<>());
        base = glyph.y();
        size = glyph.size();
      } else if (glyph.size() > size) {
        size = glyph.size();
        base = glyph.y();
      }
      rows.getLast().add(glyph);
    }
    rows.forEach(row -> row.sort(ACROSS));
    return rows;
  }

  private List<PdfLine> segments(List<Glyph> row) {
    List<PdfLine> lines = new ArrayList<>();
    List<Glyph> segment = new ArrayList<>();
    for (Glyph glyph : row) {
      if (!segment.isEmpty()) {
        Glyph last = segment.getLast();
        if (isSameAgain(last, glyph)) {
          continue;
        }
        if (glyph.x() - last.right() > COLUMN_GAP * Math.max(last.size(), glyph.size())) {
          add(segment, lines);
          segment = new ArrayList<>();
        }
      }
      if (!(segment.isEmpty() && glyph.text().isBlank())) {
        segment.add(glyph);
      }
    }
    add(segment, lines);
    return lines;
  }

  /** A letter drawn twice in one place looks bold. */
  private static boolean isSameAgain(Glyph last, Glyph glyph) {
    return last.text().equals(glyph.text()) && glyph.x() - last.x() < 0.3f * last.width();
  }

  private void add(List<Glyph> segment, List<PdfLine> lines) {
    StringBuilder text = new StringBuilder();
    int bold = 0;
    Glyph last = null;
    float size = segment.isEmpty() ? 0 : middle(segment);
    float base = segment.isEmpty() ? 0 : base(segment, size);
    for (Glyph glyph : segment) {
      boolean gap =
          last != null && glyph.x() - last.right() > WORD_GAP * Math.min(last.size(), glyph.size());
      if (gap && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      boolean raised = glyph.size() < 0.85f * size && base - glyph.y() > 0.15f * size;
      text.append(raised ? raised(glyph.text()) : plain(glyph.text()));
      bold += glyph.bold() ? 1 : 0;
      last = glyph;
    }
    String words = text.toString().strip();
    if (!words.isEmpty() && last != null) {
      lines.add(
          new PdfLine(
              page,
              segment.getFirst().x(),
              last.right(),
              base,
              size,
              bold * 2 > segment.size(),
              words));
    }
  }

  /** The base line of the characters of usual height. */
  private static float base(List<Glyph> segment, float size) {
    return segment.stream()
        .filter(glyph -> glyph.size() >= 0.85f * size)
        .map(Glyph::y)
        .findFirst()
        .orElseGet(() -> segment.getFirst().y());
  }

  /** A raised 2 must not become a digit of the number before it. */
  private static String raised(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9'
        ? String.valueOf(RAISED.charAt(text.charAt(0) - '0'))
        : plain(text);
  }

  private static float middle(List<Glyph> segment) {
    List<Float> sizes = segment.stream().map(Glyph::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  /** Letters joined to one sign are written apart: "ﬁ" is "fi". */
  private static String plain(String text) {
    boolean joined = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
    return joined ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
