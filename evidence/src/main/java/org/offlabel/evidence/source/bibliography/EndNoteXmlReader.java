package org.offlabel.evidence.source.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.xml.XmlCursor;
import org.offlabel.evidence.source.xml.XmlRecords;

/** Reads EndNote's XML export, which Bookends, Zotero and others write too. */
public final class EndNoteXmlReader implements FormatReader {

  /** Elements whose words are a field; the same name means the same wherever it stands. */
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("author", Field.AUTHOR),
          Map.entry("secondary-title", Field.JOURNAL),
          Map.entry("full-title", Field.JOURNAL),
          Map.entry("year", Field.YEAR),
          Map.entry("volume", Field.VOLUME),
          Map.entry("number", Field.ISSUE),
          Map.entry("pages", Field.PAGES),
          Map.entry("publisher", Field.PUBLISHER),
          Map.entry("electronic-resource-num", Field.DOI),
          Map.entry("accession-num", Field.PMID),
          Map.entry("custom2", Field.PMCID),
          Map.entry("abstract", Field.ABSTRACT),
          Map.entry("keyword", Field.KEYWORD),
          Map.entry("language", Field.LANGUAGE),
          Map.entry("notes", Field.NOTE),
          Map.entry("url", Field.ADDRESS));

  /** Elements that only hold others; authors of the series or editors are not the work's own. */
  private static final List<String> GROUPS =
      List.of(
          "contributors",
          "authors",
          "titles",
          "periodical",
          "dates",
          "urls",
          "related-urls",
          "web-urls",
          "keywords");

  @Override
  public String name() {
    return "EndNote XML";
  }

  @Override
  public boolean claims(FileStart start) {
    return start.text().stripLeading().startsWith("<")
        && start.has("<records")
        && (start.has("<rec-number") || start.has("<ref-type") || start.has("<contributors"));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    Entries entries = new Entries(origin, results);
    new XmlRecords(List.of("record")).read(bytes, entries);
    if (entries.number == 0) {
      results.accept(new Unreadable(origin, "the export holds no entry"));
    }
  }

  private static final class Entries implements XmlRecords.Reader {

    private final String origin;
    private final Consumer<ReadResult> results;
    private int number;

    Entries(String origin, Consumer<ReadResult> results) {
      this.origin = origin;
      this.results = results;
    }

    @Override
    public void record(XmlCursor in) throws XMLStreamException {
      Entry entry = new Entry();
      fields(in, entry);
      number++;
      results.accept(entry.read(origin + "#" + number));
    }

    private static void fields(XmlCursor in, Entry entry) throws XMLStreamException {
      while (in.child()) {
        String name = in.plainName();
        if (GROUPS.contains(name)) {
          fields(in, entry);
        } else if (name.equals("ref-type")) {
          entry.add(Field.TYPE, in.attribute("name"));
          in.skip();
        } else if (FIELDS.containsKey(name)) {
          entry.add(FIELDS.getOrDefault(name, Field.NOTE), in.text());
        } else {
          in.skip();
        }
      }
    }

    @Override
    public void broken(boolean inside, String reason) {
      number += inside ? 1 : 0;
      results.accept(new Unreadable(inside ? origin + "#" + number : origin, reason));
    }

    @Override
    public void stopped(String reason) {
      number++;
      results.accept(new Unreadable(origin, reason));
    }
  }
}
