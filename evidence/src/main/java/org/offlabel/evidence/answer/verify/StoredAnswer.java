package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of an answer as it was stored: what was asked, of which documents, and the whole tree
 * for comparison. Nothing in it is trusted.
 */
public final class StoredAnswer {

  private final JsonNode root;

  private StoredAnswer(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads a stored answer.
   *
   * @throws IllegalArgumentException if the text is not one JSON object, with the reason
   */
  public static StoredAnswer read(String json) {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    try {
      JsonNode root = mapper.readTree(json);
      if (!root.isObject()) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return new StoredAnswer(root);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The question as it was typed; empty where the answer lacks it. */
  public String question() {
    return root.path("question").path("text").asString("");
  }

  /** Where its documents were read from, those that could not be read included, in order. */
  public List<String> origins() {
    List<String> origins = new ArrayList<>();
    for (JsonNode document : root.path("documents").values()) {
      origins.add(document.path("origin").asString(""));
    }
    return List.copyOf(origins);
  }

  /** The version of the program that made it; empty where the answer lacks it. */
  public String version() {
    return root.path("provenance").path("version").asString("");
  }

  JsonNode root() {
    return root;
  }

  /** The SHA-256 of each document by its id. */
  Map<String, String> hashes() {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (JsonNode input : root.path("provenance").path("inputs").values()) {
      hashes.put(input.path("document").asString(""), input.path("sha256").asString(""));
    }
    return hashes;
  }
}
