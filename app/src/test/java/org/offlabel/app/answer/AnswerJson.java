package org.offlabel.app.answer;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as JSON, as another program would read it.
 *
 * @param root the whole object
 */
public record AnswerJson(JsonNode root) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Parses {@code text}; a field written twice, or anything after the object, is an error. */
  public static AnswerJson parse(String text) {
    return new AnswerJson(MAPPER.readTree(text));
  }

  /** The elements of the array {@code name} of the answer. */
  public List<JsonNode> list(String name) {
    return List.copyOf(root.path(name).values());
  }

  /** Every sentence: of the bottom line, then of the sections in order. */
  public List<JsonNode> sentences() {
    List<JsonNode> sentences = new ArrayList<>(root.path("bottomLine").path("sentences").values());
    list("sections").forEach(section -> sentences.addAll(section.path("sentences").values()));
    return sentences;
  }

  /** The text of every sentence of the section {@code id}, a line each. */
  public String section(String id) {
    return String.join(
        "\n",
        list("sections").stream()
            .filter(section -> section.path("id").asString().equals(id))
            .flatMap(section -> section.path("sentences").values().stream())
            .map(sentence -> sentence.path("text").asString())
            .toList());
  }

  /** The studies that count for the question. */
  public List<JsonNode> primaryStudies() {
    return list("studies").stream()
        .filter(study -> study.path("part").asString().equals("primary study"))
        .toList();
  }

  /** Every object, however deep, that is a citation. */
  public List<JsonNode> citations() {
    return objects(root).stream().filter(object -> object.has("quote")).toList();
  }

  private static List<JsonNode> objects(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.isObject()) {
      found.add(node);
    }
    node.values().forEach(child -> found.addAll(objects(child)));
    return found;
  }
}
