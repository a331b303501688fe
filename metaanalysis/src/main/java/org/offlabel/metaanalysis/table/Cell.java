package org.offlabel.metaanalysis.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.offlabel.metaanalysis.table.Column.Kind;

/** What stands in one cell of a column of numbers. */
sealed interface Cell {

  /** A number that the column allows. */
  record Holds(double value) implements Cell {}

  /** Empty, or one of the ways to say so. */
  record Missing() implements Cell {}

  /** Anything else, with what is wrong. */
  record Wrong(String message) implements Cell {}

  Set<String> EMPTY = Set.of("", "na", "n/a", ".", "-", "–", "—");
  Pattern COMMA_DECIMAL = Pattern.compile("[-+]?\\d{1,15},\\d{1,15}");

  /** Java's own parser takes more than a table should hold, such as "1f" and "0x1p3". */
  Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,30}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,4})?");

  int MOST_SHOWN = 40;

  /**
   * Reads a cell.
   *
   * @param decimalComma whether the comma is the decimal sign
   */
  static Cell of(String text, Kind kind, boolean decimalComma) {
    String trimmed = text.strip();
    if (isMissing(trimmed)) {
      return new Missing();
    }
    // With decimal commas a point stands between thousands, or for a comma: nobody can tell.
    boolean doubtful = decimalComma && trimmed.indexOf('.') >= 0;
    String number = decimalComma ? trimmed.replace(',', '.') : trimmed;
    if (doubtful || !NUMBER.matcher(number).matches()) {
      return new Wrong(whyNoNumber(trimmed, decimalComma));
    }
    return held(Double.parseDouble(number), trimmed, kind);
  }

  /** Whether it is one of the ways to say that there is no value. */
  static boolean isMissing(String text) {
    return EMPTY.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether it is a number, with a point or a comma. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip().replace(',', '.')).matches();
  }

  private static String whyNoNumber(String text, boolean decimalComma) {
    if (decimalComma && NUMBER.matcher(text.replace(',', '.')).matches()) {
      return "'"
          + shown(text)
          + "' has a point, but this table is read with decimal commas; write "
          + text.replace('.', ',')
          + " if the point is the decimal sign, and leave out points between thousands";
    }
    if (text.startsWith("=")) {
      return "'"
          + shown(text)
          + "' is a formula; save the table with the values it gives, not the formula";
    }
    if (!decimalComma && COMMA_DECIMAL.matcher(text).matches()) {
      return "'"
          + text
          + "' has a comma; write "
          + text.replace(',', '.')
          + " if it is the decimal sign (or say that the table uses decimal commas), and leave out"
          + " commas between thousands";
    }
    if (text.equalsIgnoreCase("nan") || text.toLowerCase(Locale.ROOT).contains("inf")) {
      return "'" + shown(text) + "' is not a finite number; leave the cell empty if it is unknown";
    }
    return "'" + shown(text) + "' is not a plain number such as 12 or 0.34";
  }

  private static Cell held(double value, String text, Kind kind) {
    if (!Double.isFinite(value)) {
      return new Wrong("'" + shown(text) + "' is too large a number");
    }
    boolean allowed =
        switch (kind) {
          case TEXT, NUMBER -> true;
          case COUNT -> value >= 0;
          case SIZE, POSITIVE -> value > 0;
        };
    if (allowed) {
      return new Holds(value);
    }
    return new Wrong(
        "'" + shown(text) + "' must be " + (kind == Kind.COUNT ? "0 or more" : "above 0"));
  }

  /** On one line, and cut short. */
  static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) <= MOST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }
}
