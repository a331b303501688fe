package org.offlabel.evidence.source.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.offlabel.evidence.source.page.Page;
import org.offlabel.evidence.source.page.PageReader;
import org.offlabel.evidence.source.page.Piece;

/** Reads a page's markup into the text a reader sees, and tells its parts apart. */
public final class HtmlReader {

  private static final int DEEPEST = 400;

  private final PageReader pages;

  /** A reader that hands the pieces of a page to {@code pages}. */
  public HtmlReader(PageReader pages) {
    this.pages = pages;
  }

  /** Reads one page; elements nested deeper than a few hundred are read as if they were not. */
  public Page read(String source) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEEPEST);
    Document document = parser.parseInput(source, "");
    Regions regions = Regions.of(document);
    VisibleText visible = new VisibleText(regions);
    PageHead.of(document).writeTo(visible, document);
    List<Piece> pieces = visible.read(document);
    return pages.read(visible.text(), pieces);
  }
}
