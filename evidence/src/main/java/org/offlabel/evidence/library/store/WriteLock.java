package org.offlabel.evidence.library.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.pipeline.LibraryFailure;

/**
 * Keeps a second writer out. Held by the operating system or the server for as long as the process
 * lives, so that one that was killed leaves nothing behind.
 */
sealed interface WriteLock extends AutoCloseable {

  @Override
  void close();

  /** What came of asking for the lock. */
  sealed interface Asked {

    /** It is held now. */
    record Held(WriteLock lock) implements Asked {}

    /** Another holds it: "process 123", as far as it can be told. */
    record Busy(String by) implements Asked {}
  }

  /**
   * A locked file, which holds the number of the process.
   *
   * @param channel the open file
   * @param lock on it
   */
  record OfFile(FileChannel channel, FileLock lock) implements WriteLock {
    @Override
    public void close() {
      try {
        channel.truncate(0);
        channel.close();
      } catch (IOException e) {
        // The lock ends with the process at the latest, and what is in the file is only told.
      }
    }
  }

  /**
   * A lock of the server, held by a connection.
   *
   * @param handle the connection
   */
  record OfServer(Handle handle) implements WriteLock {

    /** Any number will do that other programs on the same database do not use. */
    private static final int PROGRAM = 0x0FF1_ABE1;

    /** One lock for each schema, each of which can hold a library. */
    static final String KEY = PROGRAM + ", hashtext(current_schema())";

    static final String HELD =
        "l.locktype = 'advisory' AND l.granted AND l.classid = "
            + PROGRAM
            + " AND l.objid = (hashtext(current_schema())::bigint & 4294967295)::oid";

    @Override
    public void close() {
      handle.createQuery("SELECT pg_advisory_unlock(" + KEY + ")").mapTo(Boolean.class).one();
      handle.close();
    }
  }

  /** Asks for the lock of a library in a folder. */
  static Asked ofFile(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Optional<FileLock> lock = tryLock(channel);
      if (lock.isEmpty()) {
        channel.close();
        return new Asked.Busy(holder(file));
      }
      channel.truncate(0);
      String process = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
      return new Asked.Held(new OfFile(channel, lock.get()));
    } catch (IOException e) {
      throw new LibraryFailure(
          "it cannot be locked for writing; check that you may write in its folder, and that the"
              + " disk is not full",
          e);
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private static String holder(Path file) {
    try {
      String process = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return process.matches("[0-9]{1,10}") ? "process " + process : "another process";
    } catch (IOException e) {
      return "another process";
    }
  }

  /** Asks for the lock of a library on a server. */
  static Asked ofServer(Database database) {
    Handle handle = database.open();
    boolean held =
        handle
            .createQuery("SELECT pg_try_advisory_lock(" + OfServer.KEY + ")")
            .mapTo(Boolean.class)
            .one();
    if (held) {
      return new Asked.Held(new OfServer(handle));
    }
    String by =
        handle
            .createQuery(
                "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
                    + " WHERE a.datname = current_database() AND "
                    + OfServer.HELD)
            .mapTo(String.class)
            .findFirst()
            .map(name -> name.replace("offlabel", "process"))
            .orElse("another process");
    handle.close();
    return new Asked.Busy(by);
  }
}
