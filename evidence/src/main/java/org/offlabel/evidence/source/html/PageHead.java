package org.offlabel.evidence.source.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offlabel.evidence.source.page.Hint;

/**
 * What a page's head says about it. Where the page itself does not show it, it is written above the
 * page's text, so that it too can be quoted.
 *
 * @param title its title
 * @param author who wrote it
 * @param published when it was published, as written
 * @param updated when it was changed, as written
 */
record PageHead(
    Optional<String> title,
    Optional<String> author,
    Optional<String> published,
    Optional<String> updated) {

  private static final int LONGEST = 300;
  private static final int MOST_TAGS = 500;
  private static final double SHARED = 0.6;
  private static final List<String> KEYS = List.of("name", "property", "itemprop");

  static PageHead of(Document document) {
    JsonLd data = JsonLd.of(document);
    List<Element> tags = document.select("meta").stream().limit(MOST_TAGS).toList();
    return new PageHead(
        title(document, tags),
        meta(tags, "author", "article:author", "citation_author", "dc.creator")
            .filter(author -> !author.startsWith("http"))
            .or(data::author),
        meta(
                tags,
                "article:published_time",
                "datePublished",
                "date",
                "citation_publication_date",
                "dc.date",
                "pubdate")
            .or(data::published)
            .or(() -> time(document))
            .filter(PageHead::dated),
        meta(tags, "article:modified_time", "og:updated_time", "dateModified", "last-modified")
            .or(data::updated)
            .filter(PageHead::dated));
  }

  private static Optional<String> title(Document document, List<Element> tags) {
    Optional<String> shared = meta(tags, "og:title", "twitter:title", "citation_title");
    return shared.or(() -> brief(withoutSite(document.title())));
  }

  /** A page's name in the browser often ends with the name of its site. */
  private static String withoutSite(String title) {
    for (String mark : List.of(" | ", " \u00bb ", " \u2013 ", " \u2014 ", " - ")) {
      int at = title.lastIndexOf(mark);
      if (at >= 15) {
        return title.substring(0, at);
      }
    }
    return title;
  }

  private static Optional<String> meta(List<Element> tags, String... names) {
    for (String name : names) {
      for (Element tag : tags) {
        boolean named = KEYS.stream().anyMatch(key -> tag.attr(key).equalsIgnoreCase(name));
        Optional<String> value = named ? brief(tag.attr("content")) : Optional.empty();
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> time(Document document) {
    Element time = document.selectFirst("article time[datetime], header time[datetime]");
    return time == null ? Optional.empty() : brief(time.attr("datetime"));
  }

  private static Optional<String> brief(String value) {
    String words = value.strip();
    return words.isEmpty() || words.length() > LONGEST ? Optional.empty() : Optional.of(words);
  }

  /** Systems that know no date write the first year there is. */
  private static boolean dated(String words) {
    return !words.startsWith("000");
  }

  void writeTo(VisibleText out, Document document) {
    boolean heading = document.selectFirst("h1") != null;
    title
        .filter(words -> !heading || !shown(document, words))
        .ifPresent(words -> out.line(words, Hint.TITLE));
    author.ifPresent(name -> out.line("Author: " + name, Hint.NONE));
    published.ifPresent(date -> out.line("Published: " + date, Hint.NONE));
    updated.ifPresent(date -> out.line("Updated: " + date, Hint.NONE));
  }

  private static boolean shown(Document document, String words) {
    return document.select("h1").stream().limit(MOST_TAGS).anyMatch(h -> same(h.text(), words));
  }

  /** A title is often put a little differently for readers elsewhere. */
  private static boolean same(String heading, String title) {
    Set<String> here = words(heading);
    Set<String> there = words(title);
    int both = 0;
    for (String word : here) {
      both += there.contains(word) ? 1 : 0;
    }
    return both > 0 && both >= SHARED * Math.min(here.size(), there.size()) && here.size() > 2;
  }

  private static Set<String> words(String title) {
    String lower = title.substring(0, Math.min(title.length(), LONGEST)).toLowerCase(Locale.ROOT);
    return Arrays.stream(lower.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
