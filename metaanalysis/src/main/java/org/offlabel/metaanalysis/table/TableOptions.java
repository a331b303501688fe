package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * What a reader of tables is told beforehand. Immutable; each {@code with…} gives a changed copy.
 *
 * @param measure the measure wanted; empty for the usual one of the columns
 * @param subgroup the header of the column that names subgroups, if not one called "subgroup"
 * @param moderators headers of further columns to keep, as text
 * @param only rows are read only where these columns, by their headers, hold these texts; for
 *     tables of several analyses
 * @param decimalComma whether numbers are written as 0,34
 * @param mostRows rows after which reading stops with a problem, so that a wrong file of any size
 *     is refused in bounded memory
 */
public record TableOptions(
    Optional<Measure> measure,
    Optional<String> subgroup,
    List<String> moderators,
    Map<String, String> only,
    boolean decimalComma,
    long mostRows) {

  /** How many rows are read unless told otherwise. */
  public static final long USUAL_MOST_ROWS = 1_000_000;

  public TableOptions {
    moderators = moderators.stream().distinct().toList();
    only = Collections.unmodifiableMap(new LinkedHashMap<>(only));
  }

  public static TableOptions usual() {
    return new TableOptions(
        Optional.empty(), Optional.empty(), List.of(), Map.of(), false, USUAL_MOST_ROWS);
  }

  public TableOptions withMeasure(Measure wanted) {
    return new TableOptions(
        Optional.of(wanted), subgroup, moderators, only, decimalComma, mostRows);
  }

  public TableOptions withSubgroup(String header) {
    return new TableOptions(measure, Optional.of(header), moderators, only, decimalComma, mostRows);
  }

  public TableOptions withModerators(List<String> headers) {
    return new TableOptions(measure, subgroup, headers, only, decimalComma, mostRows);
  }

  /** Only the rows that hold this text in this column, beside what was asked for before. */
  public TableOptions withOnly(String header, String text) {
    Map<String, String> all = new LinkedHashMap<>(only);
    all.put(header, text);
    return new TableOptions(measure, subgroup, moderators, all, decimalComma, mostRows);
  }

  public TableOptions withDecimalComma() {
    return new TableOptions(measure, subgroup, moderators, only, true, mostRows);
  }

  public TableOptions withMostRows(long most) {
    return new TableOptions(measure, subgroup, moderators, only, decimalComma, most);
  }

  /** Every header that must be in the table. */
  List<String> headersAsked() {
    List<String> asked = new ArrayList<>(moderators);
    subgroup.ifPresent(asked::add);
    asked.addAll(only.keySet());
    return asked;
  }

  /** "'1' in Analysis number". */
  String onlyInWords() {
    return only.entrySet().stream()
        .map(each -> "'" + Cell.shown(each.getValue()) + "' in " + each.getKey())
        .collect(Collectors.joining(" and "));
  }
}
