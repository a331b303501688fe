package org.offlabel.benchmark.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
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

  /**
   * The reference's own effects, without those it leaves empty, so that fits start alike. Effects
   * that this library refuses, such as those with a variance of 0, are left out too; the reference
   * counts them, so every figure then shows as off.
   */
  public Effects effects() {
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < json.path("yi").size(); i++) {
      String study = study(i);
      JsonNode estimate = json.path("yi").path(i);
      JsonNode variance = json.path("vi").path(i);
      if (estimate.isNumber() && variance.isNumber()) {
        unlessRefused(() -> new Effect(study, estimate.asDouble(), variance.asDouble()))
            .ifPresent(effects::add);
      }
    }
    return new Effects(measure(), effects);
  }

  /**
   * The rows of the input that hold a number in each of these columns, as what they describe.
   * Without those the library refuses, such as a group of no persons.
   */
  <T> List<T> rows(Row<T> row, String... columns) {
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < json.path("input").path(columns[0]).size(); i++) {
      String study = study(i);
      double[] values = new double[columns.length];
      for (int c = 0; c < columns.length; c++) {
        values[c] = number(json.path("input").path(columns[c]).path(i)).orElse(Double.NaN);
      }
      if (DoubleStream.of(values).noneMatch(Double::isNaN)) {
        unlessRefused(() -> row.of(study, values)).ifPresent(rows::add);
      }
    }
    return List.copyOf(rows);
  }

  /** What one row of the input describes. */
  interface Row<T> {
    T of(String study, double[] values);
  }

  private static <T> Optional<T> unlessRefused(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  /** The name of a study by its place in the file, from 0. */
  static String study(int place) {
    return "Study " + (place + 1);
  }

  static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  /** Empty where there is no number, and for infinities, which JSON has no way to write. */
  static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
