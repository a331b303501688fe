package org.offlabel.evidence.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How the page's machine-readable part says its article begins: the description for search engines
 * and networks, or the article's text itself. Where the same words open a paragraph of the page,
 * that paragraph is in the article.
 *
 * @param openings the first letters and digits of each, in lower case
 */
record Announced(List<String> openings) {

  private static final int COMPARED = 32;
  private static final int LONGEST_BEGINNING = 200;
  private static final int MOST_TAGS = 500;
  private static final int LONGEST_DATA = 500_000;
  private static final JsonFactory JSON = new JsonFactory();

  Announced {
    openings = List.copyOf(openings);
  }

  static Announced of(Document document) {
    List<String> openings = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      if (script.data().length() <= LONGEST_DATA) {
        bodies(script.data()).forEach(words -> add(openings, words));
      }
    }
    document.select("meta").stream()
        .limit(MOST_TAGS)
        .filter(Announced::describes)
        .forEach(tag -> add(openings, tag.attr("content")));
    return new Announced(openings);
  }

  private static boolean describes(Element tag) {
    String name = (tag.attr("name") + tag.attr("property")).toLowerCase(Locale.ROOT);
    return name.equals("description")
        || name.equals("og:description")
        || name.equals("twitter:description");
  }

  private static List<String> bodies(String data) {
    List<String> bodies = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), data)) {
      String field = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          field = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING && field.equals("articleBody")) {
          bodies.add(Jsoup.parse(parser.getString()).text());
        }
      }
    } catch (JacksonException e) {
      return bodies;
    }
    return bodies;
  }

  private static void add(List<String> openings, String words) {
    opening(words).ifPresent(openings::add);
  }

  /** Whether a paragraph opens with the words that were announced. */
  boolean open(Element paragraph) {
    return opening(beginning(paragraph)).filter(openings::contains).isPresent();
  }

  /** An element's first words, read no further than needed, since elements nest. */
  private static String beginning(Element element) {
    StringBuilder words = new StringBuilder();
    NodeFilter reading =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            String more = text.getWholeText();
            words.append(more, 0, Math.min(more.length(), LONGEST_BEGINNING)).append(' ');
          }
          return words.length() < LONGEST_BEGINNING ? FilterResult.CONTINUE : FilterResult.STOP;
        };
    NodeTraversor.filter(reading, element);
    return words.toString();
  }

  private static Optional<String> opening(String words) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.length() && letters.length() < COMPARED; i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.length() < COMPARED ? Optional.empty() : Optional.of(letters.toString());
  }
}
