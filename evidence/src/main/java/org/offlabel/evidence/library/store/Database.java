package org.offlabel.evidence.library.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.offlabel.evidence.library.LibraryPlace;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database of either kind, and what the two do differently. */
final class Database implements AutoCloseable {

  /** The version of the tables that this program works with: the number of the last migration. */
  static final String TABLES = "1";

  private static final String MIGRATIONS = "classpath:org/offlabel/evidence/library/store";
  private static final int BUSY_MILLISECONDS = 20_000;
  private static final int CACHE_KIB = 64_000;
  private static final int CHECKPOINT_PAGES = 8_000;
  private static final int CONNECTIONS = 4;

  /** Which kind. */
  enum Kind {
    SQLITE,
    POSTGRESQL
  }

  private final Kind kind;
  private final DataSource source;
  private final Jdbi jdbi;

  private Database(Kind kind, DataSource source) {
    this.kind = kind;
    this.source = source;
    this.jdbi = Jdbi.create(source);
  }

  /** Opens the database of a place; nothing is made or asked yet. */
  static Database of(LibraryPlace place) {
    return switch (place) {
      case LibraryPlace.Folder folder -> new Database(Kind.SQLITE, sqlite(folder.database()));
      case LibraryPlace.Server server -> new Database(Kind.POSTGRESQL, postgresql(server.url()));
    };
  }

  private static DataSource sqlite(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setCacheSize(-CACHE_KIB);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static DataSource postgresql(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(BUSY_MILLISECONDS);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "offlabel " + ProcessHandle.current().pid());
    return new HikariDataSource(config);
  }

  Kind kind() {
    return kind;
  }

  /** Reads over one connection from one state of the store, whatever is written meanwhile. */
  <T> T with(HandleCallback<T, SQLException> work) {
    try {
      return kind == Kind.SQLITE
          ? jdbi.inTransaction(work)
          : jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work);
    } catch (JdbiException | SQLException e) {
      throw Failures.of(e);
    }
  }

  /** A connection to keep; for the one writer. */
  Handle open() {
    try {
      Handle handle = jdbi.open();
      if (kind == Kind.SQLITE) {
        handle.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
      }
      return handle;
    } catch (JdbiException e) {
      throw Failures.of(e);
    }
  }

  /** Makes the tables, or brings those of an older program up to this one's. */
  void migrate() {
    boolean sqlite = kind == Kind.SQLITE;
    try {
      Flyway.configure()
          .dataSource(source)
          .locations(MIGRATIONS)
          .table("migration")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .loggers("slf4j")
          .placeholders(
              Map.of(
                  "bytes", sqlite ? "BLOB" : "BYTEA",
                  "number", sqlite ? "INTEGER" : "BIGINT",
                  "rowless", sqlite ? "WITHOUT ROWID" : ""))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw Failures.of(e);
    }
  }

  @Override
  public void close() {
    if (source instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
