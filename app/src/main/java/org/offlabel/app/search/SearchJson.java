package org.offlabel.app.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.library.index.SearchResult.Found;
import org.offlabel.evidence.library.index.SearchResult.Hit;
import org.offlabel.evidence.library.index.SearchResult.Passage;
import org.offlabel.evidence.library.query.Printing;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was found, for programs. Places count code points of the document's text. */
public final class SearchJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private SearchJson() {}

  /** The JSON, with a line end. */
  public static String of(Found found) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", "offlabel/search/1");
    root.put("searchedFor", Printing.of(found.query()));
    root.put("notes", found.notes());
    root.put("found", found.total());
    root.put("thereAreMore", found.atLeast());
    root.put("documentsInLibrary", found.library());
    root.put(
        "nearSpellings",
        found.nearSpellings().stream()
            .map(near -> ordered("word", near.word(), "instead", near.instead()))
            .toList());
    root.put("hits", found.hits().stream().map(SearchJson::hit).toList());
    return JSON.writeValueAsString(root) + "\n";
  }

  private static Map<String, Object> hit(Hit hit) {
    HitFacts facts = HitFacts.of(hit.stored());
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", hit.stored().document().id().value());
    out.put("points", hit.points());
    out.put("title", facts.title());
    hit.warning().ifPresent(warning -> out.put("warning", warning));
    out.put("authors", facts.authors());
    facts.where().ifPresent(where -> out.put("where", where));
    facts.date().ifPresent(date -> out.put("date", date));
    out.put("kind", facts.kind());
    out.put("types", facts.types());
    out.put(
        "identifiers",
        facts.identifiers().stream()
            .map(each -> ordered("scheme", each.scheme().name(), "value", each.value()))
            .toList());
    out.put("origins", hit.stored().origins());
    hit.passage()
        .ifPresent(passage -> out.put("passage", passage(hit.stored().document(), passage)));
    if (!hit.reasons().isEmpty()) {
      out.put("reasons", hit.reasons());
    }
    return out;
  }

  private static Map<String, Object> passage(Document document, Passage passage) {
    Map<String, Object> out = new LinkedHashMap<>(place(document, passage.span()));
    out.put("marks", passage.marks().stream().map(mark -> place(document, mark)).toList());
    return out;
  }

  private static Map<String, Object> place(Document document, Span span) {
    String text = document.text();
    int start = text.codePointCount(0, span.start());
    return ordered(
        "start",
        start,
        "end",
        start + text.codePointCount(span.start(), span.end()),
        "text",
        span.of(text));
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> all = List.of(pairs);
    for (int at = 0; at + 1 < all.size(); at += 2) {
      map.put(String.valueOf(all.get(at)), all.get(at + 1));
    }
    return map;
  }
}
