package org.offlabel.metaanalysis.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;

/**
 * A table of studies that was read.
 *
 * @param layout what its columns hold
 * @param measure the measure its effects are for
 * @param measureChosen whether the measure was asked for, by the caller or in the table, rather
 *     than taken because it is the usual one
 * @param studies the names of the studies, in the order of the rows
 * @param numbers the columns that were used, by what they hold, as long as there are studies
 * @param subgroups the subgroup of each study; empty if the table has none
 * @param moderators further columns as text, by their header, as long as there are studies
 * @param leftOut the rows without a value that is needed
 */
public record StudyTable(
    Layout layout,
    Measure measure,
    boolean measureChosen,
    List<String> studies,
    Map<Column, List<Double>> numbers,
    List<String> subgroups,
    Map<String, List<String>> moderators,
    List<Exclusion> leftOut) {

  public StudyTable {
    studies = List.copyOf(studies);
    subgroups = List.copyOf(subgroups);
    leftOut = List.copyOf(leftOut);
  }

  public int size() {
    return studies.size();
  }

  /** The number that a column holds of a study. */
  double number(Column column, int study) {
    List<Double> values = numbers.get(column);
    if (values == null) {
      throw new IllegalArgumentException("the table has no column " + column.code());
    }
    return values.get(study);
  }

  boolean has(Column column) {
    return numbers.containsKey(column);
  }

  /**
   * The effects of the studies.
   *
   * @param correction what is added where counts are 0; without meaning for other layouts
   */
  public EffectSet effects(ZeroCellCorrection correction) {
    return new StudyEffects(this, correction).compute();
  }

  /** The effect as people read it, of a table that gives effects with intervals. */
  double displayed(int study) {
    Column column =
        Stream.of(
                Column.DISPLAYED,
                Column.DISPLAYED_ODDS_RATIO,
                Column.DISPLAYED_RISK_RATIO,
                Column.DISPLAYED_HAZARD_RATIO,
                Column.ESTIMATE)
            .filter(this::has)
            .findFirst()
            .orElseThrow();
    return number(column, study);
  }

  /** The two-by-two table of each study; empty for any other layout. */
  public List<TwoByTwo> twoByTwos() {
    if (layout != Layout.TWO_BY_TWO) {
      return List.of();
    }
    return IntStream.range(0, size()).mapToObj(this::twoByTwo).toList();
  }

  private TwoByTwo twoByTwo(int study) {
    double events1 = number(Column.EVENTS_1, study);
    double events2 = number(Column.EVENTS_2, study);
    return new TwoByTwo(
        studies.get(study),
        events1,
        has(Column.TOTAL_1)
            ? number(Column.TOTAL_1, study)
            : events1 + number(Column.NON_EVENTS_1, study),
        events2,
        has(Column.TOTAL_2)
            ? number(Column.TOTAL_2, study)
            : events2 + number(Column.NON_EVENTS_2, study));
  }
}
