package org.offlabel.evidence.answer.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds a stored answer against the shape of the format, as answer-shape.tsv lists it. */
final class ShapeCheck {

  /** One line of the table: a field, what it holds, and what values it may have. */
  private record Rule(List<String> path, String kind, boolean required, List<String> allowed) {}

  private final List<Rule> rules;

  ShapeCheck() {
    rules = table().lines().filter(line -> !line.startsWith("#")).map(line -> rule(line)).toList();
  }

  private static Rule rule(String line) {
    String[] cells = line.split("\t", -1);
    return new Rule(
        List.of(cells[0].split("\\.", -1)),
        cells[1],
        cells[2].equals("required"),
        cells.length > 3 ? List.of(cells[3].split(" \\| ", -1)) : List.of());
  }

  private static String table() {
    try (InputStream in = ShapeCheck.class.getResourceAsStream("answer-shape.tsv")) {
      if (in == null) {
        throw new IllegalStateException("answer-shape.tsv is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Problem> problems(JsonNode root) {
    List<Problem> problems = new ArrayList<>();
    rules.forEach(rule -> check(rule, 0, root, "$", problems));
    return problems;
  }

  private static void check(
      Rule rule, int depth, JsonNode node, String where, List<Problem> problems) {
    String step = rule.path().get(depth);
    boolean each = step.endsWith("[]");
    String name = each ? step.substring(0, step.length() - 2) : step;
    String here = where + "." + name;
    JsonNode field = node.path(name);
    if (depth == rule.path().size() - 1) {
      value(rule, field, here, problems);
    } else if (each) {
      int index = 0;
      for (JsonNode element : field.values()) {
        check(rule, depth + 1, element, here + "[" + index++ + "]", problems);
      }
    } else {
      check(rule, depth + 1, field, here, problems);
    }
  }

  private static void value(Rule rule, JsonNode field, String where, List<Problem> problems) {
    if (field.isMissingNode()) {
      if (rule.required()) {
        problems.add(new Problem(where, "is missing"));
      }
      return;
    }
    boolean fits =
        switch (rule.kind()) {
          case "text" -> field.isString();
          case "number" -> field.isNumber();
          case "array" -> field.isArray();
          case "object" -> field.isObject();
          default -> throw new IllegalStateException("no kind " + rule.kind());
        };
    if (!fits) {
      problems.add(new Problem(where, "should be of kind " + rule.kind()));
    } else if (!rule.allowed().isEmpty() && !rule.allowed().contains(field.asString())) {
      problems.add(new Problem(where, "may not be \"" + field.asString() + "\""));
    }
  }
}
