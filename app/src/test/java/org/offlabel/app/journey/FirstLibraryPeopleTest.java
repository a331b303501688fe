package org.offlabel.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What patients tell of, each of them once, and what must be known for safety. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstLibraryPeopleTest {

  private FirstLibrary library = FirstLibrary.none();

  @BeforeAll
  void ask() {
    library = FirstLibrary.alone();
  }

  @Test
  void countsEachPersonOnce() {
    JsonNode experiences = library.answer().root().path("experiences");

    assertThat(experiences.path("people").asInt()).isBetween(12, 14);
    assertThat(experiences.path("favourable").asInt()).isBetween(9, 11);
  }

  @Test
  void tellsTheirDosesAndWhatTheyNoticed() {
    List<JsonNode> items =
        List.copyOf(library.answer().root().path("experiences").path("items").values());

    assertThat(items.stream().filter(each -> each.path("dose").asString("").startsWith("3 mg")))
        .hasSize(3);
    assertThat(items.stream().filter(each -> each.path("dose").asString("").startsWith("4.5 mg")))
        .hasSizeBetween(1, 3);
    assertThat(items.stream().filter(each -> each.path("reactions").toString().contains("dreams")))
        .hasSize(1);
  }

  @Test
  void countsNoRepliesQuestionsOpinionsOrTips() {
    String reasons = library.answer().root().path("experiences").path("notCounted").toString();

    assertThat(reasons)
        .contains("reply of the article's author")
        .contains("question")
        .contains("opinion")
        .contains("where to buy it");
  }

  @Test
  void saysWhoMustNotTakeIt() {
    String items = safety("contraindications") + safety("interactions");

    assertThat(items)
        .containsIgnoringCase("opioid")
        .containsIgnoringCase("withdrawal")
        .containsIgnoringCase("maintenance")
        .containsIgnoringCase("liver");
  }

  @Test
  void warnsOfSplittingTablets() {
    assertThat(safety("warnings")).containsIgnoringCase("splitting");
  }

  @Test
  void keepsWarningsOfTheFullDoseFromTheLowDose() {
    List<JsonNode> items =
        List.of("warnings", "reactions").stream()
            .flatMap(kind -> library.answer().root().path("safety").path(kind).values().stream())
            .filter(
                item ->
                    FirstLibrary.quotes(item.path("what"), "liver damage")
                        || FirstLibrary.quotes(item.path("what"), "thrombocytopenia"))
            .toList();

    assertThat(items).hasSizeGreaterThanOrEqualTo(2);
    assertThat(items)
        .allSatisfy(item -> assertThat(item.path("regimen").asString("")).doesNotContain("low"));
  }

  @Test
  void hasTheReactionsAtLowDose() {
    assertThat(safety("reactions"))
        .containsIgnoringCase("headache")
        .containsIgnoringCase("stomach pain")
        .containsIgnoringCase("vivid dreams")
        .containsIgnoringCase("dizziness");
  }

  private String safety(String kind) {
    return library.answer().root().path("safety").path(kind).toString();
  }
}
