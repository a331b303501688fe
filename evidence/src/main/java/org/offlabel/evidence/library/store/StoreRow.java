package org.offlabel.evidence.library.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.pipeline.Library.Holdings;
import org.offlabel.evidence.pipeline.LibraryFailure;

/**
 * What is kept of the store as a whole.
 *
 * @param name its own among all stores
 * @param lastChange the number of the last change
 * @param documents how many there are
 * @param superseded how many of them have a newer version
 * @param lastFed the day on which one came in last
 */
record StoreRow(
    String name, long lastChange, long documents, long superseded, Optional<LocalDate> lastFed) {

  static StoreRow named(String name) {
    return new StoreRow(name, 0, 0, 0, Optional.empty());
  }

  /** The row that is there; a store that was made has one. */
  static StoreRow read(Handle handle) {
    return found(handle)
        .orElseThrow(() -> new LibraryFailure("its database was never finished; delete it"));
  }

  static Optional<StoreRow> found(Handle handle) {
    return handle
        .createQuery("SELECT name, last_change, documents, superseded, last_fed, seal FROM store")
        .map(
            (row, context) -> {
              String fed = row.getString("last_fed");
              StoreRow store =
                  new StoreRow(
                      row.getString("name"),
                      row.getLong("last_change"),
                      row.getLong("documents"),
                      row.getLong("superseded"),
                      Optional.ofNullable(fed).map(StoreRow::date));
              if (store.seal() != row.getLong("seal")) {
                throw Damage.in("the row of the store itself");
              }
              return store;
            })
        .findFirst();
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (java.time.format.DateTimeParseException e) {
      throw Damage.in("the row of the store itself");
    }
  }

  void insert(Handle handle) {
    write(
        handle,
        "INSERT INTO store (one, name, last_change, documents, superseded, last_fed, seal)"
            + " VALUES (1, :name, :change, :documents, :superseded, :fed, :seal)");
  }

  void update(Handle handle) {
    write(
        handle,
        "UPDATE store SET name = :name, last_change = :change, documents = :documents,"
            + " superseded = :superseded, last_fed = :fed, seal = :seal");
  }

  private void write(Handle handle, String sql) {
    handle
        .createUpdate(sql)
        .bind("name", name)
        .bind("change", lastChange)
        .bind("documents", documents)
        .bind("superseded", superseded)
        .bind("fed", lastFed.map(LocalDate::toString).orElse(null))
        .bind("seal", seal())
        .execute();
  }

  Holdings holdings() {
    return new Holdings(documents, documents - superseded, lastFed);
  }

  private long seal() {
    return new Seal()
        .add(name)
        .add(lastChange)
        .add(documents)
        .add(superseded)
        .add(lastFed.map(LocalDate::toString))
        .value();
  }
}
