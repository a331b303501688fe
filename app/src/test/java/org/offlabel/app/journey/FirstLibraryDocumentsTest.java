package org.offlabel.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Five documents: one copies another, one was written by a machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstLibraryDocumentsTest {

  private FirstLibrary library = FirstLibrary.none();

  @BeforeAll
  void ask() {
    library = FirstLibrary.alone();
  }

  @Test
  void areFiveAndAllOfUse() {
    assertThat(library.files()).hasSize(5);
    assertThat(library.files())
        .allSatisfy(each -> assertThat(each.path("status").asString()).isEqualTo("used"));
  }

  @Test
  void haveOneCopyWithWhatItLeavesOut() {
    List<JsonNode> copies = library.files().stream().filter(each -> each.has("copyOf")).toList();

    assertThat(copies).hasSize(1);
    List<String> omits =
        copies.getFirst().path("omits").values().stream()
            .map(omission -> omission.path("what").asString())
            .distinct()
            .toList();
    assertThat(omits).contains("approval", "side effects", "warnings", "who must not take it");
  }

  @Test
  void haveOneWrittenByAMachineWhoseReferencesAreMissing() {
    List<JsonNode> machine =
        library.files().stream()
            .filter(each -> each.path("kind").asString().equals("machine-written answer"))
            .toList();

    assertThat(machine).hasSize(1);
    assertThat(machine.getFirst().path("traits").toString())
        .contains("cites without reference list");
  }

  @Test
  void holdNoRecommendationAndASilentGuidance() {
    assertThat(library.answer().section("guidelines"))
        .containsIgnoringCase("no recommendation")
        .containsIgnoringCase("silence")
        .doesNotContainIgnoringCase("recommends against");
  }

  @Test
  void disagreeInPublic() {
    String about =
        String.join(
            "; ",
            library.answer().list("disagreements").stream()
                .map(each -> each.path("about").asString())
                .toList());

    assertThat(about)
        .containsPattern("(?i)benefit|help|whether it works")
        .containsIgnoringCase("pain")
        .containsIgnoringCase("fatigue")
        .containsIgnoringCase("dose")
        .containsIgnoringCase("how it works")
        .containsIgnoringCase("liver");
    assertThat(library.answer().section("disagreements"))
        .containsIgnoringCase("pain")
        .containsIgnoringCase("fatigue")
        .containsIgnoringCase("dose")
        .containsIgnoringCase("liver");
  }
}
