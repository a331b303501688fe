package org.offlabel.metaanalysis.table;

import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.table.Column.Kind;

/**
 * A further column of a table: numbers, or categories.
 *
 * @param texts one per study, as they stand in the table
 * @param decimalComma whether numbers are written as 0,34
 */
public record ModeratorCells(List<String> texts, boolean decimalComma) {

  public ModeratorCells {
    texts = List.copyOf(texts);
  }

  /** Whether every cell that is not empty holds a number. */
  public boolean isNumeric() {
    return texts.stream()
        .noneMatch(text -> Cell.of(text, Kind.NUMBER, decimalComma) instanceof Cell.Wrong);
  }

  /** Whether the study has no value. */
  public boolean isMissing(int study) {
    return Cell.isMissing(texts.get(study));
  }

  /** The number of a study; empty where it has none. */
  public OptionalDouble number(int study) {
    return Cell.of(texts.get(study), Kind.NUMBER, decimalComma) instanceof Cell.Holds(double value)
        ? OptionalDouble.of(value)
        : OptionalDouble.empty();
  }

  ModeratorCells at(List<Integer> positions) {
    return new ModeratorCells(positions.stream().map(texts::get).toList(), decimalComma);
  }
}
