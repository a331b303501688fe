package org.offlabel.evidence.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.page.Hint;
import org.offlabel.evidence.source.page.Piece;
import org.offlabel.evidence.source.record.CleanText;

/**
 * Makes paragraphs of lines: a new one begins after a wide gap, at an indent, where the letters
 * change their size, after a line that ends short with a full stop, and at a list mark.
 */
final class PdfPieces {

  private static final float LARGER = 1.12f;
  private static final int LONGEST_HEADING = 120;
  private static final int LEAST_LETTERS = 3;

  /** How many of the first pieces may be the title. */
  private static final int TITLE_WITHIN = 12;

  private static final Pattern BULLET = Pattern.compile("^(?:[•▪■●◦‣–-]|\\(?\\d{1,2}[.)])\\s.*");
  private static final Pattern ENTRY = Pattern.compile("^\\[?\\d{1,3}[\\].]\\s?\\p{Lu}.*");

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Joining joining;
  private final float body;
  private float titleSize;

  private record Mark(int start, int end, Hint hint) {}

  private PdfPieces(List<PdfLine> all) {
    this.joining = new Joining(all);
    this.body = bodySize(all);
  }

  /** The pieces of all pages, in reading order. */
  static PdfPieces of(List<List<PdfLine>> pages, List<String> turned, String title) {
    RunningLines running = new RunningLines(pages);
    PdfPieces made = new PdfPieces(pages.stream().flatMap(List::stream).toList());
    made.titleSize = made.titleSize(pages);
    List<PdfLine> prose = new ArrayList<>();
    List<PdfLine> clutter = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        (running.has(line, page) ? clutter : prose).add(line);
      }
    }
    made.paragraphs(prose);
    clutter.forEach(line -> made.add(line.text(), Hint.CLUTTER));
    turned.forEach(words -> made.add(words, Hint.CLUTTER));
    made.finish(title);
    return made;
  }

  /** Where the file names its title and the first page shows it, that is the one. */
  private void finish(String title) {
    String wanted = letters(title);
    int named = -1;
    for (int i = 0; i < Math.min(TITLE_WITHIN, marks.size()) && named < 0; i++) {
      String words = letters(text.substring(marks.get(i).start(), marks.get(i).end()));
      boolean same = words.startsWith(wanted) || (words.length() > 20 && wanted.startsWith(words));
      named = wanted.length() > 3 && same ? i : -1;
    }
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Hint hint = named < 0 || mark.hint() != Hint.TITLE ? mark.hint() : Hint.HEADING;
      Span span = new Span(mark.start(), mark.end());
      pieces.add(Piece.of(text(), span, "", 1, i == named ? Hint.TITLE : hint));
    }
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  String text() {
    return text.toString();
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  private static float bodySize(List<PdfLine> lines) {
    Map<Integer, Integer> letters = new TreeMap<>();
    lines.forEach(l -> letters.merge(Math.round(l.size() * 4), l.text().length(), Integer::sum));
    return letters.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(Map.Entry::getKey)
            .orElse(40)
        / 4f;
  }

  /** The largest letters on the upper half of the first page, where they are larger than others. */
  private float titleSize(List<List<PdfLine>> pages) {
    float largest =
        pages.isEmpty()
            ? 0
            : (float)
                pages.getFirst().stream()
                    .filter(line -> line.text().chars().filter(Character::isLetter).count() > 3)
                    .filter(line -> !line.text().contains("Journal"))
                    .mapToDouble(PdfLine::size)
                    .max()
                    .orElse(0);
    return largest > body * LARGER ? largest : Float.MAX_VALUE;
  }

  private void paragraphs(List<PdfLine> lines) {
    StringBuilder words = new StringBuilder();
    Hint hint = Hint.NONE;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      Hint own = hint(line);
      if (i > 0 && begins(lines, i, hint, own)) {
        add(words.toString(), hint);
        words.setLength(0);
      }
      hint = words.isEmpty() ? own : hint;
      joining.append(words, line.text());
    }
    add(words.toString(), hint);
  }

  private Hint hint(PdfLine line) {
    if (line.page() == 0 && Math.abs(line.size() - titleSize) < 0.02f * titleSize) {
      return Hint.TITLE;
    }
    boolean larger = line.size() > body * LARGER;
    boolean words = line.text().chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
    boolean heading = words && (larger || (line.bold() && !line.text().endsWith(".")));
    return heading && line.text().length() <= LONGEST_HEADING ? Hint.HEADING : Hint.NONE;
  }

  private static boolean begins(List<PdfLine> lines, int i, Hint before, Hint own) {
    PdfLine last = lines.get(i - 1);
    PdfLine line = lines.get(i);
    if (before != own || Math.abs(last.size() - line.size()) > 0.6f) {
      return true;
    }
    if (BULLET.matcher(line.text()).matches() || ENTRY.matcher(line.text()).matches()) {
      return true;
    }
    boolean elsewhere = line.page() != last.page() || line.y() < last.y();
    if (elsewhere) {
      return ends(last.text());
    }
    float gap = line.y() - last.y();
    boolean wide = gap > 1.75f * line.size() && gap > 1.25f * usualGap(lines, i);
    boolean indented = line.left() - last.left() > 0.8f * line.size() && ends(last.text());
    boolean shortLine = last.right() < line.right() - 4 * line.size() && ends(last.text());
    return wide || indented || shortLine;
  }

  /** The smallest step from line to line around. */
  private static float usualGap(List<PdfLine> lines, int i) {
    float least = Float.MAX_VALUE;
    for (int at = Math.max(1, i - 4); at < Math.min(lines.size(), i + 5); at++) {
      float gap = lines.get(at).y() - lines.get(at - 1).y();
      boolean near = Math.abs(lines.get(at).left() - lines.get(i).left()) < 40;
      least = gap > 2 && near ? Math.min(least, gap) : least;
    }
    return least;
  }

  private static boolean ends(String words) {
    String end = words.stripTrailing();
    return !end.isEmpty() && ".:?!”)]".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private void add(String words, Hint hint) {
    String clean = CleanText.of(words.replace("\u00AD", ""));
    if (clean.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(clean);
    marks.add(new Mark(start, text.length(), hint));
  }
}
