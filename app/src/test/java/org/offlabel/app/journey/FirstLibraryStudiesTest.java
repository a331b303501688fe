package org.offlabel.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The studies behind five documents, each once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstLibraryStudiesTest {

  private FirstLibrary library = FirstLibrary.none();

  @BeforeAll
  void ask() {
    library = FirstLibrary.alone();
  }

  @Test
  void areFive() {
    assertThat(library.labels()).hasSize(5);
  }

  @Test
  void haveTheCrossoverTrialThatSixtyPeopleCompleted() {
    List<JsonNode> found =
        library.studies(
            study ->
                study.path("design").asString().equals("randomised crossover")
                    && FirstLibrary.counts(study, 60));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path("completed").asInt()).isEqualTo(60);
    assertThat(found.getFirst().path("dose").asString()).contains("4.5 mg");
    assertThat(FirstLibrary.lasts(found.getFirst(), 8, 8)).isTrue();
  }

  @Test
  void haveTheSmallTrialOfSixMonths() {
    List<JsonNode> found = library.studies(study -> FirstLibrary.counts(study, 35));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path("dose").asString()).contains("5 mg");
    assertThat(FirstLibrary.lasts(found.getFirst(), 24, 27)).isTrue();
  }

  @Test
  void haveTheCrossoverTrialOfNinetySixPeople() {
    List<JsonNode> found = library.studies(study -> FirstLibrary.counts(study, 96));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path("design").asString()).isEqualTo("randomised crossover");
    assertThat(FirstLibrary.lasts(found.getFirst(), 17, 17)).isTrue();
    assertThat(found.getFirst().path("findings").toString()).doesNotContain("\"improved\"");
  }

  @Test
  void haveTheStudyOfTheUseOfOtherMedicinesOnceWithBothItsTellings() {
    List<JsonNode> found =
        library.studies(
            study -> FirstLibrary.quotes(study, "2017") && !FirstLibrary.counts(study, 60));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path("findings").toString()).contains("no difference");
    assertThat(library.reports(found.getFirst())).hasSize(2);
  }

  @Test
  void haveTheStudyOfTenYearsOfRecords() {
    assertThat(library.studies(study -> FirstLibrary.quotes(study, "10 years"))).hasSize(1);
  }

  @Test
  void keepTheReviewAndTheCaseReportApart() {
    List<String> apart =
        library.answer().list("studies").stream()
            .filter(study -> !study.path("part").asString().equals("primary study"))
            .map(study -> study.path("design").asString())
            .toList();

    assertThat(apart).contains("narrative review", "case report");
  }

  @Test
  void leaveTheAnswerUncertain() {
    JsonNode bottomLine = library.answer().root().path("bottomLine");

    assertThat(bottomLine.path("verdict").asString()).isEqualTo("uncertain");
    assertThat(bottomLine.path("certainty").asString()).isIn("low", "very low");
  }
}
