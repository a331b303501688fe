package org.offlabel.app.pair;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.offlabel.app.answer.AnswerJson;
import tools.jackson.databind.JsonNode;

/** Checks an answer against the lines of an expected.txt. */
final class AnswerCheck {

  private final AnswerJson answer;
  private final int exit;

  AnswerCheck(AnswerJson answer, int exit) {
    this.answer = answer;
    this.exit = exit;
  }

  /** What is not as {@code line} says; empty where it is. */
  Optional<String> fault(Expected.Line line) {
    if (line.key().contains(" of ")) {
      return new StudyCheck(answer).fault(line);
    }
    return switch (line.key()) {
      case "question" -> Optional.empty();
      case "verdict", "certainty" ->
          value(line, answer.root().path("bottomLine").path(line.key()).asString());
      case "studies" -> value(line, answer.primaryStudies().size());
      case "apart" -> apart(line);
      case "people", "favourable", "unfavourable", "mixed", "unclear" ->
          value(line, answer.root().path("experiences").path(line.key()).asInt());
      case "copies" -> value(line, documents(document -> document.has("copyOf")).count());
      case "nothing relevant", "unreadable" -> value(line, documents(status(line.key())).count());
      case "exit" -> value(line, exit);
      default -> words(line);
    };
  }

  private Optional<String> words(Expected.Line line) {
    return switch (line.key()) {
      case "bottom line must say" ->
          wanted(
              line,
              texts(
                  answer.root().path("bottomLine").path("sentences").values(),
                  sentence -> sentence.path("text").asString()));
      case "guideline must say" -> wanted(line, answer.section("guidelines"));
      case "guideline must not say" -> unwanted(line, answer.section("guidelines"));
      case "safety must mention" -> wanted(line, answer.section("safety"));
      case "safety must not mention" -> unwanted(line, answer.section("safety"));
      case "must not say" ->
          unwanted(line, texts(answer.sentences(), sentence -> sentence.path("text").asString()));
      case "reactions told" ->
          wanted(
              line,
              texts(
                  answer.root().path("experiences").path("items").values(),
                  item -> item.path("reactions").toString()));
      case "copy leaves out" ->
          wanted(line, texts(answer.list("documents"), each -> each.path("omits").toString()));
      default -> throw new IllegalArgumentException("no such key: " + line.key());
    };
  }

  private Optional<String> apart(Expected.Line line) {
    List<String> designs =
        answer.list("studies").stream()
            .filter(study -> !answer.primaryStudies().contains(study))
            .map(study -> study.path("design").asString())
            .toList();
    return line.value().equals("none")
        ? value(line, designs.isEmpty() ? "none" : designs)
        : wanted(line, String.join("; ", designs));
  }

  private Stream<JsonNode> documents(Function<JsonNode, Boolean> which) {
    return answer.list("documents").stream().filter(which::apply);
  }

  private static Function<JsonNode, Boolean> status(String status) {
    return document -> document.path("status").asString().equals(status);
  }

  private static String texts(Iterable<JsonNode> nodes, Function<JsonNode, String> text) {
    StringBuilder all = new StringBuilder();
    nodes.forEach(node -> all.append(text.apply(node)).append('\n'));
    return all.toString();
  }

  private static Optional<String> value(Expected.Line line, Object got) {
    return line.either().contains(got.toString()) ? Optional.empty() : Optional.of("got " + got);
  }

  private static Optional<String> wanted(Expected.Line line, String got) {
    List<String> missing = Words.missing(line.all(), got);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("not there: " + missing + "; got: " + got.strip());
  }

  private static Optional<String> unwanted(Expected.Line line, String got) {
    List<String> present = Words.present(line.all(), got);
    return present.isEmpty()
        ? Optional.empty()
        : Optional.of("there: " + present + "; got: " + got.strip());
  }
}
