package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import tools.jackson.databind.JsonNode;

/** Reads the documents of a stored answer again and holds every citation against their text. */
final class CitationCheck {

  private final Rereading documents;
  private final List<Problem> problems = new ArrayList<>();

  /** What each listed id was read as; absent where it could not be, which is reported once. */
  private final Map<String, Optional<Document>> read = new HashMap<>();

  CitationCheck(Rereading documents) {
    this.documents = documents;
  }

  List<Problem> problems(StoredAnswer answer) {
    Map<String, String> hashes = answer.hashes();
    int index = 0;
    for (JsonNode listed : answer.root().path("documents").values()) {
      if (!listed.path("status").asString("").equals("unreadable")) {
        document(listed, hashes, "$.documents[" + index + "]");
      }
      index++;
    }
    citations(answer.root(), "$");
    return List.copyOf(problems);
  }

  private void document(JsonNode listed, Map<String, String> hashes, String where) {
    String id = listed.path("id").asString("");
    if (id.isBlank()) {
      problems.add(new Problem(where + ".id", "is missing"));
      return;
    }
    Optional<Document> document =
        documents.read(new DocumentId(id), listed.path("origin").asString(""));
    read.put(id, document);
    if (document.isEmpty()) {
      problems.add(new Problem(where, "cannot be read any more"));
      return;
    }
    String hash = hashes.getOrDefault(id, "");
    if (hash.isEmpty()) {
      problems.add(new Problem(where, "has no SHA-256 in provenance.inputs"));
    } else if (!hash.equals(document.get().sha256()) || !document.get().id().value().equals(id)) {
      problems.add(
          new Problem(where, "has changed: SHA-256 " + hash + " then, " + document.get().sha256()));
    }
  }

  /** A citation is an object with these four fields, wherever it stands. */
  private void citations(JsonNode node, String where) {
    if (node.isObject() && node.has("quote") && node.has("start") && node.has("end")) {
      citation(node, where);
      return;
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        citations(field.getValue(), where + "." + field.getKey());
      }
    } else if (node.isArray()) {
      int index = 0;
      for (JsonNode element : node.values()) {
        citations(element, where + "[" + index++ + "]");
      }
    }
  }

  private void citation(JsonNode citation, String where) {
    String id = citation.path("document").asString("");
    if (!read.containsKey(id)) {
      problems.add(new Problem(where + ".document", "\"" + id + "\" is not among the documents"));
      return;
    }
    read.get(id)
        .ifPresent(
            document -> {
              Optional<String> words = words(document.text(), citation);
              String quote = citation.path("quote").asString("");
              if (words.isEmpty()) {
                problems.add(new Problem(where, "its offsets do not lie in the document"));
              } else if (!words.get().equals(quote) || quote.isEmpty()) {
                problems.add(
                    new Problem(
                        where + ".quote",
                        "the document says \"" + words.get() + "\", not \"" + quote + "\""));
              }
            });
  }

  /** The words between the offsets, which count code points. */
  private static Optional<String> words(String text, JsonNode citation) {
    int start = citation.path("start").asInt(-1);
    int end = citation.path("end").asInt(-1);
    if (start < 0 || end < start || end > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, start);
    return Optional.of(text.substring(from, text.offsetByCodePoints(from, end - start)));
  }
}
