package org.offlabel.metaanalysis.table;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * What a reader of tables is told beforehand. Immutable; each {@code with…} gives a changed copy.
 *
 * @param measure the measure wanted; empty for the usual one of the columns
 * @param subgroup the header of the column that names subgroups, if not one called "subgroup"
 * @param moderators headers of further columns to keep, as text
 * @param decimalComma whether numbers are written as 0,34
 * @param mostRows rows after which reading stops with a problem, so that a wrong file of any size
 *     is refused in bounded memory
 */
public record TableOptions(
    Optional<Measure> measure,
    Optional<String> subgroup,
    List<String> moderators,
    boolean decimalComma,
    long mostRows) {

  /** How many rows are read unless told otherwise. */
  public static final long USUAL_MOST_ROWS = 1_000_000;

  public TableOptions {
    moderators = List.copyOf(moderators);
  }

  public static TableOptions usual() {
    return new TableOptions(Optional.empty(), Optional.empty(), List.of(), false, USUAL_MOST_ROWS);
  }

  public TableOptions withMeasure(Measure wanted) {
    return new TableOptions(Optional.of(wanted), subgroup, moderators, decimalComma, mostRows);
  }

  public TableOptions withSubgroup(String header) {
    return new TableOptions(measure, Optional.of(header), moderators, decimalComma, mostRows);
  }

  public TableOptions withModerators(List<String> headers) {
    return new TableOptions(measure, subgroup, headers, decimalComma, mostRows);
  }

  public TableOptions withDecimalComma() {
    return new TableOptions(measure, subgroup, moderators, true, mostRows);
  }

  public TableOptions withMostRows(long most) {
    return new TableOptions(measure, subgroup, moderators, decimalComma, most);
  }
}
