package org.offlabel.evidence.library.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.offlabel.evidence.library.form.StoredForm;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Relation;

/** Gathers the rows of a batch of documents and writes them together. */
final class RowWriting {

  private final Handle handle;
  private final PreparedBatch documents;
  private final PreparedBatch origins;
  private final PreparedBatch identifiers;
  private final Map<Long, Set<String>> newOrigins = new HashMap<>();
  private final List<Superseding> superseding = new ArrayList<>();

  RowWriting(Handle handle) {
    this.handle = handle;
    documents =
        handle.prepareBatch(
            "INSERT INTO document (number, name, id, kind, title, published, lineage, dated, added,"
                + " superseded_by, seal, form) VALUES (:number, :name, :id, :kind, :title,"
                + " :published, :lineage, :dated, :added, :newer, :seal, :form)");
    origins =
        handle.prepareBatch(
            "INSERT INTO origin (document, place, origin, seal)"
                + " VALUES (:document, :place, :origin, :seal)");
    identifiers =
        handle.prepareBatch(
            "INSERT INTO identifier (scheme, value, relation, document)"
                + " VALUES (:scheme, :value, :relation, :document)");
  }

  private record Superseding(long document, OptionalLong newer, long change) {}

  void add(Stored row, StoredForm form, Document document) {
    OptionalLong newer = row.supersededBy();
    documents
        .bind("number", row.number())
        .bind("name", row.nameBytes())
        .bind("id", row.id())
        .bind("kind", row.kind())
        .bind("title", row.title().orElse(null))
        .bind("published", row.published().orElse(null))
        .bind("lineage", row.lineage())
        .bind("dated", row.dated().orElse(null))
        .bind("added", row.added())
        .bind("newer", newer.isPresent() ? (Long) newer.getAsLong() : null)
        .bind("seal", row.seal())
        .bind("form", form.packed())
        .add();
    addOrigin(row.number(), document.origin());
    for (IdentifierRow each : IdentifierRow.of(document)) {
      identifiers
          .bind("scheme", each.scheme())
          .bind("value", each.value())
          .bind("relation", each.relation())
          .bind("document", row.number())
          .add();
    }
  }

  private void addOrigin(long document, String origin) {
    String column = ColumnText.write(origin);
    origins
        .bind("document", document)
        .bind("place", ColumnText.key(origin))
        .bind("origin", column)
        .bind("seal", DocumentReading.sealOfOrigin(document, column))
        .add();
    newOrigins.computeIfAbsent(document, key -> new HashSet<>()).add(origin);
  }

  /** Notes the origin of a known document, unless it is known too. */
  boolean isNewOrigin(long document, String origin) {
    boolean met = newOrigins.getOrDefault(document, Set.of()).contains(origin);
    if (met
        || handle
            .createQuery("SELECT 1 FROM origin WHERE document = :document AND place = :place")
            .bind("document", document)
            .bind("place", ColumnText.key(origin))
            .mapTo(Integer.class)
            .findFirst()
            .isPresent()) {
      return false;
    }
    addOrigin(document, origin);
    return true;
  }

  /** Marks a document as superseded, or as current again, and notes the change. */
  void supersede(long document, OptionalLong newer, long change) {
    superseding.add(new Superseding(document, newer, change));
  }

  /** Writes everything. */
  void flush() {
    for (PreparedBatch batch : List.of(documents, origins, identifiers)) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
    superseding.forEach(this::write);
  }

  private void write(Superseding each) {
    Stored row = Stored.read(handle, each.document());
    Long newer = each.newer().isPresent() ? (Long) each.newer().getAsLong() : null;
    handle
        .createUpdate(
            "UPDATE document SET superseded_by = :newer, seal = :seal WHERE number = :number")
        .bind("newer", newer)
        .bind("seal", row.supersededBy(each.newer()).seal())
        .bind("number", each.document())
        .execute();
    ChangeReading.note(
        handle, each.change(), ChangeReading.SUPERSEDED, each.document(), each.newer());
  }

  /**
   * A number that a document is found by.
   *
   * @param scheme of the number
   * @param value its column
   * @param relation of the document to what the number names
   */
  record IdentifierRow(String scheme, String value, String relation) {

    /** Those of a document, each once. */
    static Set<IdentifierRow> of(Document document) {
      Set<IdentifierRow> rows = new LinkedHashSet<>();
      for (Noted<Identifier> own : document.metadata().identifiers()) {
        rows.add(row(own.value(), Store.OWN));
      }
      for (Relation relation : document.metadata().relations()) {
        relation.other().ifPresent(other -> rows.add(row(other, relation.kind().name())));
      }
      return rows;
    }

    private static IdentifierRow row(Identifier identifier, String relation) {
      return new IdentifierRow(
          identifier.scheme().name(), ColumnText.key(identifier.value()), relation);
    }
  }
}
