package org.offlabel.evidence.source.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.registry.tree.Listing;
import org.offlabel.evidence.source.registry.tree.RecordLimits;
import org.offlabel.evidence.source.registry.tree.XmlRecords;

/**
 * Registrations as XML: the classic layout of ClinicalTrials.gov, ISRCTN, and the platform of the
 * World Health Organization.
 */
public final class RegistryXmlReader implements FormatReader {

  private static final String STUDY = "clinical_study";
  private static final List<String> RECORDS = List.of(STUDY, "fullTrial", "Trial");

  private static final List<String> SIGNS =
      List.of(
          "<clinical_study",
          "www.67bricks.com/isrctn",
          "<fullTrial",
          "<Trials_downloaded_from_ICTRP");

  private final XmlRecords records;

  /** A reader with the usual limits. */
  public RegistryXmlReader() {
    this(RecordLimits.USUAL);
  }

  /** A reader with limits of one's own. */
  public RegistryXmlReader(RecordLimits limits) {
    this.records = new XmlRecords(limits, RECORDS, STUDY);
  }

  @Override
  public String name() {
    return "trial registrations as XML";
  }

  @Override
  public boolean claims(FileStart start) {
    return start.text().stripLeading().startsWith("<") && SIGNS.stream().anyMatch(start::has);
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    Listing listing = new Listing(piece -> Shapes.ofXml(origin, piece), results);
    records.read(bytes, listing);
    listing.end(new Unreadable(origin, "it lists no trials"));
  }
}
