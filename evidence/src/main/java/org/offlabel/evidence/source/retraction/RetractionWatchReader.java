package org.offlabel.evidence.source.retraction;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/** Reads Retraction Watch's table row by row; its bytes are not all good UTF-8. */
public final class RetractionWatchReader implements FormatReader {

  private static final String NUMBER = "Record ID";
  private static final String PAPER = "OriginalPaperDOI";

  @Override
  public String name() {
    return "Retraction Watch CSV";
  }

  @Override
  public boolean claims(FileStart start) {
    String header = start.text().lines().findFirst().orElse("");
    return header.contains(NUMBER) && header.contains(PAPER) && header.contains("RetractionNature");
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
    int row = 0;
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .detectBomHeader(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord each : rows) {
        row++;
        results.accept(notice(origin, row, each));
      }
    } catch (CsvParseException e) {
      results.accept(
          new Unreadable(
              origin + "#row " + (row + 1), "the table breaks off or is broken from here on"));
      return;
    }
    if (row == 0) {
      results.accept(new Unreadable(origin, "the table holds no row below its header"));
    }
  }

  private static ReadResult notice(String origin, int row, NamedCsvRecord cells) {
    String number = cell(cells, NUMBER);
    String place = origin + "#" + (number.isEmpty() ? "row " + row : number);
    List<Identifier> papers = new ArrayList<>(Notice.doi(cell(cells, PAPER)));
    papers.addAll(Notice.pmid(cell(cells, "OriginalPaperPubMedID")));
    String nature = cell(cells, "RetractionNature");
    if (papers.isEmpty() || nature.isEmpty()) {
      return new Unreadable(place, "the row gives neither a DOI nor a PMID of the paper");
    }
    List<Identifier> own = new ArrayList<>(Notice.doi(cell(cells, "RetractionDOI")));
    own.addAll(Notice.pmid(cell(cells, "RetractionPubMedID")));
    return new Notice(
            nature,
            cell(cells, "Title"),
            cell(cells, "Journal"),
            Notice.date(day(cell(cells, "RetractionDate"))),
            own,
            papers,
            List.of(new Notice.Remark("Reason", reasons(cell(cells, "Reason")))))
        .document(place);
  }

  /** "3/14/2021 0:00" as year, month and day. */
  private static List<String> day(String words) {
    int space = words.indexOf(' ');
    List<String> parts = List.of((space < 0 ? words : words.substring(0, space)).split("/", -1));
    return parts.size() == 3 ? List.of(parts.get(2), parts.get(0), parts.get(1)) : List.of();
  }

  /** "+Error in Data;+Lack of Approval;" as a list. */
  private static String reasons(String words) {
    return String.join(
        "; ",
        List.of(words.split(";", -1)).stream()
            .map(each -> each.replaceFirst("^\\s*\\+", "").strip())
            .filter(each -> !each.isEmpty())
            .toList());
  }

  private static String cell(NamedCsvRecord cells, String name) {
    return cells.findField(name).orElse("").strip();
  }
}
