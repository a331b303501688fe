package org.offlabel.evidence.library.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;

/**
 * The columns of a document's row but for its content.
 *
 * @param number its own
 * @param name of its content
 * @param id as answers name it
 * @param kind the name of its kind
 * @param title for listing
 * @param published for listing
 * @param lineage what it is a version of
 * @param dated which version
 * @param added the day
 * @param supersededBy the number of the newer version
 */
record Stored(
    long number,
    String name,
    String id,
    String kind,
    Optional<String> title,
    Optional<String> published,
    String lineage,
    Optional<String> dated,
    String added,
    OptionalLong supersededBy) {

  static final String COLUMNS =
      "number, name, id, kind, title, published, lineage, dated, added, superseded_by, seal";

  /** A longer title is cut in lists; the document keeps all of it. */
  private static final int LONGEST_TITLE = 300;

  /** A row with the seal that stands in it. */
  record Sealed(Stored row, long seal) {
    boolean isWhole() {
      return row.seal() == seal;
    }
  }

  static final RowMapper<Sealed> MAPPER =
      (row, context) -> {
        long newer = row.getLong("superseded_by");
        OptionalLong supersededBy = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(newer);
        return new Sealed(
            new Stored(
                row.getLong("number"),
                HexFormat.of().formatHex(row.getBytes("name")),
                row.getString("id"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("published")),
                row.getString("lineage"),
                Optional.ofNullable(row.getString("dated")),
                row.getString("added"),
                supersededBy),
            row.getLong("seal"));
      };

  /** The row of the document with this number, which is there. */
  static Stored read(Handle handle, long number) {
    Sealed sealed =
        handle
            .createQuery("SELECT " + COLUMNS + " FROM document WHERE number = :number")
            .bind("number", number)
            .map(MAPPER)
            .findFirst()
            .orElseThrow(() -> Damage.in("document " + number + " is missing"));
    if (!sealed.isWhole()) {
      throw Damage.in("the row of document " + number);
    }
    return sealed.row();
  }

  /** The row of a document. */
  static Stored of(
      Document document, long number, String name, String added, OptionalLong supersededBy) {
    Lineage lineage = Lineage.of(document);
    return new Stored(
        number,
        name,
        ColumnText.key(document.id().value()),
        document.kind().name(),
        document.metadata().title().map(Noted::value).map(Stored::shortTitle),
        document.metadata().published().map(Noted::value).map(PartialDate::iso),
        lineage.key(),
        lineage.dated(),
        added,
        supersededBy);
  }

  private static String shortTitle(String title) {
    int length = Math.min(title.length(), LONGEST_TITLE);
    byte[] whole = title.substring(0, length).getBytes(StandardCharsets.UTF_8);
    return new String(whole, StandardCharsets.UTF_8).replace('\0', ' ');
  }

  Stored withLineage(String other) {
    return new Stored(number, name, id, kind, title, published, other, dated, added, supersededBy);
  }

  Stored supersededBy(OptionalLong newer) {
    return new Stored(number, name, id, kind, title, published, lineage, dated, added, newer);
  }

  byte[] nameBytes() {
    return HexFormat.of().parseHex(name);
  }

  long seal() {
    return new Seal()
        .add(number)
        .add(name)
        .add(id)
        .add(kind)
        .add(title)
        .add(published)
        .add(lineage)
        .add(dated)
        .add(added)
        .add(supersededBy)
        .value();
  }
}
