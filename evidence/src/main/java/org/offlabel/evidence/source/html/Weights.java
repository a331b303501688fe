package org.offlabel.evidence.source.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text a reader sees in each element, and how much of it is links and prose. */
final class Weights {

  /** The least letters of a paragraph of prose. */
  static final int PROSE = 80;

  private static final double MOST_LINKED = 0.35;

  private final Map<Node, Weight> weights = new HashMap<>();

  /** How much text an element holds. */
  private static final class Weight {
    private int text;
    private int linked;
    private int prose;
    private int kept;
    private boolean divided;
    private boolean whole;
    private boolean titled;
  }

  private Weights() {}

  /** The text and links of a page; prose is weighed by {@link #weighProse}. */
  static Weights of(Document document) {
    Weights weights = new Weights();
    fromLeavesUp(document, weights::addText);
    return weights;
  }

  /** Visits what a reader sees, children before parents, without recursion. */
  private static void fromLeavesUp(Document document, Consumer<Node> visitor) {
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            boolean unseen = node instanceof Element element && Tags.hidden(element);
            return unseen ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            visitor.accept(node);
            return FilterResult.CONTINUE;
          }
        },
        document);
  }

  private void addText(Node node) {
    Weight own = weight(node);
    if (node instanceof TextNode text) {
      own.text = text.isBlank() ? 0 : text.text().length();
    } else if (node instanceof Element element && element.normalName().equals("a")) {
      own.linked = own.text;
    }
    own.titled |= node.normalName().equals("h1");
    Node parent = node.parentNode();
    if (parent != null) {
      weight(parent).text += own.text;
      weight(parent).linked += own.linked;
      weight(parent).titled |= own.titled;
    }
  }

  /** Weighs the prose, of which there is none {@code apart} from the article nor inside links. */
  void weighProse(Document document, Predicate<Element> apart) {
    fromLeavesUp(document, node -> addProse(node, apart));
  }

  private void addProse(Node node, Predicate<Element> apart) {
    Weight own = weight(node);
    own.kept += node instanceof TextNode ? own.text : 0;
    if (node instanceof Element element) {
      if (!own.divided && paragraph(element)) {
        own.prose = own.text;
        own.divided = true;
        own.whole = true;
      }
      if (element.normalName().equals("a") || apart.test(element)) {
        own.prose = 0;
        own.whole = false;
        own.divided &= !apart.test(element);
        // A name may mislead; an article among others says itself that it is another page.
        own.kept = apart.test(element) && element.normalName().equals("article") ? 0 : own.kept;
      }
    }
    Node parent = node.parentNode();
    if (parent != null) {
      weight(parent).prose += own.prose;
      weight(parent).kept += own.kept;
      weight(parent).divided |= own.divided;
    }
  }

  /** Whether an element is a paragraph of the article's prose, without others inside. */
  boolean undivided(Element element) {
    return weight(element).whole;
  }

  /** Whether an element by itself reads as prose: enough words, and few of them links. */
  private boolean paragraph(Element element) {
    Weight own = weight(element);
    return Tags.block(element) && own.kept >= PROSE && own.linked <= MOST_LINKED * own.text;
  }

  int text(Node node) {
    return weight(node).text;
  }

  /** Whether an element holds a main heading. */
  boolean titled(Node node) {
    return weight(node).titled;
  }

  int prose(Node node) {
    return weight(node).prose;
  }

  private Weight weight(Node node) {
    return weights.computeIfAbsent(node, key -> new Weight());
  }
}
