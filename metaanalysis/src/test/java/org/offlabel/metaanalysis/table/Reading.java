package org.offlabel.metaanalysis.table;

import java.util.List;

/** Reads a table typed as text, cells divided by commas. */
final class Reading {

  private Reading() {}

  static TableOutcome of(String text) {
    return of(text, TableOptions.usual());
  }

  static TableOutcome of(String text, TableOptions options) {
    List<String> lines = text.lines().toList();
    TableReader reader = new TableReader(cells(lines.getFirst()), options);
    for (int i = 1; i < lines.size(); i++) {
      if (!reader.add(i + 1, cells(lines.get(i)))) {
        break;
      }
    }
    return reader.finish();
  }

  static StudyTable table(String text) {
    return table(text, TableOptions.usual());
  }

  static StudyTable table(String text, TableOptions options) {
    return switch (of(text, options)) {
      case TableOutcome.Read(StudyTable table) -> table;
      case TableOutcome.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  /** The problems of a table, one a line. */
  static String problems(String text, TableOptions options) {
    return switch (of(text, options)) {
      case TableOutcome.Read read -> throw new AssertionError("was read: " + read);
      case TableOutcome.Refused refused ->
          String.join("\n", refused.problems().stream().map(TableProblem::text).toList());
    };
  }

  static String problems(String text) {
    return problems(text, TableOptions.usual());
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }
}
