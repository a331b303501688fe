package org.offlabel.evidence.library.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.pipeline.DerivingRule;
import org.offlabel.evidence.pipeline.LibraryFailure;

/** Opens libraries. */
public final class Stores {

  private Stores() {}

  /** What came of opening a library for reading. */
  public sealed interface Opening {

    /** It is open. */
    record Opened(Store store) implements Opening {}

    /** There is none at that place yet. */
    record Absent() implements Opening {}
  }

  /** What came of opening a library for writing. */
  public sealed interface Feeding {

    /** It is open. */
    record Opened(Feed feed) implements Feeding {}

    /** Another process is writing to it: "process 123". */
    record Busy(String by) implements Feeding {}
  }

  /**
   * Opens a library for reading. Nothing is made where there is none.
   *
   * @throws LibraryFailure if there is one that cannot be read
   */
  public static Opening open(LibraryPlace place) {
    if (place instanceof LibraryPlace.Folder folder && !Files.exists(folder.database())) {
      return new Opening.Absent();
    }
    Database database = Database.of(place);
    try {
      boolean ready = isReady(database) || (isOld(database) && update(place, database));
      if (ready) {
        return new Opening.Opened(new Store(database));
      }
      database.close();
      return new Opening.Absent();
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Whether the tables are those of this program, and the store has its row. */
  private static boolean isReady(Database database) {
    Optional<String> tables = tables(database);
    if (tables.isPresent() && Integer.parseInt(tables.get()) > Integer.parseInt(Database.TABLES)) {
      throw new LibraryFailure(
          "it was made by a newer program; use that, or another folder with --library");
    }
    return tables.filter(Database.TABLES::equals).isPresent()
        && database.with(handle -> StoreRow.found(handle).isPresent());
  }

  private static boolean isOld(Database database) {
    return tables(database).isPresent();
  }

  /** Brings an older program's tables up to date, unless somebody is writing to them. */
  private static boolean update(LibraryPlace place, Database database) {
    return switch (lock(place, database)) {
      case WriteLock.Asked.Busy busy -> isReady(database);
      case WriteLock.Asked.Held(WriteLock lock) -> {
        try {
          make(database);
        } finally {
          lock.close();
        }
        yield true;
      }
    };
  }

  /** The version of the tables; empty where there are none. */
  private static Optional<String> tables(Database database) {
    return database.with(
        handle ->
            hasMigrations(handle, database.kind())
                ? handle
                    .createQuery(
                        "SELECT version FROM migration WHERE success AND version IS NOT NULL"
                            + " ORDER BY installed_rank DESC LIMIT 1")
                    .mapTo(String.class)
                    .findFirst()
                : Optional.empty());
  }

  private static boolean hasMigrations(Handle handle, Database.Kind kind) {
    String sql =
        switch (kind) {
          case SQLITE -> "SELECT count(*) FROM sqlite_master WHERE name = 'migration'";
          case POSTGRESQL ->
              "SELECT count(*) FROM information_schema.tables WHERE table_name = 'migration'"
                  + " AND table_schema = current_schema()";
        };
    return handle.createQuery(sql).mapTo(Long.class).one() > 0;
  }

  /**
   * Opens a library for writing; makes it where there is none.
   *
   * @param rules which facts to derive from what is added
   * @param clock tells the day
   * @throws LibraryFailure if it cannot be written
   */
  public static Feeding feed(LibraryPlace place, List<DerivingRule> rules, InstantSource clock) {
    if (place instanceof LibraryPlace.Folder folder) {
      makeFolder(folder.path());
    }
    Database database = Database.of(place);
    try {
      return switch (lock(place, database)) {
        case WriteLock.Asked.Busy(String by) -> {
          database.close();
          yield new Feeding.Busy(by);
        }
        case WriteLock.Asked.Held(WriteLock lock) ->
            new Feeding.Opened(feed(place, database, lock, rules, clock));
      };
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Feed feed(
      LibraryPlace place,
      Database database,
      WriteLock lock,
      List<DerivingRule> rules,
      InstantSource clock) {
    try {
      if (!isReady(database)) {
        make(database);
      }
      Optional<Path> index =
          place instanceof LibraryPlace.Folder folder
              ? Optional.of(folder.index())
              : Optional.empty();
      return new Feed(lock, database, index, rules, clock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void make(Database database) {
    database.migrate();
    try (Handle handle = database.open()) {
      handle.useTransaction(
          open -> {
            if (StoreRow.found(open).isEmpty()) {
              StoreRow.named(UUID.randomUUID().toString()).insert(open);
            }
          });
    }
  }

  private static WriteLock.Asked lock(LibraryPlace place, Database database) {
    return switch (place) {
      case LibraryPlace.Folder folder -> WriteLock.ofFile(folder.lock());
      case LibraryPlace.Server server -> WriteLock.ofServer(database);
    };
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LibraryFailure(
          "its folder " + folder + " cannot be made; check the path and its permissions", e);
    }
  }
}
