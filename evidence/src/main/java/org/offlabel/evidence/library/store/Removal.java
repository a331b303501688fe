package org.offlabel.evidence.library.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Takes documents out, in a transaction of the caller. Rows that are damaged can be removed too:
 * that is how a damaged library is made whole.
 */
final class Removal {

  private static final Comparator<Stored> OLDEST_FIRST =
      (one, other) -> {
        if (Lineage.isOlder(one.dated(), other.dated())) {
          return -1;
        }
        return Lineage.isOlder(other.dated(), one.dated())
            ? 1
            : Long.compare(one.number(), other.number());
      };

  private final Handle handle;
  private final RowWriting rows;

  Removal(Handle handle) {
    this.handle = handle;
    this.rows = new RowWriting(handle);
  }

  /** Removes those that are there; how many. */
  int remove(Collection<Long> numbers) {
    StoreRow store = StoreRow.read(handle);
    long last = store.lastChange();
    int removed = 0;
    for (long number : new TreeSet<>(numbers)) {
      Optional<Long> newer = newer(number);
      if (newer.isPresent()) {
        last = release(number, last, Optional.of(newer.get()).filter(by -> by != 0));
        erase(number);
        last++;
        ChangeReading.note(handle, last, ChangeReading.REMOVED, number, OptionalLong.empty());
        removed++;
      }
    }
    long left = count("SELECT count(*) FROM document");
    long superseded = count("SELECT count(*) FROM document WHERE superseded_by IS NOT NULL");
    new StoreRow(store.name(), last, left, superseded, store.lastFed()).update(handle);
    return removed;
  }

  /** The newer version of a document that is there; 0 where it is current. */
  private Optional<Long> newer(long number) {
    return handle
        .createQuery("SELECT coalesce(superseded_by, 0) FROM document WHERE number = :number")
        .bind("number", number)
        .mapTo(Long.class)
        .findFirst();
  }

  /** Gives what the document superseded to its own successor, or makes the newest current. */
  private long release(long number, long lastChange, Optional<Long> successor) {
    List<Long> older =
        handle
            .createQuery("SELECT number FROM document WHERE superseded_by = :number")
            .bind("number", number)
            .mapTo(Long.class)
            .list();
    List<Stored> versions =
        older.stream().map(each -> Stored.read(handle, each)).sorted(OLDEST_FIRST).toList();
    Optional<Long> heir =
        successor.or(
            () ->
                versions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(versions.get(versions.size() - 1).number()));
    long last = lastChange;
    for (Stored version : versions) {
      boolean isHeir = heir.filter(by -> by == version.number()).isPresent();
      OptionalLong by = isHeir ? OptionalLong.empty() : OptionalLong.of(heir.orElseThrow());
      rows.supersede(version.number(), by, ++last);
    }
    rows.flush();
    return last;
  }

  private void erase(long number) {
    FactWriting.erase(handle, List.of(number));
    for (String table : List.of("identifier", "origin")) {
      handle.execute("DELETE FROM " + table + " WHERE document = ?", number);
    }
    handle.execute("DELETE FROM document WHERE number = ?", number);
  }

  private long count(String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
