package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Derivation;
import tools.jackson.databind.JsonNode;

/** Holds every sentence of a stored answer against its own quotes, however it was made. */
final class SupportCheck {

  private final SentenceSupport support = new SentenceSupport();
  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems(JsonNode root) {
    sentences(root.path("bottomLine"), "$.bottomLine");
    int index = 0;
    for (JsonNode section : root.path("sections").values()) {
      sentences(section, "$.sections[" + index++ + "]");
    }
    return List.copyOf(problems);
  }

  private void sentences(JsonNode parent, String where) {
    int index = 0;
    for (JsonNode sentence : parent.path("sentences").values()) {
      sentence(sentence, where + ".sentences[" + index++ + "]");
    }
  }

  private void sentence(JsonNode sentence, String where) {
    List<String> quotes = new ArrayList<>();
    sentence.path("citations").values().forEach(each -> quotes.add(text(each, "quote")));
    Optional<Derivation> derivation = derivation(sentence.path("derivation"), where);
    if (quotes.isEmpty() && derivation.isEmpty()) {
      problems.add(new Problem(where, "cites nothing and is derived from nothing"));
    }
    for (String what : support.unsupported(text(sentence, "text"), quotes, derivation)) {
      problems.add(new Problem(where + ".text", what));
    }
  }

  private Optional<Derivation> derivation(JsonNode node, String where) {
    if (!node.isObject()) {
      return Optional.empty();
    }
    if (text(node, "rule").isBlank()) {
      problems.add(new Problem(where + ".derivation.rule", "is missing"));
      return Optional.empty();
    }
    List<String> inputs = new ArrayList<>();
    node.path("inputs").values().forEach(input -> inputs.add(input.asString("")));
    return Optional.of(new Derivation(text(node, "rule"), inputs, text(node, "result")));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
