package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Span;

/**
 * Stretches of text that no line break ends a sentence in: lines, joined where they were only
 * wrapped.
 *
 * <p>A line break was put there by wrapping when the next line goes on in lower case, or, in a
 * paragraph that shows such a break, when the line is so full that the next word would not have
 * fitted. Paragraphs with lines wider than {@value #WIDEST_WRAP} are not wrapped at all.
 */
final class Blocks {

  private static final int WIDEST_WRAP = 160;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Blocks(String text) {
    this.text = text;
  }

  static List<Span> in(String text, Span within) {
    Blocks blocks = new Blocks(text);
    List<Span> paragraph = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int end = at;
      while (end < within.end() && !CharacterClasses.isBreak(text.charAt(end))) {
        end++;
      }
      Span line = blocks.trim(at, end);
      if (line.length() == 0) {
        blocks.close(paragraph);
      } else {
        paragraph.add(line);
      }
      at = blocks.afterBreak(end, within.end());
    }
    blocks.close(paragraph);
    return List.copyOf(blocks.found);
  }

  private int afterBreak(int at, int end) {
    boolean pair = at + 1 < end && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return at + (pair ? 2 : 1);
  }

  private Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && CharacterClasses.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && CharacterClasses.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private void close(List<Span> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean wrapped = width <= WIDEST_WRAP && goesOnSomewhere(lines);
    Span block = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (wrapped && joins(lines.get(i - 1), line, width)) {
        block = block.to(line);
      } else {
        found.add(block);
        block = line;
      }
    }
    found.add(block);
    lines.clear();
  }

  private boolean goesOnSomewhere(List<Span> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (goesOn(lines.get(i - 1), lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Span line, Span next) {
    return Character.isLowerCase(text.charAt(next.start()))
        && !isItem(next)
        && !endsWithStop(line)
        && !endsWithColon(line);
  }

  private boolean joins(Span line, Span next, int width) {
    if (isItem(next) || endsWithColon(line)) {
      return false;
    }
    return goesOn(line, next) || line.length() + 1 + firstWord(next) > width;
  }

  private boolean isItem(Span line) {
    return ListMark.length(text, line.start(), line.end()) > 0;
  }

  private boolean endsWithColon(Span line) {
    return text.charAt(line.end() - 1) == ':';
  }

  private boolean endsWithStop(Span line) {
    int at = line.end() - 1;
    while (at > line.start() && CharacterClasses.isCloser(text.charAt(at))) {
      at--;
    }
    return CharacterClasses.isStop(text.charAt(at));
  }

  private int firstWord(Span line) {
    int at = line.start();
    while (at < line.end() && !CharacterClasses.isSpace(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }
}
