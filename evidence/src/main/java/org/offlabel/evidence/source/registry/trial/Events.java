package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Adverse events as they were posted.
 *
 * @param about time frame and definition, in lines of their own
 * @param groups the groups
 * @param totals people affected by any serious event, by any other, and deaths
 * @param rows one event each
 */
public record Events(List<Fact> about, Groups groups, List<Total> totals, List<Row> rows) {

  /**
   * People affected in one group.
   *
   * @param group its title
   * @param affected how many; may be empty
   * @param atRisk of how many; may be empty
   * @param events how often it happened; may be empty
   */
  public record Count(String group, String affected, String atRisk, String events) {
    public Count {
      Objects.requireNonNull(group);
      Objects.requireNonNull(affected);
      Objects.requireNonNull(atRisk);
      Objects.requireNonNull(events);
    }

    String words() {
      String people = affected.isBlank() ? "not given" : affected;
      String of = atRisk.isBlank() ? "" : " of " + atRisk;
      String often =
          events.isBlank() ? "" : " (" + events + (events.equals("1") ? " event)" : " events)");
      return group + " " + people + of + often;
    }
  }

  /**
   * People affected by any event of a kind.
   *
   * @param label a label of a line
   * @param counts one for each group
   */
  public record Total(String label, List<Count> counts) {
    public Total {
      Objects.requireNonNull(label);
      counts = List.copyOf(counts);
    }
  }

  /**
   * One event.
   *
   * @param serious whether it counts as serious
   * @param term its name
   * @param system the organ system; may be empty
   * @param vocabulary whose term it is; may be empty
   * @param counts one for each group
   */
  public record Row(
      boolean serious, String term, String system, String vocabulary, List<Count> counts) {
    public Row {
      Objects.requireNonNull(term);
      Objects.requireNonNull(system);
      Objects.requireNonNull(vocabulary);
      counts = List.copyOf(counts);
    }

    private Fact fact() {
      String sorted =
          List.of(system, vocabulary).stream()
              .filter(words -> !words.isBlank())
              .reduce((a, b) -> a + "; " + b)
              .map(words -> " (" + words + ")")
              .orElse("");
      return new Fact(
          serious ? "Serious event" : "Other event", term + sorted + ": " + all(counts));
    }
  }

  public Events {
    about = List.copyOf(about);
    Objects.requireNonNull(groups);
    totals = List.copyOf(totals);
    rows = List.copyOf(rows);
  }

  /** A section: people affected and people at risk of each group, one event a line. */
  public Section section() {
    List<Fact> facts = new ArrayList<>(about);
    facts.addAll(groups.facts());
    totals.stream()
        .filter(total -> total.counts().stream().anyMatch(count -> !count.affected().isBlank()))
        .forEach(total -> facts.add(new Fact(total.label(), all(total.counts()))));
    rows.forEach(row -> facts.add(row.fact()));
    return new Section("Results: adverse events", facts);
  }

  private static String all(List<Count> counts) {
    return String.join("; ", counts.stream().map(Count::words).toList());
  }
}
