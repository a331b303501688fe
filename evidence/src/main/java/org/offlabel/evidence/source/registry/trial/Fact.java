package org.offlabel.evidence.source.registry.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * One line of a registration: "Label: value".
 *
 * @param label not blank, without a colon
 * @param value blank ones are not written
 */
public record Fact(String label, String value) {

  public Fact {
    Objects.requireNonNull(value);
    if (label.isBlank() || label.indexOf(':') >= 0) {
      throw new IllegalArgumentException("no label: " + label);
    }
  }

  /** One fact for each value. */
  public static List<Fact> each(String label, List<String> values) {
    return values.stream().map(value -> new Fact(label, value)).toList();
  }

  /** One fact for each paragraph of a text. */
  public static List<Fact> paragraphs(String label, String text) {
    return each(label, Paragraphs.of(text));
  }

  /** All values in one line, each once; none where there are none. */
  public static Fact joined(String label, List<String> values) {
    Set<String> seen = new HashSet<>();
    List<String> parts =
        values.stream()
            .map(value -> value.replace(';', ',').strip())
            .filter(value -> !value.isEmpty() && seen.add(value.toLowerCase(Locale.ROOT)))
            .toList();
    return new Fact(label, String.join("; ", parts));
  }
}
