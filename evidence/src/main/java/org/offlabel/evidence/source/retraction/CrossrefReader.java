package org.offlabel.evidence.source.retraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.tree.JsonRecords;
import org.offlabel.evidence.source.registry.tree.Listing;
import org.offlabel.evidence.source.registry.tree.Piece;
import org.offlabel.evidence.source.registry.tree.RecordLimits;

/** Reads those of Crossref's works that are notices about others. */
public final class CrossrefReader implements FormatReader {

  private static final Set<String> LISTS = Set.of("message" + JsonRecords.INSIDE, "items");

  private final JsonRecords records = new JsonRecords(RecordLimits.USUAL, LISTS);

  @Override
  public String name() {
    return "Crossref notices";
  }

  @Override
  public boolean claims(FileStart start) {
    return start.text().stripLeading().startsWith("{")
        && start.has("\"message\"")
        && (start.has("\"work-list\"") || start.has("\"total-results\""));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    Listing listing = new Listing(piece -> result(origin, piece), results);
    records.read(bytes, listing);
    listing.end(new Unreadable(origin, "it is a search's answer that lists no works"));
  }

  private static ReadResult result(String origin, Piece piece) {
    return switch (piece) {
      case Piece.Failed failed -> failed.in(origin);
      case Piece.Read read -> notice(origin, read);
    };
  }

  private static ReadResult notice(String origin, Piece.Read read) {
    Field fields = read.fields();
    String doi = fields.text("DOI").strip();
    String place = origin + "#" + (doi.isEmpty() ? String.valueOf(read.number()) : doi);
    List<Identifier> papers = new ArrayList<>();
    String nature = "";
    for (Field update : fields.all("update-to")) {
      papers.addAll(Notice.doi(update.text("DOI")));
      nature = nature.isEmpty() ? update.text("type").replace('_', ' ') : nature;
    }
    if (papers.isEmpty() || nature.isBlank()) {
      return new Unreadable(place, "the work names no other that it retracts or corrects");
    }
    return new Notice(
            nature.substring(0, 1).toUpperCase(Locale.ROOT) + nature.substring(1),
            fields.text("title"),
            fields.text("container-title"),
            Notice.date(dateParts(fields)),
            Notice.doi(doi),
            papers.stream().distinct().toList(),
            List.of())
        .document(place);
  }

  /** Dates are lists of lists of numbers. */
  private static List<String> dateParts(Field fields) {
    List<String> parts = numbers(fields.at("issued", "date-parts"));
    return parts.isEmpty() ? numbers(fields.at("published", "date-parts")) : parts;
  }

  private static List<String> numbers(Field field) {
    return switch (field) {
      case Field.Text text -> List.of(text.words());
      case Field.Many many ->
          many.items().stream().flatMap(each -> numbers(each).stream()).limit(3).toList();
      case Field.Group group -> List.of();
    };
  }
}
