package org.offlabel.evidence.source.pubmed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.xml.XmlRecords;
import org.offlabel.evidence.source.xml.XmlStart;

/** Reads PubMed's XML: of a search's download, of E-utilities, of the baseline and its updates. */
public final class PubmedXmlReader implements FormatReader {

  private static final List<String> RECORDS =
      List.of(
          "PubmedArticle",
          "PubmedBookArticle",
          "MedlineCitation",
          "BookDocument",
          "DeleteCitation");

  /** What may follow a record's name in its tag; a set of records is named like them. */
  private static final List<String> ENDINGS = List.of(">", " ", "/", "\n", "Set>", "Set ");

  @Override
  public String name() {
    return "PubMed XML";
  }

  @Override
  public boolean claims(FileStart start) {
    String text = XmlStart.of(start);
    return ENDINGS.stream()
        .anyMatch(
            end ->
                RECORDS.stream()
                    .anyMatch(
                        name ->
                            text.contains("<" + name + end)
                                || text.contains("<!DOCTYPE " + name + end)));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    PubmedRecords records = new PubmedRecords(origin, results);
    new XmlRecords(RECORDS).read(bytes, records);
    records.finish();
  }
}
