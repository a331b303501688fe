package org.offlabel.evidence.source.registry.trial;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Something a trial gives or does.
 *
 * @param kind "drug", "biological", "procedure" …, in small letters
 * @param name what it is called
 * @param otherNames brands and codes
 * @param description how it is given
 * @param arms the labels of the arms that get it; may be empty
 */
public record Treatment(
    String kind, String name, List<String> otherNames, String description, List<String> arms) {

  private static final Set<String> MEDICINES =
      Set.of(
          "drug",
          "biological",
          "biological/vaccine",
          "combination product",
          "dietary supplement",
          "supplement",
          "genetic");

  public Treatment {
    kind = Words.lower(kind);
    Objects.requireNonNull(name);
    otherNames = List.copyOf(otherNames);
    Objects.requireNonNull(description);
    arms = List.copyOf(arms);
  }

  /** Whether it is a medicine rather than an operation, a device or a questionnaire. */
  boolean isMedicine() {
    return MEDICINES.contains(kind);
  }

  boolean isPlacebo() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("placebo") || isSham() || lower.startsWith("vehicle");
  }

  boolean isSham() {
    return name.toLowerCase(Locale.ROOT).startsWith("sham");
  }

  Fact fact() {
    StringBuilder words = new StringBuilder(kind.isEmpty() ? name : name + " (" + kind + ")");
    if (!otherNames.isEmpty()) {
      words.append("; also called ").append(String.join(", ", otherNames));
    }
    if (!description.isBlank()) {
      words.append(": ").append(description);
    }
    return new Fact("Intervention", words.toString());
  }
}
