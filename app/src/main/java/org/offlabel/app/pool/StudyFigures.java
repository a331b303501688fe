package org.offlabel.app.pool;

import java.util.List;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.table.Column;
import org.offlabel.metaanalysis.table.StudyTable;

/**
 * The figures that a study's effect came of, in short.
 *
 * @param table they stand in
 */
record StudyFigures(StudyTable table) {

  /** Whether there are figures of each of two groups. */
  boolean ofGroups() {
    return switch (table.layout()) {
      case TWO_BY_TWO, TWO_MEANS, TWO_RATES -> true;
      default -> false;
    };
  }

  /** What they are; empty where there are none to show. */
  String heading() {
    return switch (table.layout()) {
      case TWO_BY_TWO, PROPORTIONS -> "Events/total";
      case TWO_MEANS -> "Mean (SD), n";
      case TWO_RATES -> "Events/time";
      case CORRELATIONS -> "n";
      default -> "";
    };
  }

  /** Of the study at this position: one text for each group, or one, or none. */
  List<String> of(int study) {
    return switch (table.layout()) {
      case TWO_BY_TWO -> counts(table.twoByTwo(study));
      case TWO_MEANS ->
          List.of(
              mean(study, Column.MEAN_1, Column.SD_1, Column.TOTAL_1),
              mean(study, Column.MEAN_2, Column.SD_2, Column.TOTAL_2));
      case TWO_RATES ->
          List.of(
              part(study, either(Column.COUNT_1, Column.EVENTS_1), Column.TIME_1),
              part(study, either(Column.COUNT_2, Column.EVENTS_2), Column.TIME_2));
      case PROPORTIONS -> List.of(proportion(study));
      case CORRELATIONS -> List.of(number(study, Column.TOTAL));
      default -> List.of();
    };
  }

  private static List<String> counts(TwoByTwo counts) {
    return List.of(
        Numbers.count(counts.events1()) + "/" + Numbers.count(counts.total1()),
        Numbers.count(counts.events2()) + "/" + Numbers.count(counts.total2()));
  }

  private String proportion(int study) {
    if (table.has(Column.TOTAL)) {
      return part(study, Column.EVENTS, Column.TOTAL);
    }
    double events = table.number(Column.EVENTS, study);
    return Numbers.count(events)
        + "/"
        + Numbers.count(events + table.number(Column.NON_EVENTS, study));
  }

  private Column either(Column first, Column second) {
    return table.has(first) ? first : second;
  }

  private String mean(int study, Column mean, Column deviation, Column size) {
    return number(study, mean) + " (" + number(study, deviation) + "), " + number(study, size);
  }

  private String part(int study, Column part, Column whole) {
    return number(study, part) + "/" + number(study, whole);
  }

  private String number(int study, Column column) {
    return Numbers.count(table.number(column, study));
  }
}
