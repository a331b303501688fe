package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an index: brings it up to date, and makes it anew where it cannot be used. */
final class IndexFolder {

  private final Feeding feeding;
  private final IndexNews told;

  IndexFolder(Feeding feeding, IndexNews told) {
    this.feeding = feeding;
    this.told = told;
  }

  /**
   * The index in {@code path}, with everything the store holds; where another program is at it,
   * with what that has finished.
   *
   * @throws IOException where there is no index and none can be made
   */
  Directory upToDate(Path path) throws IOException {
    Files.createDirectories(path);
    Directory folder = FSDirectory.open(path);
    try {
      bringUp(folder);
      return folder;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private void bringUp(Directory folder) throws IOException {
    IndexState wanted = feeding.wanted();
    IndexState.Found found = IndexState.look(folder, wanted);
    if (found instanceof IndexState.Found.Usable(long change) && change == wanted.change()) {
      return;
    }
    try {
      if (found instanceof IndexState.Found.Unusable) {
        found = clear(folder, wanted);
      }
      long from = found instanceof IndexState.Found.Usable(long change) ? change : 0;
      feeding.feed(folder, from, progress(wanted.change() - from));
    } catch (LockObtainFailedException e) {
      if (!(IndexState.look(folder, wanted) instanceof IndexState.Found.Usable)) {
        throw new IOException(
            "another program is making the search index; wait until it is done", e);
      }
      told.that(
          "Another program is feeding the search index; what came in last may not be found yet.");
    }
  }

  private LongConsumer progress(long all) {
    return done -> told.progress(done, all);
  }

  /** Makes the index anew, in place. */
  void remake(Directory folder, String reason) throws IOException {
    told.that("The search index is made anew: " + reason + ".");
    try (Lock lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      erase(folder);
    }
    feeding.feed(folder, 0, progress(feeding.wanted().change()));
  }

  /** Looks again once no other program can be writing, and empties what cannot be used. */
  private IndexState.Found clear(Directory folder, IndexState wanted) throws IOException {
    try (Lock lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      IndexState.Found found = IndexState.look(folder, wanted);
      if (found instanceof IndexState.Found.Unusable(String reason)) {
        told.that("The search index is made anew: " + reason + ".");
        erase(folder);
        return new IndexState.Found.Missing();
      }
      return found;
    }
  }

  /** Takes away what belongs to an index, and nothing else that may lie there. */
  private static void erase(Directory folder) throws IOException {
    for (String name : folder.listAll()) {
      boolean ours =
          name.startsWith("_")
              || name.startsWith("segments")
              || name.startsWith("pending_segments");
      if (ours) {
        folder.deleteFile(name);
      }
    }
  }
}
