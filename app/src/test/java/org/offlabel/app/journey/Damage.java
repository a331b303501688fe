package org.offlabel.app.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.offlabel.app.answer.AnswerJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of an answer in which one letter or figure can be made another: the text of a sentence, a
 * quote, or a number.
 *
 * @param steps the names and indices that lead to it
 */
record Damage(List<String> steps) {

  /**
   * A damage done.
   *
   * @param answer the answer with it
   * @param what what became what
   */
  record Done(String answer, String what) {}

  Damage {
    steps = List.copyOf(steps);
  }

  /** Every value of {@code answer} that can be damaged. */
  static List<Damage> possible(String answer) {
    List<Damage> possible = new ArrayList<>();
    collect(AnswerJson.parse(answer).root(), List.of(), possible);
    return possible;
  }

  private static void collect(JsonNode node, List<String> steps, List<Damage> into) {
    String last = steps.isEmpty() ? "" : steps.getLast();
    boolean sentence = last.equals("text") && steps.contains("sentences");
    if (node.isNumber() || (node.isString() && (sentence || last.equals("quote")))) {
      into.add(new Damage(steps));
    }
    if (node.isObject()) {
      node.forEachEntry((name, child) -> collect(child, with(steps, name), into));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), with(steps, Integer.toString(i)), into);
    }
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  /** Where it is, as in {@code $.sections[2].sentences[0].text}. */
  String place() {
    return place(steps);
  }

  private static String place(List<String> steps) {
    StringBuilder place = new StringBuilder("$");
    for (String step : steps) {
      boolean index = Character.isDigit(step.charAt(0));
      place.append(index ? "[" + step + "]" : "." + step);
    }
    return place.toString();
  }

  /** Whether a complaint names the value, or the object it belongs to. */
  boolean isNamedIn(String complaints) {
    return complaints.contains(place(steps.subList(0, steps.size() - 1)));
  }

  /** Changes one letter or figure of the value in {@code answer}. */
  Done to(String answer, Random random) {
    JsonNode root = AnswerJson.parse(answer).root();
    JsonNode parent = root;
    for (String step : steps.subList(0, steps.size() - 1)) {
      parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
    }
    String last = steps.getLast();
    if (!(parent instanceof ObjectNode object)) {
      throw new IllegalStateException("no bare value stands at " + place());
    }
    JsonNode old = object.get(last);
    if (old.isString()) {
      object.put(last, damaged(old.asString(), random));
    } else {
      object.put(last, old.asInt() + 1 + random.nextInt(8));
    }
    return new Done(root.toPrettyString(), old + " became " + object.get(last));
  }

  private static String damaged(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        places.add(i);
      }
    }
    int at = places.get(random.nextInt(places.size()));
    char old = text.charAt(at);
    char other =
        Character.isDigit(old)
            ? (char) ('0' + (old - '0' + 1 + random.nextInt(9)) % 10)
            : (char) ('a' + (Character.toLowerCase(old) - 'a' + 1 + random.nextInt(25)) % 26);
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
