package org.offlabel.evidence.fetch.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Goes through a JSON file from start to end without keeping any of it. */
final class JsonScan {

  private static final int DEEPEST = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private JsonScan() {}

  /** Is shown every value. */
  @FunctionalInterface
  interface Visitor {

    /**
     * A single value, with the names that lead to it, such as "/results[]/id"; or the start of an
     * object within a list, such as "/results[]", with an empty value.
     */
    void visit(String path, String value);
  }

  /** What keeps the file from being one whole JSON object; empty where nothing does. */
  static Optional<String> scan(Path file, Visitor visitor) {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.of("the answer is no JSON object");
      }
      scan(parser, visitor);
      return parser.nextToken() == null
          ? Optional.empty()
          : Optional.of("something follows the JSON of the answer");
    } catch (JacksonException e) {
      return Optional.of("the answer is no whole JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void scan(JsonParser parser, Visitor visitor) {
    List<String> names = new ArrayList<>();
    names.add("");
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      }
      switch (token) {
        case PROPERTY_NAME -> names.set(depth - 1, "/" + parser.currentName());
        case START_OBJECT, START_ARRAY -> {
          if (token == JsonToken.START_OBJECT && names.getLast().equals("[]")) {
            visitor.visit(String.join("", names), "");
          }
          names.add(token == JsonToken.START_ARRAY ? "[]" : "");
          depth++;
        }
        case END_OBJECT, END_ARRAY -> {
          names.removeLast();
          depth--;
        }
        default -> visitor.visit(String.join("", names), parser.getString());
      }
    }
  }
}
