package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * Which columns of a table are read.
 *
 * @param layout what they hold
 * @param columns the columns themselves
 * @param others what further columns hold that could have been read instead
 */
record ColumnChoice(Layout layout, List<Column> columns, List<Layout> others) {

  ColumnChoice {
    columns = List.copyOf(columns);
    others = List.copyOf(others);
  }

  /**
   * The first columns, the richest first, that are all among these and give the measure.
   *
   * @param columns all columns of the table, or those in which a row has a value: exports have
   *     columns for every kind of data and leave most of them empty
   * @param measure that is wanted; empty for any
   */
  static Optional<ColumnChoice> of(Set<Column> columns, Optional<Measure> measure) {
    List<Layout> layouts = Layout.in(columns);
    Optional<Layout> first =
        layouts.stream()
            .filter(layout -> measure.isEmpty() || layout.allows(measure.get()))
            .findFirst();
    return first.map(
        layout -> {
          List<Layout> others = new ArrayList<>(layouts);
          others.remove(layout);
          return new ColumnChoice(layout, layout.columnsIn(columns).orElseThrow(), others);
        });
  }

  /** The measure that the name of a column states, such as "HR". */
  Optional<Measure> named() {
    return layout == Layout.DISPLAYED_EFFECTS ? columns.getFirst().measure() : Optional.empty();
  }

  /** The measure that is usual for these columns. */
  Measure usual() {
    return layout.measures().isEmpty() ? Measure.GENERIC : layout.measures().getFirst();
  }
}
