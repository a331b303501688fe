package org.offlabel.evidence.source.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.registry.tree.JsonRecords;
import org.offlabel.evidence.source.registry.tree.Listing;
import org.offlabel.evidence.source.registry.tree.RecordLimits;

/**
 * Registrations as JSON: one trial, a page of search results, a list, or one trial a line. The
 * layouts are those of ClinicalTrials.gov, the two registers of the European Union and ISRCTN, and
 * of classic ClinicalTrials.gov files turned into JSON.
 */
public final class RegistryJsonReader implements FormatReader {

  private static final Set<String> LISTS = Set.of("studies");

  /** Names of fields that only registrations have. */
  private static final List<String> SIGNS =
      List.of(
          "\"protocolSection\"",
          "\"nct_id\"",
          "\"a2_eudract_number\"",
          "\"eudractNumber\"",
          "\"ctNumber\"",
          "\"trialCountries\"",
          "\"isrctn\"");

  private final JsonRecords records;

  /** A reader with the usual limits. */
  public RegistryJsonReader() {
    this(RecordLimits.USUAL);
  }

  /** A reader with limits of one's own. */
  public RegistryJsonReader(RecordLimits limits) {
    this.records = new JsonRecords(limits, LISTS);
  }

  @Override
  public String name() {
    return "trial registrations as JSON";
  }

  @Override
  public boolean claims(FileStart start) {
    String text = start.text().stripLeading();
    boolean json = text.startsWith("{") || text.startsWith("[");
    return json && (SIGNS.stream().anyMatch(start::has) || isEmptyPage(text));
  }

  /** "studies": [] is a search that found nothing. */
  private static boolean isEmptyPage(String text) {
    return text.length() < FileStart.LENGTH
        && text.replaceAll("\\s", "").contains("\"studies\":[]");
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    String name = origin.toLowerCase(Locale.ROOT);
    boolean lines =
        List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz").stream().anyMatch(name::endsWith);
    Listing listing = new Listing(piece -> Shapes.result(origin, piece), results);
    if (lines) {
      records.readLines(bytes, listing);
    } else {
      records.read(bytes, listing);
    }
    listing.end(new Unreadable(origin, "it lists no trials"));
  }
}
