package org.offlabel.evidence.library.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.library.form.StoredForm;
import org.offlabel.evidence.model.document.Document;

/**
 * Reads documents by their numbers, each checked against its seals.
 *
 * @param handle the connection
 */
record DocumentReading(Handle handle) {

  /** SQLite takes 32,766 parameters in one statement, PostgreSQL 65,535. */
  private static final int AT_ONCE = 1_000;

  /** A row with its content, not yet unpacked. */
  private record Packed(Stored.Sealed sealed, StoredForm form) {}

  /** A place, with the document that was read from it. */
  private record Origin(long document, String origin) {}

  private static final RowMapper<Packed> PACKED =
      (row, context) ->
          new Packed(
              Stored.MAPPER.map(row, context),
              StoredForm.kept(
                  HexFormat.of().formatHex(row.getBytes("name")), row.getBytes("form")));

  private static final RowMapper<Origin> ORIGIN =
      (row, context) -> {
        long document = row.getLong("document");
        String origin = row.getString("origin");
        if (sealOfOrigin(document, origin) != row.getLong("seal")) {
          throw Damage.in("the origin of document " + document);
        }
        return new Origin(document, ColumnText.read(origin));
      };

  static long sealOfOrigin(long document, String column) {
    return new Seal().add(document).add(column).value();
  }

  /**
   * The documents with these numbers, in their order; each must be there.
   *
   * @throws org.offlabel.evidence.pipeline.LibraryFailure if one is missing or damaged
   */
  List<StoredDocument> documents(Collection<Long> numbers) {
    List<StoredDocument> found = new ArrayList<>(numbers.size());
    each(numbers, found::add);
    return found;
  }

  /** Hands on the documents with these numbers, a few at a time in memory. */
  void each(Collection<Long> numbers, Consumer<StoredDocument> to) {
    List<Long> all = List.copyOf(numbers);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      some(all.subList(from, Math.min(all.size(), from + AT_ONCE))).forEach(to);
    }
  }

  private List<StoredDocument> some(List<Long> numbers) {
    Map<Long, Packed> packed = new HashMap<>();
    handle
        .createQuery(
            "SELECT " + Stored.COLUMNS + ", form FROM document WHERE number IN (<numbers>)")
        .bindList("numbers", numbers)
        .map(PACKED)
        .forEach(each -> packed.put(each.sealed().row().number(), each));
    Map<Long, List<String>> origins = origins(numbers);
    return numbers.parallelStream()
        .map(
            number -> {
              Packed found = packed.get(number);
              List<String> from = origins.getOrDefault(number, List.of());
              if (found == null || from.isEmpty()) {
                throw Damage.in("document " + number + " is missing");
              }
              return unpacked(found, from);
            })
        .toList();
  }

  /** Where these documents were read from, sorted. */
  Map<Long, List<String>> origins(Collection<Long> numbers) {
    Map<Long, List<String>> origins = new HashMap<>();
    handle
        .createQuery("SELECT document, origin, seal FROM origin WHERE document IN (<numbers>)")
        .bindList("numbers", List.copyOf(numbers))
        .map(ORIGIN)
        .forEach(
            each ->
                origins
                    .computeIfAbsent(each.document(), key -> new ArrayList<>())
                    .add(each.origin()));
    origins.values().forEach(list -> list.sort(null));
    return origins;
  }

  private static StoredDocument unpacked(Packed packed, List<String> origins) {
    Stored row = packed.sealed().row();
    try {
      Document document = packed.form().document(origins.get(0));
      if (!packed.sealed().isWhole()) {
        throw Damage.in("the row of document " + row.number());
      }
      return new StoredDocument(row.number(), document, origins, row.supersededBy());
    } catch (StoredForm.Damaged e) {
      throw Damage.in("document " + row.number() + ": " + e.getMessage());
    }
  }

  /** The rows of the documents with a number above this one, in order, without their content. */
  List<Stored> rowsAfter(long number, int most) {
    List<Stored> rows = new ArrayList<>();
    handle
        .createQuery(
            "SELECT "
                + Stored.COLUMNS
                + " FROM document WHERE number > :number ORDER BY number LIMIT :most")
        .bind("number", number)
        .bind("most", most)
        .map(Stored.MAPPER)
        .forEach(
            found -> {
              if (!found.isWhole()) {
                throw Damage.in("the row of document " + found.row().number());
              }
              rows.add(found.row());
            });
    long last =
        rows.size() < most
            ? StoreRow.read(handle).lastChange()
            : rows.get(rows.size() - 1).number();
    if (last > number) {
      Gaps.check(handle, number, last, rows.stream().map(Stored::number).toList());
    }
    return rows;
  }
}
