package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An outcome as it was registered.
 *
 * @param rank primary, secondary or other
 * @param measure what is measured
 * @param timeFrame when
 * @param description how; may be empty
 */
public record PlannedOutcome(Rank rank, String measure, String timeFrame, String description) {

  /** How much the trial's conclusion rests on it. */
  public enum Rank {
    PRIMARY("Primary outcome registered"),
    SECONDARY("Secondary outcome registered"),
    OTHER("Other outcome registered");

    private final String label;

    Rank(String label) {
      this.label = label;
    }
  }

  public PlannedOutcome {
    Objects.requireNonNull(rank);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(timeFrame);
    Objects.requireNonNull(description);
  }

  private List<Fact> facts() {
    String when = timeFrame.isBlank() ? "" : " (time frame: " + timeFrame.strip() + ")";
    List<Fact> facts = new ArrayList<>();
    if (!measure.isBlank()) {
      facts.add(new Fact(rank.label, measure.strip() + when));
      facts.addAll(Fact.paragraphs("Outcome described", description));
    }
    return facts;
  }

  /** Their lines, in their order. */
  public static Section section(List<PlannedOutcome> outcomes) {
    return new Section(
        "Outcomes registered", outcomes.stream().flatMap(o -> o.facts().stream()).toList());
  }
}
