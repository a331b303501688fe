package org.offlabel.metaanalysis.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.Note;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;

/**
 * A table of studies that was read.
 *
 * @param layout what its columns hold
 * @param measure the measure its effects are for
 * @param measureChosen whether the measure was asked for, by the caller or in the table, rather
 *     than taken because it is the usual one
 * @param labels the names of the studies and what else is known of them
 * @param numbers the columns that were used, by what they hold, each in the order of the studies
 * @param leftOut the rows without a value that is needed
 * @param notes what is special about single studies, such as a name that stands there twice
 * @param remarks what is special about the table as a whole
 * @param others what further columns hold that could have been read instead
 */
public record StudyTable(
    Layout layout,
    Measure measure,
    boolean measureChosen,
    Labels labels,
    Map<Column, List<Double>> numbers,
    List<Exclusion> leftOut,
    List<Note> notes,
    List<String> remarks,
    List<Layout> others) {

  public StudyTable {
    Map<Column, List<Double>> copies = new EnumMap<>(Column.class);
    numbers.forEach((column, values) -> copies.put(column, List.copyOf(values)));
    numbers = Collections.unmodifiableMap(copies);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
    others = List.copyOf(others);
  }

  /** The names of the studies, in the order of the rows. */
  public List<String> studies() {
    return labels.studies();
  }

  /** The same studies for another measure, which the layout must allow. */
  public StudyTable withMeasure(Measure another) {
    if (!layout.allows(another)) {
      throw new IllegalArgumentException(another.code() + " cannot come of " + layout.words());
    }
    return new StudyTable(
        layout, another, measureChosen, labels, numbers, leftOut, notes, remarks, others);
  }

  /** The studies at these positions alone, in this order; nothing counts as left out. */
  public StudyTable at(List<Integer> positions) {
    Map<Column, List<Double>> kept = new EnumMap<>(Column.class);
    numbers.forEach(
        (column, values) -> kept.put(column, positions.stream().map(values::get).toList()));
    return new StudyTable(
        layout,
        measure,
        measureChosen,
        labels.at(positions),
        kept,
        List.of(),
        List.of(),
        List.of(),
        others);
  }

  public int size() {
    return studies().size();
  }

  /** The number that a column holds of a study. */
  public double number(Column column, int study) {
    List<Double> values = numbers.get(column);
    if (values == null) {
      throw new IllegalArgumentException("the table has no column " + column.code());
    }
    return values.get(study);
  }

  /** Whether a column was used. */
  public boolean has(Column column) {
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

  /**
   * The two-by-two table of one study.
   *
   * @throws IllegalArgumentException if the layout is another
   */
  public TwoByTwo twoByTwo(int study) {
    double events1 = number(Column.EVENTS_1, study);
    double events2 = number(Column.EVENTS_2, study);
    return new TwoByTwo(
        studies().get(study),
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
