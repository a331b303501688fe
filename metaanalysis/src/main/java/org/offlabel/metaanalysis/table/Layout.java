package org.offlabel.metaanalysis.table;

import static org.offlabel.metaanalysis.table.Column.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Measure;

/** The sets of columns from which effects can be computed, the richest first. */
public enum Layout {
  /** Events and totals of two groups. */
  TWO_BY_TWO(
      "events and totals of two groups",
      List.of(
          List.of(EVENTS_1, TOTAL_1, EVENTS_2, TOTAL_2),
          List.of(EVENTS_1, NON_EVENTS_1, EVENTS_2, NON_EVENTS_2)),
      List.of(
          Measure.RISK_RATIO,
          Measure.ODDS_RATIO,
          Measure.RISK_DIFFERENCE,
          Measure.PETO_ODDS_RATIO)),
  /** Means, standard deviations and sizes of two groups. */
  TWO_MEANS(
      "means, standard deviations and sizes of two groups",
      List.of(List.of(MEAN_1, SD_1, TOTAL_1, MEAN_2, SD_2, TOTAL_2)),
      List.of(
          Measure.MEAN_DIFFERENCE, Measure.STANDARDISED_MEAN_DIFFERENCE, Measure.RATIO_OF_MEANS)),
  /** Events and person-time of two groups. */
  TWO_RATES(
      "events and person-time of two groups",
      List.of(
          List.of(COUNT_1, TIME_1, COUNT_2, TIME_2), List.of(EVENTS_1, TIME_1, EVENTS_2, TIME_2)),
      List.of(Measure.RATE_RATIO, Measure.RATE_DIFFERENCE)),
  /** Observed less expected events with their variance, as a log-rank test gives them. */
  OBSERVED_LESS_EXPECTED_EVENTS(
      "observed less expected events with their variance",
      List.of(List.of(OBSERVED_LESS_EXPECTED, VARIANCE)),
      List.of(Measure.HAZARD_RATIO, Measure.PETO_ODDS_RATIO)),
  /** Effects on the scale of the analysis. */
  EFFECTS(
      "effects with variances or standard errors",
      List.of(List.of(ESTIMATE, VARIANCE), List.of(ESTIMATE, STANDARD_ERROR)),
      List.of()),
  /** Effects with confidence intervals, on the scale people read. */
  DISPLAYED_EFFECTS(
      "effects with 95 % confidence intervals",
      List.of(
          List.of(DISPLAYED, LOWER, UPPER),
          List.of(DISPLAYED_ODDS_RATIO, LOWER, UPPER),
          List.of(DISPLAYED_RISK_RATIO, LOWER, UPPER),
          List.of(DISPLAYED_HAZARD_RATIO, LOWER, UPPER),
          List.of(ESTIMATE, LOWER, UPPER)),
      List.of()),
  /** One group's events. */
  PROPORTIONS(
      "events and total of one group",
      List.of(List.of(EVENTS, TOTAL), List.of(EVENTS, NON_EVENTS)),
      List.of(Measure.LOGIT_PROPORTION, Measure.PROPORTION, Measure.FREEMAN_TUKEY_PROPORTION)),
  /** Correlations. */
  CORRELATIONS(
      "correlations and sample sizes",
      List.of(List.of(CORRELATION, TOTAL)),
      List.of(Measure.FISHER_Z, Measure.CORRELATION));

  private final String words;
  private final List<List<Column>> columnSets;
  private final List<Measure> measures;

  Layout(String words, List<List<Column>> columnSets, List<Measure> measures) {
    this.words = words;
    this.columnSets = columnSets;
    this.measures = measures;
  }

  /** What the columns hold, in words. */
  public String words() {
    return words;
  }

  /** The measures that can be computed, the usual one first; empty where any may be declared. */
  public List<Measure> measures() {
    return measures;
  }

  /** The first of its column sets that a table, or a row, has whole. */
  Optional<List<Column>> columnsIn(Set<Column> present) {
    return columnSets.stream().filter(present::containsAll).findFirst();
  }

  List<List<Column>> columnSets() {
    return columnSets;
  }

  /** Whether effects of this measure can come of these columns. */
  boolean allows(Measure measure) {
    return measures.isEmpty() || measures.contains(measure);
  }

  /** Its column sets by their codes, such as "ai, n1i, ci, n2i or ai, bi, ci, di". */
  String needed() {
    return String.join(
        " or ",
        columnSets.stream()
            .map(columns -> String.join(", ", columns.stream().map(Column::code).toList()))
            .toList());
  }

  /** The layouts that a table has whole, the richest first. */
  static List<Layout> in(Set<Column> present) {
    return Stream.of(values()).filter(layout -> layout.columnsIn(present).isPresent()).toList();
  }
}
