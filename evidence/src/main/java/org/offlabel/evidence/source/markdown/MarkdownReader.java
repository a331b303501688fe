package org.offlabel.evidence.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.page.Hint;
import org.offlabel.evidence.source.page.Piece;
import org.offlabel.evidence.source.text.Line;
import org.offlabel.evidence.source.text.Markers;
import org.offlabel.evidence.source.text.Wrapping;

/**
 * Cuts Markdown into pieces. It goes line by line and keeps no tree, so nothing in a file can make
 * it deep; markup inside a line stays in the text.
 */
public final class MarkdownReader {

  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s{1,8}(?=\\S)");
  private static final Pattern UNDERLINE = Pattern.compile("^(={3,}|-{3,})$");
  private static final Pattern TABLE_RULE = Pattern.compile("^\\|?[\\s:|-]{3,}$");
  private static final Pattern IMAGE =
      Pattern.compile("^!\\[([^\\]]{1,400})\\]\\([^()\\s]{0,2000}[^()]{0,400}\\)$");
  private static final Pattern FRONT = Pattern.compile("^([A-Za-z_]{2,20}):\\s{0,8}[\"']?(?=\\S)");
  private static final Pattern TOLD =
      Pattern.compile("(?i)authors?|reviewer|date|published|updated|modified");
  private static final int LONGEST_HEADING = 200;

  /** Whether a text that does not say so is Markdown: it has headings marked as such. */
  public static boolean looksLike(String text) {
    List<Line> lines = Line.split(text);
    long headings = lines.stream().filter(l -> HEADING.matcher(l.opening(text)).find()).count();
    boolean first = !lines.isEmpty() && HEADING.matcher(lines.getFirst().opening(text)).find();
    return first || headings >= 2 || underlined(text, lines);
  }

