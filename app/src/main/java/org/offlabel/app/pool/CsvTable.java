package org.offlabel.app.pool;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.metaanalysis.table.TableOptions;
import org.offlabel.metaanalysis.table.TableOutcome;
import org.offlabel.metaanalysis.table.TableProblem;
import org.offlabel.metaanalysis.table.TableReader;

/**
 * Reads a table of studies from CSV text. The separator (comma, semicolon or tab) is the one the
 * first line has most of, or the one that Excel's "sep=" line names.
 */
final class CsvTable {

  private static final int LONGEST_START = 100_000;
  private static final int MOST_CELLS = 10_000;
  private static final int LONGEST_CELL = 100_000;
  private static final int LONGEST_ROW = 1_000_000;

  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  private CsvTable() {}

  /**
   * Reads to the end, or until going on is of no use.
   *
   * @throws IOException if the bytes cannot be read, or are no text; the message says what to do
   */
  static TableOutcome read(InputStream bytes, TableOptions options) throws IOException {
    PushbackReader text = new PushbackReader(TextFile.decoded(bytes), LONGEST_START);
    String start = start(text);
    boolean told = start.toLowerCase(Locale.ROOT).matches("(?s)sep=.\r?\n.*");
    char separator = told ? start.charAt("sep=".length()) : separator(start);
    CsvRecordHandler handler =
        CsvRecordHandler.of(
            limits ->
                limits.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(handler, text)) {
      return read(records.iterator(), told, options);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new IOException("it is not a CSV table of studies: " + reason(e), e);
    }
  }

  /** The parser's own words speak of its limits and not of the table. */
  private static String reason(CsvParseException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String words = String.valueOf(cause.getMessage()) + String.valueOf(failure.getMessage());
    Matcher line = LINE.matcher(words);
    String where = line.find() ? "in line " + line.group(1) : "in some line";
    if (words.contains("limit") || words.contains("buffer")) {
      return where + " there are more or longer cells than a table of studies has";
    }
    if (words.contains("quote")) {
      return where + " quotation marks do not close, or stand within a cell";
    }
    return where + " something is wrong";
  }

  /**
   * Rows are counted as a spreadsheet counts them: empty ones too, and a cell with line breaks is
   * one row.
   */
  private static TableOutcome read(
      Iterator<CsvRecord> records, boolean told, TableOptions options) {
    long row = 0;
    List<String> header = List.of();
    while (records.hasNext() && (isEmpty(header) || (told && row == 1))) {
      header = records.next().getFields();
      row++;
    }
    if (isEmpty(header)) {
      return new TableOutcome.Refused(
          List.of(
              new TableProblem(
                  1, "", "the file is empty; it needs a row of column names and rows of studies")),
          0);
    }
    TableReader reader = new TableReader(header, options);
    boolean wanted = true;
    while (wanted && records.hasNext()) {
      row++;
      wanted = reader.add(row, records.next().getFields());
    }
    return reader.finish();
  }

  private static boolean isEmpty(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The first lines, which stay to be read. */
  private static String start(PushbackReader text) throws IOException {
    char[] start = new char[LONGEST_START];
    int read = 0;
    for (int more = 0; more >= 0 && read < start.length; ) {
      read += more;
      more = text.read(start, read, start.length - read);
    }
    text.unread(start, 0, read);
    String words = new String(start, 0, read);
    if (words.indexOf('\0') >= 0) {
      throw new IOException("it is not text; save the table as CSV");
    }
    return words;
  }

  private static char separator(String start) {
    String header = start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
