package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One outcome with its posted results.
 *
 * @param rank "primary", "secondary" …; may be empty
 * @param title what was measured
 * @param timeFrame when
 * @param about population and description, in lines of their own
 * @param groups the groups
 * @param scale what the figures are
 * @param rows the figures
 * @param analyses comparisons
 */
public record Measure(
    String rank,
    String title,
    String timeFrame,
    List<Fact> about,
    Groups groups,
    Scale scale,
    List<Row> rows,
    List<Analysis> analyses) {

  /**
   * Figures of all groups at one time or in one class.
   *
   * @param name which; empty where there is but one
   * @param figures one for each group
   */
  public record Row(String name, List<Figure> figures) {
    public Row {
      Objects.requireNonNull(name);
      figures = List.copyOf(figures);
    }
  }

  public Measure {
    rank = Words.of(rank);
    Objects.requireNonNull(title);
    Objects.requireNonNull(timeFrame);
    about = List.copyOf(about);
    Objects.requireNonNull(groups);
    Objects.requireNonNull(scale);
    rows = List.copyOf(rows);
    analyses = List.copyOf(analyses);
  }

  /** A section of its own: one line for each group and each analysis. */
  public Section section() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Time frame", timeFrame));
    facts.addAll(about);
    facts.addAll(groups.facts());
    if (rows.isEmpty()) {
      facts.add(new Fact("Measured", "no figures posted"));
    }
    for (Row row : rows) {
      String before = row.name().isBlank() ? "" : row.name() + "; ";
      row.figures().forEach(f -> facts.add(new Fact("Measured", before + f.words(scale))));
    }
    analyses.forEach(analysis -> facts.addAll(analysis.facts()));
    return new Section(
        "Results: " + (rank.isEmpty() ? "" : rank + " ") + "outcome, " + title, facts);
  }

  /** One line for each row, for the table of how the groups were at the start. */
  public List<Fact> lines(String label) {
    List<Fact> facts =
        new ArrayList<>(Fact.each(label + " comment", about.stream().map(Fact::value).toList()));
    for (Row row : rows) {
      String before = row.name().isBlank() ? title : title + ", " + row.name();
      List<String> figures = row.figures().stream().map(f -> f.words(scale)).toList();
      facts.add(new Fact(label, before + "; " + String.join("; ", figures)));
    }
    return facts;
  }
}
