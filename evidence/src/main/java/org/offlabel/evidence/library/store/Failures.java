package org.offlabel.evidence.library.store;

import java.sql.SQLException;
import org.offlabel.evidence.pipeline.LibraryFailure;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in plain words what a database's error means for the person who waits. */
final class Failures {

  private static final int PRIMARY_CODE = 0xFF;
  private static final String FULL =
      "the disk is full; what was added before is whole. Free some space and give the same command"
          + " again";

  private Failures() {}

  static LibraryFailure of(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LibraryFailure known) {
        return known;
      }
      if (cause instanceof SQLiteException sqlite) {
        return new LibraryFailure(sqlite(sqlite.getResultCode()), failure);
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return new LibraryFailure(server(sql), failure);
      }
    }
    return new LibraryFailure("the library's database failed: " + failure.getMessage(), failure);
  }

  private static String sqlite(SQLiteErrorCode code) {
    return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE)) {
      case SQLITE_FULL -> FULL;
      case SQLITE_IOERR ->
          "the disk gave an error; it may be full or broken. What was added before is whole";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "its database is damaged; `offlabel library check` tells what is wrong";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another process is using it; try again in a moment";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
          "it cannot be opened; check that you may read and write its folder and files";
      default -> "its database gave the error " + code;
    };
  }

  private static String server(SQLException failure) {
    String state = failure.getSQLState();
    if (state.startsWith("53")) {
      return FULL;
    }
    if (state.startsWith("08") || state.startsWith("57")) {
      return "its server cannot be reached; check the address, and that the server runs";
    }
    if (state.startsWith("28") || state.startsWith("3D")) {
      return "its server lets nobody in under this name or has no such database";
    }
    return "its server gave the error " + state;
  }
}
