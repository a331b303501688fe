package org.offlabel.evidence.answer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonRenderingTest {

  private static final List<Document> DOCUMENTS =
      List.of(
          SampleDocuments.TRIAL,
          SampleDocuments.ARTICLE,
          SampleDocuments.COPY,
          SampleDocuments.THREAD,
          SampleDocuments.LABEL,
          SampleDocuments.MACHINE);

  private final String json = new JsonRendering().render(SampleAnswer.answer());
  private final JsonNode root = JsonMapper.builder().build().readTree(json);

  @Test
  void looksAsItDidWhenAPersonReadIt() {
    Golden.check("answer.json", json);
  }

  @Test
  void theTopLevelFieldsComeInTheOrderOfTheFormat() {
    assertThat(root.propertyNames())
        .containsExactly(
            "schema",
            "question",
            "bottomLine",
            "sections",
            "studies",
            "synthesis",
            "experiences",
            "safety",
            "disagreements",
            "checks",
            "documents",
            "searched",
            "provenance");
  }

  @Test
  void nothingIsNullAndLinesEndTheSameEverywhere() {
    walk(root, node -> assertThat(node.isNull()).isFalse());
    assertThat(json).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void offsetsCountCodePoints() {
    List<JsonNode> citations = new ArrayList<>();
    walk(
        root,
        node -> {
          if (node.has("quote")) {
            citations.add(node);
          }
        });
    assertThat(citations).hasSizeGreaterThan(50);
    assertThat(citations)
        .allSatisfy(
            citation -> {
              String text = cited(citation);
              int[] points = text.codePoints().toArray();
              int start = citation.path("start").asInt();
              String words = new String(points, start, citation.path("end").asInt() - start);
              assertThat(words).isEqualTo(citation.path("quote").asString());
            });
    assertThat(citations)
        .as("some quotes stand behind emoji, where the two ways of counting differ")
        .anySatisfy(
            citation -> {
              String text = cited(citation);
              int units = text.indexOf(citation.path("quote").asString());
              assertThat(units).isGreaterThan(citation.path("start").asInt());
            });
  }

  @Test
  void peopleAreCountedByWhatTheyWere() {
    JsonNode trial = root.path("studies").path(0);
    assertThat(trial.path("enrolled").asInt()).isEqualTo(90);
    assertThat(trial.path("analysed").asInt()).isEqualTo(66);
    assertThat(trial.path("lost").asInt()).isEqualTo(24);
    assertThat(trial.has("completed")).isFalse();
    assertThat(trial.path("durationWeeks").asInt()).isEqualTo(8);
    assertThat(trial.path("registrations").path(0).asString()).isEqualTo("NCT09999991");
    assertThat(trial.path("arms").findValuesAsString("label"))
        .containsExactly("low-dose melatonin", "placebo");
  }

  @Test
  void whatCouldNotBeReadIsListedWithItsReason() {
    JsonNode unreadable = root.path("documents").path(4);
    assertThat(unreadable.path("id").asString()).isEqualTo("unreadable-1");
    assertThat(unreadable.path("status").asString()).isEqualTo("unreadable");
    assertThat(unreadable.path("reason").asString()).isNotBlank();
    assertThat(unreadable.has("kind")).isFalse();
  }

  @Test
  void whatASignatureSaysIsNoField() {
    JsonNode items = root.path("experiences").path("items");
    assertThat(items.size()).isEqualTo(2);
    walk(items, node -> assertThat(node.has("person")).isFalse());
  }

  private static String cited(JsonNode citation) {
    String id = citation.path("document").asString();
    return DOCUMENTS.stream()
        .filter(document -> document.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static void walk(JsonNode node, Consumer<JsonNode> each) {
    each.accept(node);
    node.values().forEach(child -> walk(child, each));
  }
}
