package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/**
 * What a commit of the index says about itself.
 *
 * @param format of the fields
 * @param vocabulary the names that concepts were found by
 * @param store the store it follows
 * @param change the last change it took in
 */
record IndexState(String format, String vocabulary, String store, long change) {

  /** Raised when fields or the cutting of words change, so that older indexes are made anew. */
  static final String FORMAT = "2";

  /** Up to this size every byte is checked when the index is opened; a fraction of a second. */
  static final long CHECKED_WHEN_OPENED = 1L << 29;

  /** An index that can be used, or why it cannot. */
  sealed interface Found {

    /** It follows the store, as far as {@code change}. */
    record Usable(long change) implements Found {}

    /** There is none. */
    record Missing() implements Found {}

    /** It must be made anew. */
    record Unusable(String reason) implements Found {}
  }

  Map<String, String> asMap() {
    return Map.of(
        "format",
        format,
        "vocabulary",
        vocabulary,
        "store",
        store,
        "change",
        Long.toString(change));
  }

  /** Looks at what is in {@code folder} and whether it is as {@code wanted} but for the change. */
  static Found look(Directory folder, IndexState wanted) {
    try {
      if (!DirectoryReader.indexExists(folder)) {
        return anySegment(folder) ? new Found.Unusable("it is incomplete") : new Found.Missing();
      }
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        checkBytes(folder, reader);
        return compared(reader.getIndexCommit().getUserData(), wanted);
      }
    } catch (IOException | RuntimeException e) {
      // Lucene refuses damaged and older files in many ways, not all of them checked.
      return new Found.Unusable("it is damaged or of another version of the search library");
    }
  }

  private static boolean anySegment(Directory folder) throws IOException {
    for (String name : folder.listAll()) {
      if (name.startsWith("_") || name.startsWith("segments")) {
        return true;
      }
    }
    return false;
  }

  private static void checkBytes(Directory folder, DirectoryReader reader) throws IOException {
    long size = 0;
    for (String name : reader.getIndexCommit().getFileNames()) {
      size += folder.fileLength(name);
    }
    if (size <= CHECKED_WHEN_OPENED) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  private static Found compared(Map<String, String> found, IndexState wanted) {
    if (!wanted.format.equals(found.get("format"))) {
      return new Found.Unusable("it was made by another version of this program");
    }
    if (!wanted.vocabulary.equals(found.get("vocabulary"))) {
      return new Found.Unusable("the names of drugs and conditions have changed since");
    }
    if (!wanted.store.equals(found.get("store"))) {
      return new Found.Unusable("it belongs to another library");
    }
    return Optional.ofNullable(found.get("change"))
        .map(Long::parseLong)
        .<Found>map(
            change ->
                change > wanted.change
                    ? new Found.Unusable("it holds more than the library")
                    : new Found.Usable(change))
        .orElseGet(() -> new Found.Unusable("it does not say how far it goes"));
  }
}
