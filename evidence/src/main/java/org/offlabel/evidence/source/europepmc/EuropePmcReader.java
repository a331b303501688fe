package org.offlabel.evidence.source.europepmc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.tree.JsonRecords;
import org.offlabel.evidence.source.registry.tree.Listing;
import org.offlabel.evidence.source.registry.tree.Piece;
import org.offlabel.evidence.source.registry.tree.RecordLimits;

/** Reads Europe PMC's search results as JSON. */
public final class EuropePmcReader implements FormatReader {

  private static final Set<String> LISTS = Set.of("resultList" + JsonRecords.INSIDE, "result");

  private final JsonRecords records = new JsonRecords(RecordLimits.USUAL, LISTS);

  @Override
  public String name() {
    return "Europe PMC JSON";
  }

  @Override
  public boolean claims(FileStart start) {
    return start.text().stripLeading().startsWith("{")
        && start.has("\"hitCount\"")
        && (start.has("\"resultList\"") || start.has("\"resultType\""));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    Listing listing = new Listing(piece -> result(origin, piece), results);
    records.read(bytes, listing);
    listing.end(new Unreadable(origin, "it is a search's answer that lists no results"));
  }

  private static ReadResult result(String origin, Piece piece) {
    return switch (piece) {
      case Piece.Failed failed -> failed.in(origin);
      case Piece.Read read -> document(origin, read);
    };
  }

  private static ReadResult document(String origin, Piece.Read read) {
    Field fields = read.fields();
    String id = fields.text("id").isBlank() ? Integer.toString(read.number()) : fields.text("id");
    ArticleDraft draft = new EuropePmcResult(fields).draft();
    return draft.isWordless()
        ? new Unreadable(origin + "#" + id, "it has neither a title nor an abstract")
        : draft.written().document(origin + "#" + id, DocumentKind.ARTICLE);
  }
}
