package org.offlabel.evidence.source.registry.trial;

import java.util.List;
import java.util.Objects;

/**
 * A group of a trial as it is planned.
 *
 * @param label its name
 * @param type "experimental", "placebo comparator" …, in small letters; may be empty
 * @param description what it gets
 * @param treatments the names of its treatments, as the arm lists them
 */
public record Arm(String label, String type, String description, List<String> treatments) {

  public Arm {
    Objects.requireNonNull(label);
    type = Words.lower(type);
    Objects.requireNonNull(description);
    treatments = List.copyOf(treatments);
  }

  boolean isExperimental() {
    return type.equals("experimental");
  }

  Fact fact() {
    String words = type.isEmpty() ? label : label + " (" + type + ")";
    return new Fact("Arm", description.isBlank() ? words : words + ": " + description);
  }
}
