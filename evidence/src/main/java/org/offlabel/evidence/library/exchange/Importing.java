package org.offlabel.evidence.library.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.pipeline.LibraryFeed;
import tools.jackson.core.JacksonException;

/**
 * Reads an exported library into another one. The file is read twice: once to see that it is whole,
 * and then to take it in.
 */
public final class Importing {

  private static final int BUFFER = 1 << 16;
  private static final int MOST_DOCUMENTS = 2_000;
  private static final int MOST_CHARACTERS = 16_000_000;

  private final Lines lines = new Lines();

  /** What came of it. */
  public sealed interface Result {

    /**
     * All was taken in.
     *
     * @param documents how many the file holds
     * @param added how many of them the library did not have
     */
    record Imported(long documents, long added) implements Result {}

    /** Nothing was taken in. */
    record Refused(String reason) implements Result {
      public Refused {
        Objects.requireNonNull(reason);
      }
    }
  }

  /**
   * Reads {@code file} into {@code feed}.
   *
   * @param progress is told how many documents were taken in
   * @throws IOException if the file cannot be opened or read
   */
  public Result read(Path file, LibraryFeed feed, LongConsumer progress) throws IOException {
    try {
      Optional<String> fault = fault(file);
      return fault.isPresent() ? new Result.Refused(fault.get()) : take(file, feed, progress);
    } catch (EOFException e) {
      return new Result.Refused("it breaks off before its end; get it again");
    } catch (ZipException | JacksonException | IllegalArgumentException e) {
      return new Result.Refused("it is no exported library, or was changed since");
    }
  }

  private Optional<String> fault(Path file) throws IOException {
    try (InputStream in = open(file)) {
      MessageDigest digest = Sums.sha256();
      Optional<byte[]> head = next(in);
      if (head.isEmpty() || read(head.get(), Lines.Head.class).offlabelLibrary() != Lines.VERSION) {
        return Optional.of("it is no exported library of a version that this program knows");
      }
      long documents = -1;
      byte[] last = head.get();
      for (Optional<byte[]> line = next(in); line.isPresent(); line = next(in)) {
        digest.update(last);
        digest.update((byte) '\n');
        last = line.get();
        documents++;
      }
      if (documents < 0) {
        return Optional.of("it breaks off before its end; get it again");
      }
      Lines.End end = read(last, Lines.End.class);
      boolean whole =
          end.documents() == documents
              && HexFormat.of().formatHex(digest.digest()).equals(end.sha256());
      return whole ? Optional.empty() : Optional.of("it was changed since it was made");
    }
  }

  private Result take(Path file, LibraryFeed feed, LongConsumer progress) throws IOException {
    Batch batch = new Batch(feed);
    try (InputStream in = open(file)) {
      next(in);
      Optional<byte[]> line = next(in);
      for (Optional<byte[]> after = next(in); after.isPresent(); after = next(in)) {
        batch.add(read(line.orElseThrow(), Lines.Entry.class));
        progress.accept(batch.documents);
        line = after;
      }
      batch.flush();
    }
    return new Result.Imported(batch.documents, batch.added);
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER);
  }

  private <T> T read(byte[] line, Class<T> type) {
    return lines.read(new String(line, StandardCharsets.UTF_8), type);
  }

  /** The next line; none at the end of the file. */
  private static Optional<byte[]> next(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        return Optional.of(line.toByteArray());
      }
      line.write(next);
      if (line.size() > Lines.LONGEST) {
        throw new IllegalArgumentException("a line has no end");
      }
    }
    if (line.size() > 0) {
      throw new EOFException("the last line has no end");
    }
    return Optional.empty();
  }

  /** Documents on their way in, each once for every place it was read from. */
  private static final class Batch {

    private final LibraryFeed feed;
    private final List<Document> waiting = new ArrayList<>();
    private long characters;
    private long documents;
    private long added;

    Batch(LibraryFeed feed) {
      this.feed = feed;
    }

    void add(Lines.Entry entry) {
      documents++;
      for (String origin : entry.origins()) {
        waiting.add(entry.document().withOrigin(origin));
      }
      characters += entry.document().text().length();
      if (waiting.size() >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS) {
        flush();
      }
    }

    void flush() {
      if (!waiting.isEmpty()) {
        for (LibraryFeed.Outcome outcome : feed.add(waiting)) {
          added += outcome.isAddition() ? 1 : 0;
        }
        waiting.clear();
        characters = 0;
      }
    }
  }
}
