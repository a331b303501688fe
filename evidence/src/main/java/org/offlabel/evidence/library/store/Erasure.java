package org.offlabel.evidence.library.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.pipeline.LibraryFailure;

/**
 * Takes away what a deletion leaves behind: pages of the log that hold the old rows, dead rows of
 * the server's tables, and the search index, which is made anew.
 *
 * @param handle the connection
 * @param kind of the database
 * @param index the folder of the index, where there is one
 */
record Erasure(Handle handle, Database.Kind kind, Optional<Path> index) {

  private static final List<String> TABLES =
      List.of("document", "origin", "identifier", "fact", "term", "posting", "rule", "change");

  void wipe() {
    switch (kind) {
      // Deleted rows are overwritten in the file as they go (secure_delete); the log is emptied.
      case SQLITE -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
      case POSTGRESQL -> TABLES.forEach(table -> handle.execute("VACUUM FULL " + table));
    }
    index.filter(Files::exists).ifPresent(Erasure::delete);
  }

  private static void delete(Path folder) {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new LibraryFailure(
          "the documents were removed, and their search index could not be; delete the folder "
              + folder,
          e);
    }
  }
}
