package org.offlabel.evidence.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
  private static final Set<String> CAPTION_NAMES =
      Set.of("caption", "captions", "credit", "credits", "attribution", "photocredit");
  private static final Set<String> SMALL_PRINT_NAMES =
      Set.of(
          "byline",
          "author",
          "authors",
          "dateline",
          "timestamp",
          "date",
          "datetime",
          "pubdate",
          "published",
          "posted",
          "meta",
          "time");
  private static final int LONGEST_CAPTION = 800;
  private static final int LONGEST_SMALL_PRINT = 200;
  private static final double WRAPPER = 0.4;

  private final Map<Element, Region> regions = new HashMap<>();
  private final Weights weights;
  private final Element core;
  private final Set<Element> aboveCore;
  private final int total;

  private Regions(Document document) {
    this.weights = Weights.of(document);
    this.total = weights.text(document);
    weights.weighProse(document, element -> apart(own(element)));
    this.core = Core.of(document, weights);
    this.aboveCore = Set.copyOf(core.parents());
  }

  private static boolean apart(Region region) {
    return region == Region.CLUTTER || region == Region.COMMENTS;
  }

  static Regions of(Document document) {
    return new Regions(document);
  }

  /** The element that holds the article. */
  Element core() {
    return core;
  }

  /** Whether there is prose by which the article was found. */
  boolean found() {
    return weights.prose(core) > 0;
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
    boolean wrapper = total > 0 && weights.text(element) > WRAPPER * total;
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
            || anotherArticle(element)
            || (name.equals("form") && weights.text(element) < 300)
            || (name.equals("header") && !weights.titled(element));
    return clutter && !wrapper && !holdsTitle(element) ? Region.CLUTTER : Region.ARTICLE;
  }

  /** Several articles inside an article are other pages. */
  private static boolean anotherArticle(Element element) {
    Element next = element.nextElementSibling();
    Element before = element.previousElementSibling();
    boolean several =
        (next != null && next.normalName().equals("article"))
            || (before != null && before.normalName().equals("article"));
    return several && element.normalName().equals("article") && insideArticle(element);
  }

  private static boolean insideArticle(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("article")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what an element holds belongs to a picture: its caption or who made it. */
  boolean pictured(Element element) {
    String name = element.normalName();
    return name.equals("figure")
        || name.equals("figcaption")
        || (weights.text(element) <= LONGEST_CAPTION && names(Tags.tokens(element), CAPTION_NAMES));
  }

  /** Whether an element says who wrote the page, and when, rather than what it says. */
  boolean smallPrint(Element element) {
    return element.normalName().equals("time")
        || (weights.text(element) <= LONGEST_SMALL_PRINT
            && names(Tags.tokens(element), SMALL_PRINT_NAMES));
  }

  private static boolean holdsTitle(Element element) {
    return element.normalName().equals("h1");
  }

  private static boolean names(List<String> tokens, Set<String> names) {
    return tokens.stream().anyMatch(names::contains);
  }
}
