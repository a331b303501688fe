package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The drug asked about; empty where the answer lacks it. */
  public String drug() {
    return root.path("question").path("drug").asString("");
  }

  /** The drug with the dose asked about, where the question named one. */
  public Optional<String> regimen() {
    String regimen = root.path("question").path("regimen").asString("");
    return regimen.isEmpty() ? Optional.empty() : Optional.of(regimen);
  }

  /** The condition asked about; empty where the answer lacks it. */
  public String condition() {
    return root.path("question").path("condition").asString("");
  }

  /** The names of the sources that it says were searched or not, in order. */
  public List<String> searched() {
    List<String> sources = new ArrayList<>();
    for (JsonNode state : root.path("searched").values()) {
      sources.add(state.path("source").asString(""));
    }
    return List.copyOf(sources);
  }

  /** Where its documents were read from, those that could not be read included, in order. */
  public List<String> origins() {
    List<String> origins = new ArrayList<>();
    for (JsonNode document : root.path("documents").values()) {
      origins.add(document.path("origin").asString(""));
    }
    return List.copyOf(origins);
  }

  /** Where each of its documents was read from, by its id, in order. */
  public Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    for (JsonNode document : root.path("documents").values()) {
      places.put(document.path("id").asString(""), document.path("origin").asString(""));
    }
    return places;
  }

  /** What it says happened to a source; empty where it does not name it. */
  public String status(String source) {
    return ofSearch(source, "status");
  }

  /** What it remarks on a source; empty where it remarks nothing. */
  public String reason(String source) {
    return ofSearch(source, "reason");
  }

  private String ofSearch(String source, String field) {
    for (JsonNode state : root.path("searched").values()) {
      if (state.path("source").asString("").equals(source)) {
        return state.path(field).asString("");
      }
    }
    return "";
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
