package org.offlabel.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What articles tell of falls together with the records of the starter library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstLibraryAndStarterTest {

  private FirstLibrary library = FirstLibrary.none();

  @BeforeAll
  void ask() {
    library = FirstLibrary.withTheStarterLibrary();
  }

  @Test
  void theStudiesAreTheRecords() {
    assertThat(library.study("Cree 2010").path("enrolled").asInt()).isEqualTo(80);
    assertThat(library.study("Cree 2010").path("analysed").asInt()).isEqualTo(60);
    assertThat(library.study("Gironi 2008").path("enrolled").asInt()).isEqualTo(40);
    assertThat(FirstLibrary.counts(library.study("Gironi 2008"), 35)).isTrue();
    assertThat(FirstLibrary.counts(library.study("Sharafaddinzadeh 2010"), 96)).isTrue();
    assertThat(FirstLibrary.counts(library.study("Raknes 2017"), 341)).isTrue();
    assertThat(recordsStudy()).hasSize(1);
  }

  /** Two studies have this author and year. */
  private List<JsonNode> recordsStudy() {
    return library.studies(
        study ->
            study.path("label").asString().startsWith("Ludwig 2016")
                && FirstLibrary.counts(study, 54));
  }

  @Test
  void theArticlesTellOfTheSameStudies() {
    for (String label : List.of("Cree 2010", "Gironi 2008", "Sharafaddinzadeh 2010")) {
      List<String> reports = library.reports(library.study(label));

      assertThat(reports.stream().filter(library.fileIds()::contains)).as(label).hasSize(2);
      assertThat(reports.stream().filter(id -> !library.fileIds().contains(id)))
          .as(label)
          .isNotEmpty();
    }
    assertThat(library.reports(library.study("Raknes 2017")))
        .filteredOn(library.fileIds()::contains)
        .hasSize(2);
    assertThat(library.reports(recordsStudy().getFirst()))
        .filteredOn(library.fileIds()::contains)
        .hasSize(1);
  }

  @Test
  void noStudyIsLeftThatOnlyAnArticleTellsOf() {
    List<JsonNode> leftOver =
        library.studies(study -> library.fileIds().containsAll(library.reports(study)));

    assertThat(leftOver).isEmpty();
  }

  @Test
  void theAnswerStaysUncertain() {
    JsonNode bottomLine = library.answer().root().path("bottomLine");

    assertThat(bottomLine.path("verdict").asString()).isEqualTo("uncertain");
    assertThat(bottomLine.path("certainty").asString()).isIn("low", "very low");
  }
}
