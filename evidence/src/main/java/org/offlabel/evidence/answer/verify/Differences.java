package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares two JSON trees leaf by leaf. The order of an object's fields does not matter. */
final class Differences {

  /** After an early difference everything may differ; nobody reads more than this. */
  private static final int MOST = 100;

  private final List<Problem> problems = new ArrayList<>();
  private int unlisted;

  private Differences() {}

  /** Where {@code found} differs from {@code expected}, in the order of {@code expected}. */
  static List<Problem> between(JsonNode found, JsonNode expected) {
    Differences differences = new Differences();
    differences.compare(found, expected, "$");
    if (differences.unlisted > 0) {
      differences.problems.add(
          new Problem("$", differences.unlisted + " more differences that are not listed"));
    }
    return List.copyOf(differences.problems);
  }

  private void compare(JsonNode found, JsonNode expected, String where) {
    if (found.isObject() && expected.isObject()) {
      Set<String> names = new LinkedHashSet<>(expected.propertyNames());
      names.addAll(found.propertyNames());
      names.forEach(name -> compare(found.path(name), expected.path(name), where + "." + name));
    } else if (found.isArray() && expected.isArray()) {
      for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
        compare(found.path(i), expected.path(i), where + "[" + i + "]");
      }
    } else if (!sameLeaf(found, expected)) {
      add(where, "found " + shown(found) + ", expected " + shown(expected));
    }
  }

  private static boolean sameLeaf(JsonNode found, JsonNode expected) {
    boolean numbers = found.isNumber() && expected.isNumber();
    return numbers
        ? found.decimalValue().compareTo(expected.decimalValue()) == 0
        : found.equals(expected);
  }

  private static String shown(JsonNode node) {
    if (node.isMissingNode()) {
      return "nothing";
    }
    if (node.isContainer()) {
      return node.isArray() ? "a list of " + node.size() : "an object";
    }
    return node.isString() ? "\"" + node.asString() + "\"" : node.toString();
  }

  private void add(String where, String what) {
    if (problems.size() < MOST) {
      problems.add(new Problem(where, what));
    } else {
      unlisted++;
    }
  }
}
