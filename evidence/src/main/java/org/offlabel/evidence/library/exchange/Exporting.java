package org.offlabel.evidence.library.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.offlabel.evidence.library.Change;
import org.offlabel.evidence.library.Changes;

/** Writes all documents of a library, superseded ones included, in the order they came in. */
public final class Exporting {

  private static final int BATCH = 500;

  private final Lines lines = new Lines();

  /**
   * Writes the file beside its place and moves it there when it is whole.
   *
   * @param progress is told how many documents were written
   * @return how many there are
   * @throws IOException if the file cannot be written
   */
  public long export(Changes library, Path file, LongConsumer progress) throws IOException {
    Path whole = file.toAbsolutePath();
    Path unfinished = Files.createTempFile(whole.getParent(), ".export", ".part");
    try {
      long documents;
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        documents = write(library, out, progress);
      }
      Files.move(
          unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return documents;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private long write(Changes library, OutputStream to, LongConsumer progress) throws IOException {
    MessageDigest digest = Sums.sha256();
    long documents = 0;
    try (GZIPOutputStream out = new GZIPOutputStream(to)) {
      line(new Lines.Head(Lines.VERSION), out, digest);
      long at = 0;
      for (List<Change> changes = library.changesAfter(at, BATCH);
          !changes.isEmpty();
          changes = library.changesAfter(at, BATCH)) {
        at = changes.get(changes.size() - 1).number();
        for (Change change : changes) {
          if (change instanceof Change.Added(var stored)) {
            line(new Lines.Entry(stored.origins(), stored.document()), out, digest);
            documents++;
          }
        }
        progress.accept(documents);
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      line(new Lines.End(documents, sha256), out, Sums.sha256());
    }
    return documents;
  }

  private void line(Object line, OutputStream out, MessageDigest digest) throws IOException {
    byte[] bytes = (lines.write(line) + "\n").getBytes(StandardCharsets.US_ASCII);
    digest.update(bytes);
    out.write(bytes);
  }
}
