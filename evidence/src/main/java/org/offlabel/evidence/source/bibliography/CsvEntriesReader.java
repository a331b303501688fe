package org.offlabel.evidence.source.bibliography;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/** Reads tables of references: of Zotero, Scopus, PubMed, Rayyan and others with such columns. */
public final class CsvEntriesReader implements FormatReader {

  private static final Map<String, Field> COLUMNS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("article title", Field.TITLE),
          Map.entry("document title", Field.TITLE),
          Map.entry("author", Field.AUTHOR),
          Map.entry("authors", Field.AUTHOR),
          Map.entry("author full names", Field.NOTE),
          Map.entry("publication title", Field.JOURNAL),
          Map.entry("source title", Field.JOURNAL),
          Map.entry("journal", Field.JOURNAL),
          Map.entry("journal/book", Field.JOURNAL),
          Map.entry("secondary title", Field.JOURNAL),
          Map.entry("publication year", Field.YEAR),
          Map.entry("year", Field.YEAR),
          Map.entry("date", Field.DATE),
          Map.entry("volume", Field.VOLUME),
          Map.entry("issue", Field.ISSUE),
          Map.entry("number", Field.ISSUE),
          Map.entry("pages", Field.PAGES),
          Map.entry("page start", Field.FIRST_PAGE),
          Map.entry("page end", Field.LAST_PAGE),
          Map.entry("publisher", Field.PUBLISHER),
          Map.entry("doi", Field.DOI),
          Map.entry("pmid", Field.PMID),
          Map.entry("pubmed id", Field.PMID),
          Map.entry("pubmed_id", Field.PMID),
          Map.entry("pmcid", Field.PMCID),
          Map.entry("extra", Field.NUMBERS),
          Map.entry("abstract", Field.ABSTRACT),
          Map.entry("abstract note", Field.ABSTRACT),
          Map.entry("keywords", Field.KEYWORD),
          Map.entry("author keywords", Field.KEYWORD),
          Map.entry("index keywords", Field.KEYWORD),
          Map.entry("manual tags", Field.KEYWORD),
          Map.entry("automatic tags", Field.KEYWORD),
          Map.entry("item type", Field.TYPE),
          Map.entry("document type", Field.TYPE),
          Map.entry("publication type", Field.TYPE),
          Map.entry("language", Field.LANGUAGE),
          Map.entry("language of original document", Field.LANGUAGE),
          Map.entry("url", Field.ADDRESS),
          Map.entry("link", Field.ADDRESS));

  private static final List<Field> WITNESSES =
      List.of(Field.AUTHOR, Field.DOI, Field.PMID, Field.ABSTRACT, Field.JOURNAL);

  @Override
  public String name() {
    return "table of references (CSV)";
  }

  /** A table with a title column and one more that only references have. */
  @Override
  public boolean claims(FileStart start) {
    if (!start.hasExtension("csv") && !start.hasExtension("tsv")) {
      return false;
    }
    String header = start.text().lines().findFirst().orElse("");
    List<Field> fields =
        List.of(header.split("[,;\t]", -1)).stream()
            .map(cell -> column(cell.replace("\"", "")))
            .flatMap(Optional::stream)
            .toList();
    return fields.contains(Field.TITLE) && WITNESSES.stream().anyMatch(fields::contains);
  }

  private static Optional<Field> column(String header) {
    return Optional.ofNullable(COLUMNS.get(header.strip().toLowerCase(Locale.ROOT)));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    Optional<String> text = EntryText.read(origin, bytes, results);
    if (text.isPresent()) {
      table(origin, text.get(), results);
    }
  }

  private static void table(String origin, String text, Consumer<ReadResult> results)
      throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(text.lines().findFirst().orElse("")))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      rows(origin, rows.iterator(), results);
    } catch (CsvParseException e) {
      results.accept(
          new Unreadable(origin, "the table breaks off or is broken: " + e.getMessage()));
    }
  }

  private static void rows(String origin, Iterator<CsvRecord> rows, Consumer<ReadResult> results) {
    List<Optional<Field>> columns =
        rows.next().getFields().stream().map(CsvEntriesReader::column).toList();
    int number = 0;
    while (rows.hasNext()) {
      number++;
      results.accept(entry(columns, rows.next().getFields()).read(origin + "#" + number));
    }
    if (number == 0) {
      results.accept(new Unreadable(origin, "the table holds no entry below its header"));
    }
  }

  private static Entry entry(List<Optional<Field>> columns, List<String> cells) {
    Entry entry = new Entry();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      String cell = cells.get(i);
      columns.get(i).ifPresent(field -> values(field, cell).forEach(v -> entry.add(field, v)));
    }
    return entry;
  }

  /**
   * Authors and keywords stand in one cell, separated by semicolons; PubMed's authors by commas.
   */
  private static List<String> values(Field field, String cell) {
    if (field != Field.AUTHOR && field != Field.KEYWORD) {
      return List.of(cell);
    }
    String separator = cell.indexOf(';') >= 0 || field == Field.KEYWORD ? ";" : ", ";
    List<String> values = new ArrayList<>();
    for (String value : cell.split(separator, -1)) {
      values.add(value.strip());
    }
    return values;
  }

  private static char separator(String header) {
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
