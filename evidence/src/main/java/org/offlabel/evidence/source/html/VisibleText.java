package org.offlabel.evidence.source.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.html.Regions.Region;
import org.offlabel.evidence.source.page.Hint;
import org.offlabel.evidence.source.page.Piece;

/**
 * Writes down what a reader sees of a page, line by line, and what the markup says of each line.
 */
final class VisibleText implements NodeFilter {

  private static final double LINKED = 0.95;

  private final Regions regions;
  private final StringBuilder text = new StringBuilder();
  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<Region> around = new ArrayDeque<>();
  private final Deque<Hint> hints = new ArrayDeque<>();
  private int start = -1;
  private int gap = 1;
  private boolean blank;
  private int preformatted;
  private int links;
  private int linked;
  private boolean insideCore;
  private boolean titled;

  /** A line before the text is complete. */
  private record Draft(Span span, int gap, Hint hint) {}

  VisibleText(Regions regions) {
    this.regions = regions;
    around.push(Region.ARTICLE);
    hints.push(Hint.NONE);
  }

  /** Writes a line that stands before the page itself. */
  void line(String words, Hint hint) {
    insideCore = true;
    breakLine(1);
    write(words);
    hints.push(hint);
    flush();
    hints.pop();
    insideCore = false;
    titled |= hint == Hint.TITLE;
    breakLine(1);
  }

  List<Piece> read(Document document) {
    insideCore = !regions.found();
    NodeTraversor.filter(this, document);
    flush();
    String whole = text.toString();
    return drafts.stream()
        .map(draft -> Piece.of(whole, draft.span(), "", draft.gap(), draft.hint()))
        .toList();
  }

  String text() {
    return text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Tags.hidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    separate(element);
    insideCore |= element.equals(regions.core());
    preformatted += element.normalName().equals("pre") ? 1 : 0;
    links += element.normalName().equals("a") ? 1 : 0;
    around.push(regions.in(element, around.element()));
    hints.push(hint(element));
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      separate(element);
      around.pop();
      hints.pop();
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      links -= element.normalName().equals("a") ? 1 : 0;
      insideCore &= !element.equals(regions.core()) || !regions.found();
    }
    return FilterResult.CONTINUE;
  }

  private void separate(Element element) {
    if (Tags.block(element)) {
      breakLine(1);
    } else if (Tags.line(element)) {
      boolean again = element.normalName().equals("br") && start < 0 && !drafts.isEmpty();
      breakLine(again ? 1 : 0);
    } else if (Tags.cell(element) && start >= 0) {
      blank = false;
      text.append(text.charAt(text.length() - 1) == '|' ? "" : " |");
      blank = true;
    }
  }

  private Hint hint(Element element) {
    Hint above = hints.element();
    Region region = around.element();
    if (region != Region.ARTICLE) {
      return switch (region) {
        case COMMENTS -> Hint.COMMENT;
        case REFERENCES -> Hint.REFERENCE;
        default -> Hint.CLUTTER;
      };
    }
    if (regions.pictured(element)) {
      return Hint.CAPTION;
    }
    if (above == Hint.NONE && regions.smallPrint(element)) {
      return Hint.SMALL_PRINT;
    }
    return switch (element.normalName()) {
      case "h1" -> titled ? Hint.HEADING : Hint.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> above == Hint.LIST_ITEM ? above : Hint.HEADING;
      case "li" -> Hint.LIST_ITEM;
      case "figcaption", "caption" -> Hint.CAPTION;
      case "tr" -> Hint.PARAGRAPH;
      case "table" -> above == Hint.PARAGRAPH || above == Hint.CAPTION ? Hint.NONE : above;
      case "div", "section", "blockquote", "p" -> above == Hint.PARAGRAPH ? Hint.NONE : above;
      default -> above;
    };
  }

  private void breakLine(int empty) {
    flush();
    gap = Math.max(gap, empty);
  }

  private void write(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (preformatted > 0 && c == '\n') {
        breakLine(0);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = start >= 0;
      } else if (c >= ' ' && c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        open();
        text.append(c);
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void open() {
    if (start < 0) {
      if (!text.isEmpty()) {
        text.append("\n".repeat(1 + Math.min(gap, 1)));
      }
      start = text.length();
      linked = 0;
    } else if (blank) {
      text.append(' ');
    }
    blank = false;
  }

  private void flush() {
    if (start >= 0) {
      int end = text.length();
      while (end > start + 1 && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == ' ')) {
        end--;
      }
      Hint hint = outside() ? Hint.CLUTTER : linking(hints.element());
      titled |= hint == Hint.TITLE;
      drafts.add(new Draft(new Span(start, end), gap, hint));
      gap = 0;
      start = -1;
      blank = false;
    }
  }

  /** A list item or loose line that is nothing but a link leads elsewhere. */
  private Hint linking(Hint hint) {
    boolean loose = hint == Hint.NONE || hint == Hint.LIST_ITEM || hint == Hint.SMALL_PRINT;
    boolean heading = hint == Hint.HEADING;
    if (!(loose || heading) || linked < LINKED * lettersOf(text, start)) {
      return hint;
    }
    return heading ? Hint.LINKED_HEADING : Hint.LINK;
  }

  private static int lettersOf(StringBuilder text, int from) {
    int letters = 0;
    for (int i = from; i < text.length(); i++) {
      letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /** Outside the article only titles, comments, references and bylines can belong to it. */
  private boolean outside() {
    Hint hint = hints.element();
    return !insideCore && hint != Hint.COMMENT && hint != Hint.REFERENCE && hint != Hint.TITLE;
  }
}
