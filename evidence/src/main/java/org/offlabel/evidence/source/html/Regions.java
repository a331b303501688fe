package org.offlabel.evidence.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Which parts of a page are its article, its comments, its references, and what surrounds them: by
 * the elements' meaning, by the words in their names, and by where the prose is.
 */
final class Regions {

  /** What an element's content is part of. */
  enum Region {
    ARTICLE,
    COMMENTS,
    REFERENCES,
    CLUTTER
  }

  private static final Set<String> CLUTTER_TAGS = Set.of("nav", "aside", "footer", "menu");
  private static final Set<String> CLUTTER_ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "menu", "dialog");
  private static final Set<String> CLUTTER_NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "sidebar",
          "footer",
          "cookie",
          "cookies",
          "newsletter",
          "subscription",
          "signup",
          "share",
          "sharing",
          "sharebar",
          "related",
          "recommended",
          "recommendations",
          "recommendation",
          "promos",
          "promotion",
          "ads",
          "adverts",
          "advertisement",
          "advertising",
          "breadcrumb",
          "breadcrumbs",
          "pagination",
          "pager",
          "taglist",
          "outbrain",
          "taboola",
          "trending",
          "masthead",
          "topbar",
          "teaser",
          "teasers",
          "printfriendly",
          "addthis",
          "sharedaddy",
          "recirc");

  /** Names that also stand on elements around the article, for what may open above it. */
  private static final Set<String> WEAK_NAMES =
      Set.of(
          "consent",
          "subscribe",
          "social",
          "promo",
          "ad",
          "advert",
          "popup",
          "modal",
          "widget",
          "widgets",
          "toolbar",
          "sponsored",
          "sponsor",
          "skip",
          "signin",
          "login",
          "tags",
          "rail");

  private static final Set<String> ARTICLE_NAMES =
      Set.of("article", "entry", "content", "post", "story", "body", "main", "page");
  private static final Set<String> COMMENT_NAMES =
      Set.of("comments", "comment", "commentlist", "disqus", "replies");
  private static final Set<String> REFERENCE_NAMES =
      Set.of("references", "reference", "reflist", "citations", "bibliography");
  private static final double WRAPPER = 0.4;
  private static final double CORE = 0.75;
  private static final double OTHER_TEXT = 2;
  private static final int PROSE = 80;
  private static final double MOST_LINKED = 0.35;

  private final Map<Node, Weight> weights = new HashMap<>();
  private final Map<Element, Region> regions = new HashMap<>();
  private final Element core;
  private final Set<Element> aboveCore;
  private final int total;

  /** How much text an element holds. */
  private static final class Weight {
    private int text;
    private int linked;
    private int prose;
  }

  private Regions(Document document) {
    fromLeavesUp(document, this::addText);
    this.total = weight(document).text;
    fromLeavesUp(document, this::addProse);
    this.core = core(document);
    this.aboveCore = Set.copyOf(core.parents());
  }

  static Regions of(Document document) {
    return new Regions(document);
  }

  private Weight weight(Node node) {
    return weights.computeIfAbsent(node, key -> new Weight());
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
    Node parent = node.parentNode();
    if (parent != null) {
      weight(parent).text += own.text;
      weight(parent).linked += own.linked;
    }
  }

  private void addProse(Node node) {
    Weight own = weight(node);
    if (node instanceof Element element) {
      if (paragraph(element, own)) {
        own.prose = own.text;
      }
      if (own(element) == Region.CLUTTER || own(element) == Region.COMMENTS) {
        own.prose = 0;
      }
    }
    Node parent = node.parentNode();
    if (parent != null) {
      weight(parent).prose += own.prose;
    }
  }

  /** A paragraph of prose: enough words, few of them links, and no paragraph inside. */
  private static boolean paragraph(Element element, Weight own) {
    return Tags.block(element)
        && own.prose == 0
        && own.text >= PROSE
        && own.linked <= MOST_LINKED * own.text;
  }

  /** The innermost element that holds most of the prose. */
  private Element core(Document document) {
    Element marked = document.selectFirst("[itemprop=articleBody]");
    int prose = weight(document).prose;
    if (marked != null && weight(marked).prose >= prose / 2) {
      return marked;
    }
    Optional<Element> announced = announced(document);
    if (announced.isPresent()) {
      return around(announced.get());
    }
    Element best = document.body();
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      for (Element child : best.children()) {
        if (weight(child).prose >= CORE * prose && prose > 0) {
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
  private Optional<Element> announced(Document document) {
    Announced words = Announced.of(document);
    if (words.openings().isEmpty()) {
      return Optional.empty();
    }
    return document.body().select("p, div, section, td, span, blockquote").stream()
        .filter(element -> weight(element).text >= PROSE)
        .filter(element -> paragraph(element, weight(element)) || element.normalName().equals("p"))
        .filter(element -> words.open(element.text()))
        .findFirst();
  }

  /**
   * The element around a paragraph that holds most prose for what else it holds: a step outwards
   * pays where it adds more prose than links, headings and buttons.
   */
  private Element around(Element paragraph) {
    Element best = paragraph.parent() == null ? paragraph : paragraph.parent();
    double most = Double.NEGATIVE_INFINITY;
    for (Element element : paragraph.parents()) {
      Weight weight = weight(element);
      double worth = weight.prose - (OTHER_TEXT * (weight.text - weight.prose));
      if (worth > most) {
        most = worth;
        best = element;
      }
    }
    return best;
  }

  /** The element that holds the article. */
  Element core() {
    return core;
  }

  /** Whether there is prose by which the article was found. */
  boolean found() {
    return weight(core).prose > 0;
  }

  /** What {@code element} says of itself and its content; the region around it where nothing. */
  Region in(Element element, Region around) {
    if (around == Region.CLUTTER || element.equals(core)) {
      return element.equals(core) ? Region.ARTICLE : around;
    }
    if (aboveCore.contains(element)) {
      return Region.ARTICLE;
    }
    Region own = own(element);
    if (own == Region.CLUTTER && around == Region.COMMENTS) {
      return around;
    }
    return own == Region.ARTICLE ? around : own;
  }

  /** What an element is part of by its own meaning; asked twice while weighing and once after. */
  private Region own(Element element) {
    Region known = regions.get(element);
    if (known == null) {
      known = byMeaning(element);
      regions.put(element, known);
    }
    return known;
  }

  private Region byMeaning(Element element) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html") || name.equals("main")) {
      return Region.ARTICLE;
    }
    List<String> tokens = Tags.tokens(element);
    boolean wrapper = total > 0 && weight(element).text > WRAPPER * total;
    if ((!wrapper && names(tokens, COMMENT_NAMES)) || element.attr("itemprop").equals("comment")) {
      return Region.COMMENTS;
    }
    if (!wrapper && names(tokens, REFERENCE_NAMES)) {
      return Region.REFERENCES;
    }
    boolean clutter =
        CLUTTER_TAGS.contains(name)
            || CLUTTER_ROLES.contains(element.attr("role"))
            || names(tokens, CLUTTER_NAMES)
            || (names(tokens, WEAK_NAMES) && !names(tokens, ARTICLE_NAMES))
            || (name.equals("form") && weight(element).text < 300)
            || (name.equals("header") && element.selectFirst("h1") == null);
    return clutter && !wrapper && !holdsTitle(element) ? Region.CLUTTER : Region.ARTICLE;
  }

  private static boolean holdsTitle(Element element) {
    return element.normalName().equals("h1");
  }

  private static boolean names(List<String> tokens, Set<String> names) {
    return tokens.stream().anyMatch(names::contains);
  }
}
