package org.offlabel.evidence.library.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.library.Change;

/**
 * Reads what happened, in order: additions from the documents, the rest from its own table.
 *
 * @param handle the connection
 */
record ChangeReading(Handle handle) {

  static final String REMOVED = "REMOVED";
  static final String SUPERSEDED = "SUPERSEDED";

  List<Change> after(long number, int most) {
    List<Long> added =
        handle
            .createQuery(
                "SELECT number FROM document WHERE number > :after ORDER BY number LIMIT :most")
            .bind("after", number)
            .bind("most", most)
            .mapTo(Long.class)
            .list();
    List<Change> other = other(number, most);
    List<Long> shown =
        Stream.concat(added.stream(), other.stream().map(Change::number))
            .sorted()
            .limit(most)
            .toList();
    long last =
        shown.size() < most ? StoreRow.read(handle).lastChange() : shown.get(shown.size() - 1);
    if (last > number) {
      Gaps.check(handle, number, last, added.stream().filter(each -> each <= last).toList());
    }
    List<Change> changes = new ArrayList<>(shown.size());
    new DocumentReading(handle)
        .each(
            added.stream().filter(each -> each <= last).toList(),
            stored -> changes.add(new Change.Added(stored)));
    other.stream().filter(each -> each.number() <= last).forEach(changes::add);
    changes.sort(Comparator.comparingLong(Change::number));
    return changes;
  }

  /** Notes a change that is no addition. */
  static void note(
      Handle handle, long number, String what, long document, OptionalLong supersededBy) {
    handle
        .createUpdate(
            "INSERT INTO change (number, what, document, superseded_by, seal)"
                + " VALUES (:number, :what, :document, :newer, :seal)")
        .bind("number", number)
        .bind("what", what)
        .bind("document", document)
        .bind("newer", supersededBy.isPresent() ? (Long) supersededBy.getAsLong() : null)
        .bind("seal", seal(number, what, document, supersededBy))
        .execute();
  }

  private static long seal(long number, String what, long document, OptionalLong supersededBy) {
    return new Seal().add(number).add(what).add(document).add(supersededBy).value();
  }

  /** Everything but additions after a change, in order. */
  List<Change> other(long number, int most) {
    return handle
        .createQuery(
            "SELECT number, what, document, superseded_by, seal FROM change WHERE number > :after"
                + " ORDER BY number LIMIT :most")
        .bind("after", number)
        .bind("most", most)
        .map(
            (row, context) -> {
              long newer = row.getLong("superseded_by");
              OptionalLong by = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(newer);
              long at = row.getLong("number");
              long document = row.getLong("document");
              String what = row.getString("what");
              if (seal(at, what, document, by) != row.getLong("seal")) {
                throw Damage.in("the list of changes at " + at);
              }
              return switch (what) {
                case REMOVED -> (Change) new Change.Removed(at, document);
                case SUPERSEDED -> new Change.Superseded(at, document, by);
                default -> throw Damage.in("the list of changes at " + at);
              };
            })
        .list();
  }
}
