package org.offlabel.app.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.offlabel.app.answer.AnswerJson;
import org.offlabel.app.answer.Asked;
import tools.jackson.databind.JsonNode;

/**
 * The first library's answer, and what its tests ask of it. It lies beside the project, so that the
 * tests are skipped where it is not there.
 *
 * @param answer the answer
 */
record FirstLibrary(AnswerJson answer) {

  /** What stands there before anything was asked. */
  static FirstLibrary none() {
    return new FirstLibrary(AnswerJson.parse("{}"));
  }

  static FirstLibrary alone() {
    return asked(List.of(Asked.FIRST, "--from", Asked.SEEDS.toString(), "--no-starter"));
  }

  static FirstLibrary withTheStarterLibrary() {
    return asked(List.of(Asked.FIRST, "--from", Asked.SEEDS.toString()));
  }

  private static FirstLibrary asked(List<String> arguments) {
    assumeTrue(Asked.seedsAreThere(), "skipped: there is no ../shared/seeds beside the project");
    return new FirstLibrary(new Asked("first library", arguments).json());
  }

  /** The documents that are read from files of one's own. */
  List<JsonNode> files() {
    return answer.list("documents").stream()
        .filter(document -> !document.path("origin").asString().startsWith("starter:"))
        .toList();
  }

  /** The ids of {@link #files}. */
  List<String> fileIds() {
    return files().stream().map(document -> document.path("id").asString()).toList();
  }

  /** The primary study whose label begins with {@code label}. */
  JsonNode study(String label) {
    List<JsonNode> found = studies(each -> each.path("label").asString().startsWith(label));
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " studies are called " + label + " in " + labels());
    }
    return found.getFirst();
  }

  /** The primary studies that {@code which} holds for. */
  List<JsonNode> studies(Predicate<JsonNode> which) {
    return answer.primaryStudies().stream().filter(which).toList();
  }

  /** What the primary studies are called. */
  List<String> labels() {
    return answer.primaryStudies().stream().map(each -> each.path("label").asString()).toList();
  }

  /** The ids of the documents that report {@code study}, but for copies of others. */
  List<String> reports(JsonNode study) {
    List<String> copies =
        files().stream()
            .filter(document -> document.has("copyOf"))
            .map(document -> document.path("id").asString())
            .toList();
    return study.path("reports").values().stream()
        .map(report -> report.path("document").asString())
        .filter(id -> !copies.contains(id))
        .distinct()
        .toList();
  }

  /** Whether some size of {@code study} is {@code people}. */
  static boolean counts(JsonNode study, int people) {
    return study.path("sizes").values().stream()
        .anyMatch(size -> size.path("people").asInt() == people);
  }

  /** Whether {@code study} lasted, or a period of it, as long as from a to b weeks. */
  static boolean lasts(JsonNode study, double a, double b) {
    return study.path("durations").values().stream()
        .mapToDouble(duration -> duration.path("weeks").asDouble())
        .anyMatch(weeks -> a <= weeks && weeks <= b);
  }

  /** Whether a quote of {@code node}, however deep, has {@code words}. */
  static boolean quotes(JsonNode node, String words) {
    return node.toString().toLowerCase(Locale.ROOT).contains(words);
  }
}
