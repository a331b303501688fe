package org.offlabel.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every answer as JSON follows the format to the letter. */
final class AnswerFormatTest {

  private static final List<String> SECTIONS =
      List.of("use", "guidelines", "research", "patients", "safety", "disagreements", "gaps");

  static Stream<Asked> questions() {
    return Asked.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void followsTheFormat(Asked asked) {
    AnswerJson answer = asked.json();

    assertThat(Format.read().faults(answer)).as("fields").isEmpty();
    assertThat(answer.list("sections").stream().map(each -> each.path("id").asString()))
        .as("sections")
        .containsExactlyElementsOf(SECTIONS);
    assertThat(unsupported(answer)).as("sentences without citation or derivation").isEmpty();
    assertThat(documentFaults(answer)).as("documents").isEmpty();
    assertThat(studyFaults(answer)).as("studies").isEmpty();
    assertThat(countFaults(answer)).as("counts").isEmpty();
  }

  private static List<String> unsupported(AnswerJson answer) {
    return answer.sentences().stream()
        .filter(each -> each.path("citations").isEmpty() && !each.has("derivation"))
        .map(each -> each.path("text").asString())
        .toList();
  }

  /** Ids are unique; what is cited, copied from or signed is listed; states carry their reasons. */
  private static List<String> documentFaults(AnswerJson answer) {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    Set<String> read = new TreeSet<>();
    for (JsonNode document : answer.list("documents")) {
      String id = document.path("id").asString();
      boolean unreadable = document.path("status").asString().equals("unreadable");
      expect(faults, ids.add(id), id + " stands twice");
      expect(faults, document.has("reason") == unreadable, id + ": reason");
      expect(faults, document.has("kind") != unreadable, id + ": kind");
      if (!unreadable) {
        read.add(id);
      }
    }
    for (JsonNode document : answer.list("documents")) {
      if (document.has("copyOf")) {
        String original = document.path("copyOf").asString();
        expect(faults, read.contains(original), "no original " + original);
      }
    }
    for (JsonNode citation : answer.citations()) {
      String cited = citation.path("document").asString();
      expect(faults, read.contains(cited), "cited and not listed: " + cited);
    }
    Set<String> signed = new TreeSet<>();
    answer
        .root()
        .path("provenance")
        .path("inputs")
        .values()
        .forEach(input -> signed.add(input.path("document").asString()));
    expect(faults, signed.equals(read), "provenance has " + signed + ", documents " + read);
    return faults;
  }

  private static List<String> studyFaults(AnswerJson answer) {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (JsonNode study : answer.list("studies")) {
      String id = study.path("id").asString();
      expect(faults, ids.add(id), id + " stands twice");
      expect(faults, !study.path("reports").isEmpty(), id + " has no report");
    }
    for (JsonNode synthesis : answer.list("synthesis")) {
      for (JsonNode contribution : synthesis.path("studies").values()) {
        String id = contribution.path("study").asString();
        expect(faults, ids.contains(id), synthesis.path("outcome") + " takes in unlisted " + id);
      }
    }
    return faults;
  }

  private static List<String> countFaults(AnswerJson answer) {
    List<String> faults = new ArrayList<>();
    JsonNode experiences = answer.root().path("experiences");
    int people = experiences.path("people").asInt();
    expect(faults, people == experiences.path("items").size(), "people are not the items");
    int directions =
        Stream.of("favourable", "unfavourable", "mixed", "unclear")
            .mapToInt(direction -> experiences.path(direction).asInt())
            .sum();
    expect(faults, people == directions, "people are not the sum of directions");
    for (JsonNode searched : answer.list("searched")) {
      boolean done = searched.path("status").asString().equals("searched");
      expect(faults, done == searched.has("found"), searched + ": found");
      expect(faults, done != searched.has("reason"), searched + ": reason");
    }
    return faults;
  }

  private static void expect(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
