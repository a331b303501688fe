package org.offlabel.evidence.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.pipeline.LibraryFeed.Outcome;
import org.offlabel.evidence.source.FolderReader;

/**
 * Reads files into a library, a batch at a time, so that there may be any number of them. A batch
 * is counted once it is on the disk. Used once.
 */
public final class Feeding {

  private static final int MOST_DOCUMENTS = 2_000;
  private static final int MOST_CHARACTERS = 16_000_000;

  private final FolderReader files;
  private final LibraryFeed feed;
  private final Consumer<Unreadable> refused;
  private final Consumer<FeedingTally> progress;

  private final List<Document> batch = new ArrayList<>();
  private final Map<Outcome, Long> kept = new EnumMap<>(Outcome.class);
  private Optional<LibraryFailure> failure = Optional.empty();
  private long characters;
  private long unreadable;
  private long bytesRead;
  private long bytes;

  /**
   * A feeding.
   *
   * @param files reads them
   * @param feed keeps them
   * @param refused is told at once what could not be read
   * @param progress is told after each batch, and while much is read
   */
  public Feeding(
      FolderReader files,
      LibraryFeed feed,
      Consumer<Unreadable> refused,
      Consumer<FeedingTally> progress) {
    this.files = files;
    this.feed = feed;
    this.refused = refused;
    this.progress = progress;
  }

  /**
   * Reads everything below {@code sources} into the library.
   *
   * @return what came of it
   * @throws LibraryFailure if the library cannot go on; the batches before are kept
   */
  public FeedingTally feed(List<Path> sources) {
    bytes = files.size(sources);
    files.read(sources, this::take, this::count);
    flush();
    return tally();
  }

  /**
   * Reads one stream into the library.
   *
   * @param origin names it; its ending tells the format where the bytes do not
   */
  public FeedingTally feed(String origin, InputStream in) {
    try {
      files.read(origin, in, this::take);
    } catch (IOException e) {
      take(new Unreadable(origin, "reading it failed before its end; give it again"));
    }
    flush();
    return tally();
  }

  /** Makes the facts that are lacking, such as those of rules that have changed. */
  public static long remake(LibraryFeed feed, Consumer<Long> progress) {
    long made = 0;
    for (int more = feed.remake(MOST_DOCUMENTS); more > 0; more = feed.remake(MOST_DOCUMENTS)) {
      made += more;
      progress.accept(made);
    }
    return made;
  }

  private void take(ReadResult result) {
    switch (result) {
      case Unreadable failed -> {
        unreadable++;
        refused.accept(failed);
      }
      case Document document -> {
        batch.add(document);
        characters += document.text().length();
        if (batch.size() >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS) {
          flush();
        }
      }
    }
  }

  private void count(long more) {
    bytesRead += more;
    progress.accept(tally());
  }

  private void flush() {
    failure.ifPresent(
        failed -> {
          throw failed;
        });
    if (!batch.isEmpty()) {
      try {
        feed.add(batch).forEach(outcome -> kept.merge(outcome, 1L, Long::sum));
      } catch (LibraryFailure e) {
        // Remembered, should a reader take it for a fault of the record it was reading.
        failure = Optional.of(e);
        throw e;
      }
      batch.clear();
      characters = 0;
    }
    progress.accept(tally());
  }

  private FeedingTally tally() {
    return new FeedingTally(kept, unreadable, bytesRead, bytes);
  }
}