  private static boolean underlined(String text, List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (underline(text, lines, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean underline(String text, List<Line> lines, int i) {
    Line above = lines.get(Math.max(0, i - 1));
    return i > 0
        && lines.get(i).gap() == 0
        && above.gap() > 0
        && above.span().length() <= LONGEST_HEADING
        && lines.get(i).span().length() <= LONGEST_HEADING
        && UNDERLINE.matcher(lines.get(i).words(text)).matches();
  }

  /** The pieces of {@code text}, in order. */
  public List<Piece> pieces(String text) {
    List<Line> lines = Line.split(text);
    List<Piece> pieces = new ArrayList<>();
    Wrapping wrapping = Wrapping.of(text, lines);
    boolean titled = false;
    boolean fenced = false;
    int i = frontMatter(text, lines, pieces);
    while (i < lines.size()) {
      Line line = lines.get(i);
      String words = line.opening(text);
      if (words.startsWith("```") || words.startsWith("~~~")) {
        fenced = !fenced;
      } else if (fenced) {
        pieces.add(Piece.of(text, line.span(), "", line.gap(), Hint.PARAGRAPH));
      } else if (i + 1 < lines.size() && underline(text, lines, i + 1)) {
        boolean top = lines.get(i + 1).words(text).startsWith("=");
        pieces.add(heading(text, line, 0, top && !titled));
        titled |= top;
        i++;
      } else if (HEADING.matcher(words).find()) {
        int level = level(words);
        pieces.add(heading(text, line, level, level == 1 && !titled));
        titled |= level == 1;
      } else if (!skipped(words)) {
        int last = paragraphEnd(text, lines, i, wrapping);
        pieces.add(piece(text, lines.get(i), lines.get(last)));
        i = last;
      }
      i++;
    }
    return pieces;
  }

  private static boolean skipped(String words) {
    return rule(words)
        || (words.length() <= LONGEST_HEADING && TABLE_RULE.matcher(words).matches())
        || (words.startsWith("<!--") && words.endsWith("-->"));
  }

  /** Three dashes, stars or low lines and nothing else. */
  private static boolean rule(String words) {
    boolean only =
        words.length() <= LONGEST_HEADING && words.chars().allMatch(c -> "-*_ \t".indexOf(c) >= 0);
    return only && words.chars().filter(c -> c > ' ').count() >= 3;
  }

  private static int level(String words) {
    Matcher m = HEADING.matcher(words);
    return m.find() ? m.group(1).length() : 0;
  }

  private static Piece heading(String text, Line line, int level, boolean title) {
    int start = line.span().start() + level;
    int end = line.span().end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && level > 0 && "# ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Hint hint = title ? Hint.TITLE : Hint.HEADING;
    return Piece.of(text, new Span(start, Math.max(end, start + 1)), "", line.gap(), hint);
  }

  /** A paragraph goes on while the next line is set below it and begins nothing of its own. */
  private static int paragraphEnd(String text, List<Line> lines, int from, Wrapping wrapping) {
    int last = from;
    if (lines.get(from).opening(text).startsWith("|")) {
      return last;
    }
    while (last + 1 < lines.size()
        && continues(text, lines, last + 1)
        && (wrapping.joins(lines.get(last), lines.get(last + 1))
            || unfinished(text, lines.get(last), lines.get(last + 1)))) {
      last++;
    }
    return last;
  }

  private static boolean continues(String text, List<Line> lines, int i) {
    String words = lines.get(i).opening(text);
    boolean underlined = i + 1 < lines.size() && underline(text, lines, i + 1);
    return lines.get(i).gap() == 0
        && !underlined
        && !skipped(words)
        && !words.startsWith("|")
        && !words.startsWith("```")
        && !words.startsWith("~~~")
        && !HEADING.matcher(words).find()
        && Markers.before(words).isEmpty();
  }

  private static boolean unfinished(String text, Line line, Line next) {
    char last = text.charAt(line.span().end() - 1);
    boolean lower = Character.isLowerCase(text.charAt(next.span().start()));
    return lower && ".!?:".indexOf(last) < 0;
  }

  private static Piece piece(String text, Line first, Line last) {
    Span span = first.span().to(last.span());
    String opening = first.opening(text);
    Matcher image = IMAGE.matcher(opening);
    if (image.matches()) {
      Span alternative = new Span(span.start() + image.start(1), span.start() + image.end(1));
      return Piece.of(text, alternative, "", first.gap(), Hint.CAPTION);
    }
    if (opening.startsWith("|")) {
      return Piece.of(text, span, "", first.gap(), Hint.PARAGRAPH);
    }
    String marker = Markers.before(opening);
    int quoted = quoted(opening);
    int start = span.start() + Math.max(marker.length(), quoted);
    Hint hint = marker.isEmpty() ? Hint.NONE : Hint.LIST_ITEM;
    Span words = emphasised(text, new Span(Math.min(start, span.end() - 1), span.end()));
    return Piece.of(text, words, marker.strip(), first.gap(), hint);
  }

  private static int quoted(String opening) {
    int end = 0;
    while (end < opening.length() && "> ".indexOf(opening.charAt(end)) >= 0) {
      end++;
    }
    return opening.startsWith(">") ? end : 0;
  }

  /** A whole line in bold stands for itself without the stars. */
  private static Span emphasised(String text, Span span) {
    String words = span.length() > 4 && span.length() <= LONGEST_HEADING ? span.of(text) : "";
    boolean bold =
        words.startsWith("**")
            && words.endsWith("**")
            && words.indexOf("**", 2) == words.length() - 2;
    return bold && words.length() > 4 ? new Span(span.start() + 2, span.end() - 2) : span;
  }

  /** Reads the lines between two rules at the very top; returns the first line after them. */
  private static int frontMatter(String text, List<Line> lines, List<Piece> pieces) {
    if (lines.isEmpty() || !lines.getFirst().words(text).equals("---")) {
      return 0;
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).words(text).equals("---")) {
      end++;
    }
    if (end == lines.size() || end > 60) {
      return 0;
    }
    for (int i = 1; i < end; i++) {
      pieces.add(frontLine(text, lines.get(i)));
    }
    return end + 1;
  }

  private static Piece frontLine(String text, Line line) {
    Matcher m = FRONT.matcher(line.opening(text));
    boolean known = m.find();
    if (known && m.group(1).equals("title")) {
      int start = line.span().start() + m.end();
      int end = line.span().end();
      end -= end - start > 1 && "\"'".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
      return Piece.of(text, new Span(start, end), "", line.gap(), Hint.TITLE);
    }
    boolean told = known && TOLD.matcher(m.group(1)).matches();
    return Piece.of(text, line.span(), "", line.gap(), told ? Hint.NONE : Hint.CLUTTER);
  }
}
