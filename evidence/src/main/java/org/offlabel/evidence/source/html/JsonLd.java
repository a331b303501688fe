package org.offlabel.evidence.source.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the machine-readable part of a page says about it. Read token by token, so that neither its
 * depth nor its size matters; what is broken is left out.
 *
 * @param author who wrote it
 * @param published when it was published, as written
 * @param updated when it was changed, as written
 */
record JsonLd(Optional<String> author, Optional<String> published, Optional<String> updated) {

  private static final int LONGEST = 200_000;
  private static final int LONGEST_VALUE = 100;
  private static final JsonFactory JSON = new JsonFactory();

  static JsonLd of(Document document) {
    JsonLd found = new JsonLd(Optional.empty(), Optional.empty(), Optional.empty());
    for (Element script : document.select("script[type=application/ld+json]")) {
      String data = script.data();
      if (data.length() <= LONGEST) {
        found = found.or(read(data));
      }
    }
    return found;
  }

  private JsonLd or(JsonLd other) {
    return new JsonLd(
        author.or(other::author), published.or(other::published), updated.or(other::updated));
  }

  private static JsonLd read(String data) {
    JsonLd found = new JsonLd(Optional.empty(), Optional.empty(), Optional.empty());
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), data)) {
      String field = "";
      boolean author = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          field = parser.currentName();
          author = field.equals("author") || (author && inAuthor(field));
        } else if (token == JsonToken.VALUE_STRING) {
          found = found.or(value(field, author, parser.getString()));
        }
      }
    } catch (JacksonException e) {
      return found;
    }
    return found;
  }

  /** Fields that may stand between "author" and the name inside it. */
  private static boolean inAuthor(String field) {
    return field.startsWith("@") || field.equals("name") || field.equals("url");
  }

  private static JsonLd value(String field, boolean author, String raw) {
    Optional<String> value =
        Optional.of(raw.strip()).filter(v -> !v.isEmpty() && v.length() <= LONGEST_VALUE);
    boolean name = author && (field.equals("name") || field.equals("author"));
    return new JsonLd(
        name ? value.filter(v -> !v.startsWith("http")) : Optional.empty(),
        field.equals("datePublished") ? value : Optional.empty(),
        field.equals("dateModified") ? value : Optional.empty());
  }
}
