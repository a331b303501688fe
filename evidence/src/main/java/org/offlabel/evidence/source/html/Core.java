package org.offlabel.evidence.source.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds its article. */
final class Core {

  private static final double MOST = 0.75;
  private static final double OTHER_TEXT = 2;
  private static final int LONGER_THAN_SUMMARY = 300;

  private final Document document;
  private final Weights weights;

  private Core(Document document, Weights weights) {
    this.document = document;
    this.weights = weights;
  }

  /** The element that holds the article; the body where nothing tells. */
  static Element of(Document document, Weights weights) {
    return new Core(document, weights).find();
  }

  private Element find() {
    Element marked = document.selectFirst("[itemprop=articleBody]");
    int prose = weights.prose(document);
    if (marked != null && weights.prose(marked) >= prose / 2) {
      return marked;
    }
    return announced().map(this::around).orElseGet(() -> innermost(prose));
  }

  /** The innermost element that holds most of the prose. */
  private Element innermost(int prose) {
    Element best = document.body();
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      for (Element child : best.children()) {
        if (weights.prose(child) >= MOST * prose && prose > 0) {
          best = child;
          deeper = true;
          break;
        }
      }
    }
    // A paragraph alone is no article: what stands beside it belongs to it.
    Element parent = best.parent();
    return parent != null && best.normalName().equals("p") ? parent : best;
  }

  /** The first paragraph that opens with the words the page announces itself with. */
  private Optional<Element> announced() {
    Announced words = Announced.of(document);
    if (words.openings().isEmpty()) {
      return Optional.empty();
    }
    // A block without paragraphs inside may be the whole article; a short one is its summary.
    return opening(words, "p").or(() -> opening(words, "div, section, td, blockquote"));
  }

  private Optional<Element> opening(Announced words, String tags) {
    return document.body().select(tags).stream()
        .filter(element -> weights.text(element) >= Weights.PROSE)
        .filter(element -> element.normalName().equals("p") || whole(element))
        .filter(element -> words.open(element))
        .findFirst();
  }

  private boolean whole(Element element) {
    return weights.undivided(element) && weights.text(element) >= LONGER_THAN_SUMMARY;
  }

  /**
   * The element around a paragraph that holds most prose for what else it holds: a step outwards
   * pays where it adds more prose than links, headings and buttons.
   */
  private Element around(Element paragraph) {
    Element best = paragraph;
    double most = Double.NEGATIVE_INFINITY;
    boolean alone = paragraph.normalName().equals("p") || paragraph.normalName().equals("span");
    Element first = paragraph.parent();
    for (Element at = alone && first != null ? first : paragraph; at != null; at = at.parent()) {
      int prose = weights.prose(at);
      double worth = prose - (OTHER_TEXT * (weights.text(at) - prose));
      if (worth > most) {
        most = worth;
        best = at;
      }
    }
    return best;
  }
}
