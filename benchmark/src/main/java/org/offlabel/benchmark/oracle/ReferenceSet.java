package org.offlabel.benchmark.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One file of reference values.
 *
 * @param name the file's name
 * @param json what stands in it
 */
public record ReferenceSet(String name, JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a file; one that is no JSON object with a measure is an error of the folder. */
  public static ReferenceSet read(Path file) throws IOException {
    try {
      JsonNode json = JSON.readTree(file.toFile());
      if (!json.path("measure").isString()) {
        throw new IOException(file + ": no measure; is this a file of reference values?");
      }
      return new ReferenceSet(file.getFileName().toString(), json);
    } catch (JacksonException e) {
      throw new IOException(file + ": " + e.getOriginalMessage(), e);
    }
  }

  /** The measure; a code this library does not know counts as an effect given as it is. */
  Measure measure() {
    return Measure.ofCode(json.path("measure").asString()).orElse(Measure.GENERIC);
  }

  /** The reference's own effects, without those it leaves empty, so that fits start alike. */
  public Effects effects() {
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < json.path("yi").size(); i++) {
      JsonNode estimate = json.path("yi").get(i);
      JsonNode variance = json.path("vi").get(i);
      if (estimate.isNumber() && variance.isNumber()) {
        effects.add(new Effect("Study " + (i + 1), estimate.asDouble(), variance.asDouble()));
      }
    }
    return new Effects(measure(), effects);
  }

  /** A column of the input, empty if the file has none of that name. */
  List<Double> input(String column) {
    List<Double> values = new ArrayList<>();
    json.path("input").path(column).forEach(value -> values.add(value.asDouble(Double.NaN)));
    return values;
  }

  boolean has(String... columns) {
    for (String column : columns) {
      if (!json.path("input").has(column)) {
        return false;
      }
    }
    return true;
  }

  static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  static OptionalDouble finite(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
