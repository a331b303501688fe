package org.offlabel.app.pool;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.offlabel.metaanalysis.table.TableOptions;
import org.offlabel.metaanalysis.table.TableOutcome;
import org.offlabel.metaanalysis.table.TableProblem;
import org.offlabel.metaanalysis.table.TableReader;

/**
 * Reads a table of studies from CSV text. The separator (comma, semicolon or tab) is the one the
 * first line has most of; the encoding is UTF-8, or UTF-16 where a byte order mark says so, as
 * Excel's "Unicode text" does.
 */
final class CsvTable {

  private static final int LONGEST_HEADER = 100_000;
  private static final int LONGEST_MARK = 3;

  private CsvTable() {}

  /**
   * Reads to the end, or until going on is of no use.
   *
   * @throws IOException if the bytes cannot be read, or are no text
   */
  static TableOutcome read(InputStream bytes, TableOptions options) throws IOException {
    PushbackInputStream marked = new PushbackInputStream(bytes, LONGEST_MARK);
    Reader decoded =
        new InputStreamReader(
            marked,
            charset(marked)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader text = new PushbackReader(decoded, LONGEST_HEADER);
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return read(records.iterator(), options);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new IOException("not a CSV table: " + e.getMessage(), e);
    }
  }

  private static TableOutcome read(Iterator<CsvRecord> records, TableOptions options) {
    if (!records.hasNext()) {
      return new TableOutcome.Refused(
          List.of(new TableProblem(1, "", "the file is empty; it needs a header and rows")));
    }
    TableReader reader = new TableReader(records.next().getFields(), options);
    boolean wanted = true;
    while (wanted && records.hasNext()) {
      CsvRecord row = records.next();
      wanted = reader.add(row.getStartingLineNumber(), row.getFields());
    }
    return reader.finish();
  }

  /** The encoding that a byte order mark states, the mark taken away; UTF-8 without one. */
  private static Charset charset(PushbackInputStream bytes) throws IOException {
    byte[] start = bytes.readNBytes(LONGEST_MARK);
    int mark = 0;
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (startsWith(start, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(start, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    }
    bytes.unread(start, mark, start.length - mark);
    return charset;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static char separator(PushbackReader text) throws IOException {
    char[] start = new char[LONGEST_HEADER];
    int read = 0;
    for (int more = 0; more >= 0 && read < start.length; ) {
      more = text.read(start, read, start.length - read);
      read += Math.max(0, more);
      if (new String(start, 0, read).indexOf('\n') >= 0) {
        break;
      }
    }
    text.unread(start, 0, read);
    String header = new String(start, 0, read).lines().findFirst().orElse("");
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
