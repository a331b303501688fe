package org.offlabel.evidence.library.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.pipeline.LibraryFailure;

/** Looks at every row and says what is not as it was written. */
final class Checking {

  private static final int BATCH = 500;
  private static final int MOST_TOLD = 100;

  private final Handle handle;
  private final Database.Kind kind;
  private final Consumer<String> problems;

  Checking(Handle handle, Database.Kind kind, Consumer<String> problems) {
    this.handle = handle;
    this.kind = kind;
    this.problems = problems;
  }

  /** Checks everything; {@code progress} is told how many documents were looked at. */
  void check(LongConsumer progress) {
    guarded(this::file);
    guarded(() -> documents(progress));
    guarded(() -> new ChangeReading(handle).other(0, Integer.MAX_VALUE));
    guarded(() -> new FactChecking(handle, problems).check());
  }

  /** What cannot even be read is a problem too, and the rest is still looked at. */
  private void guarded(Runnable look) {
    try {
      look.run();
    } catch (LibraryFailure e) {
      problems.accept(e.reason());
    } catch (RuntimeException e) {
      problems.accept(Failures.of(e).reason());
    }
  }

  private void file() {
    if (kind == Database.Kind.SQLITE) {
      handle.createQuery("PRAGMA integrity_check(" + MOST_TOLD + ")").mapTo(String.class).stream()
          .filter(row -> !row.equals("ok"))
          .forEach(row -> problems.accept("the database file: " + row));
      handle.createQuery("PRAGMA foreign_key_check").mapToMap().stream()
          .limit(MOST_TOLD)
          .forEach(row -> problems.accept("a row belongs to nothing: " + row.get("table")));
    }
  }

  private void documents(LongConsumer progress) {
    long seen = 0;
    long superseded = 0;
    long after = 0;
    for (List<Stored.Sealed> rows = rows(after); !rows.isEmpty(); rows = rows(after)) {
      after = rows.get(rows.size() - 1).row().number();
      List<Long> whole = new ArrayList<>();
      for (Stored.Sealed sealed : rows) {
        superseded += sealed.row().supersededBy().isPresent() ? 1 : 0;
        whole.add(sealed.row().number());
      }
      contents(rows, whole);
      seen += rows.size();
      progress.accept(seen);
    }
    StoreRow store = StoreRow.read(handle);
    if (store.documents() != seen || store.superseded() != superseded) {
      problems.accept(
          "there should be "
              + store.documents()
              + " documents, "
              + store.superseded()
              + " of them superseded, and there are "
              + seen
              + " and "
              + superseded);
    }
    if (store.lastChange() < after) {
      problems.accept("the store counts fewer changes than there are");
    }
  }

  private List<Stored.Sealed> rows(long after) {
    return handle
        .createQuery(
            "SELECT "
                + Stored.COLUMNS
                + " FROM document WHERE number > :after ORDER BY number LIMIT "
                + BATCH)
        .bind("after", after)
        .map(Stored.MAPPER)
        .list();
  }

  private void contents(List<Stored.Sealed> rows, List<Long> numbers) {
    try {
      List<StoredDocument> stored = new DocumentReading(handle).documents(numbers);
      for (int i = 0; i < rows.size(); i++) {
        columns(rows.get(i).row(), stored.get(i));
      }
    } catch (LibraryFailure | IllegalArgumentException e) {
      // One of them is damaged; which, is found by looking at each.
      for (Stored.Sealed sealed : rows) {
        long number = sealed.row().number();
        guarded(
            () ->
                columns(
                    sealed.row(), new DocumentReading(handle).documents(List.of(number)).get(0)));
      }
    }
  }

  /** Whether what a document is found by is what its content says. */
  private void columns(Stored row, StoredDocument stored) {
    Stored expected =
        Stored.of(stored.document(), row.number(), row.name(), row.added(), row.supersededBy());
    if (!expected.withLineage(row.lineage()).equals(row)) {
      problems.accept("document " + row.number() + " is listed as something else");
    }
    Set<RowWriting.IdentifierRow> found = new HashSet<>();
    handle
        .createQuery("SELECT scheme, value, relation FROM identifier WHERE document = :document")
        .bind("document", row.number())
        .map(
            (each, context) ->
                new RowWriting.IdentifierRow(
                    each.getString("scheme"), each.getString("value"), each.getString("relation")))
        .forEach(found::add);
    if (!found.equals(RowWriting.IdentifierRow.of(stored.document()))) {
      problems.accept("document " + row.number() + " is listed under the wrong identifiers");
    }
  }
}
