package org.offlabel.app.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The format of an answer as answer-format.txt among the test resources writes it down. */
final class Format {

  private record Field(String name, boolean required, String type) {}

  private final Map<String, List<Field>> objects = new LinkedHashMap<>();

  private Format() {}

  static Format read() {
    Format format = new Format();
    List<Field> fields = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith(" ")) {
        String[] parts = line.strip().split(" ", 3);
        fields.add(new Field(parts[1], parts[0].equals("!"), parts[2]));
      } else {
        fields = new ArrayList<>();
        format.objects.put(line.strip(), fields);
      }
    }
    return format;
  }

  private static String text() {
    try (InputStream in = Format.class.getResourceAsStream("/answer-format.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in {@code answer} that is not as the format has it, each with its place. */
  List<String> faults(AnswerJson answer) {
    List<String> faults = new ArrayList<>();
    object("answer", answer.root(), "answer", faults);
    return faults;
  }

  private void object(String place, JsonNode node, String name, List<String> faults) {
    if (!node.isObject()) {
      faults.add(place + " is no object");
      return;
    }
    List<Field> fields = Objects.requireNonNull(objects.get(name), name);
    for (String present : node.propertyNames()) {
      if (fields.stream().noneMatch(field -> field.name().equals(present))) {
        faults.add(place + "." + present + " is not in the format");
      }
    }
    for (Field field : fields) {
      Optional<JsonNode> value = node.optional(field.name());
      if (value.isPresent()) {
        value(place + "." + field.name(), value.get(), field.type(), faults);
      } else if (field.required()) {
        faults.add(place + "." + field.name() + " is missing");
      }
    }
  }

  private void value(String place, JsonNode node, String type, List<String> faults) {
    if (type.startsWith("list of ")) {
      list(place, node, type.substring("list of ".length()), faults);
    } else if (type.startsWith("one of ")) {
      List<String> words = List.of(type.substring("one of ".length()).split(" \\| "));
      check(place, node.isString() && words.contains(node.asString()), node, faults);
    } else {
      switch (type) {
        case "string" -> check(place, node.isString() && !node.asString().isBlank(), node, faults);
        case "text" -> check(place, node.isString(), node, faults);
        case "whole" -> check(place, node.isInt() && node.asInt() >= 0, node, faults);
        case "number" -> check(place, node.isNumber(), node, faults);
        case "flag" -> check(place, node.isBoolean(), node, faults);
        default -> object(place, node, type, faults);
      }
    }
  }

  private void list(String place, JsonNode node, String type, List<String> faults) {
    check(place, node.isArray(), node, faults);
    int index = 0;
    for (JsonNode element : node.values()) {
      value(place + "[" + index++ + "]", element, type, faults);
    }
  }

  private static void check(String place, boolean holds, JsonNode node, List<String> faults) {
    if (!holds) {
      faults.add(place + " may not be " + node);
    }
  }
}
