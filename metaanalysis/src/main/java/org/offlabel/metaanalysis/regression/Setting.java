package org.offlabel.metaanalysis.regression;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of the moderators at which an effect is predicted. {@code Setting.of("year",
 * 1970).and("allocation", "random")}.
 *
 * @param numbers the values of numeric moderators by name
 * @param levels the levels of factors by name
 */
public record Setting(Map<String, Double> numbers, Map<String, String> levels) {

  public Setting {
    numbers = Map.copyOf(numbers);
    levels = Map.copyOf(levels);
    numbers.forEach(
        (name, value) -> {
          if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, not " + value);
          }
        });
  }

  /** No moderator at all: where a model of an intercept alone predicts. */
  public static Setting none() {
    return new Setting(Map.of(), Map.of());
  }

  public static Setting of(String moderator, double value) {
    return none().and(moderator, value);
  }

  public static Setting of(String moderator, String level) {
    return none().and(moderator, level);
  }

  public Setting and(String moderator, double value) {
    Map<String, Double> changed = new LinkedHashMap<>(numbers);
    changed.put(moderator, value);
    return new Setting(changed, levels);
  }

  public Setting and(String moderator, String level) {
    Map<String, String> changed = new LinkedHashMap<>(levels);
    changed.put(moderator, level);
    return new Setting(numbers, changed);
  }

  double number(String moderator) {
    Double value = numbers.get(moderator);
    if (value == null) {
      throw new IllegalArgumentException(
          "a prediction needs a value of " + moderator + ": and(\"" + moderator + "\", value)");
    }
    return value;
  }

  String level(Moderator.Factor factor) {
    String level = levels.get(factor.name());
    if (level == null || !factor.values().contains(level)) {
      throw new IllegalArgumentException(
          "a prediction needs a level of " + factor.name() + ", one of " + factor.levels());
    }
    return level;
  }
}
