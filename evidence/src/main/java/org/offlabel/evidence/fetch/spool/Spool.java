package org.offlabel.evidence.fetch.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.fetch.spool.JournalLine.Begun;
import org.offlabel.evidence.fetch.spool.JournalLine.End;
import org.offlabel.evidence.fetch.spool.JournalLine.Ended;
import org.offlabel.evidence.fetch.spool.JournalLine.Kept;

/** One fetch on the disk, held by this process alone. */
public final class Spool implements AutoCloseable {

  /** The hidden folder of fetches that are not complete. */
  public static final String UNFINISHED = ".unfinished";

  private static final String PART = ".page.part";

  private final Path target;
  private final Path folder;
  private final Path replaced;
  private final FileChannel channel;
  private Begun begun;
  private final List<Kept> kept = new ArrayList<>();

  private Spool(Path target, Path folder, Path replaced, FileChannel channel, Begun begun) {
    this.target = target;
    this.folder = folder;
    this.replaced = replaced;
    this.channel = channel;
    this.begun = begun;
  }

  /** Another process is at it. */
  public static final class Taken extends IOException {
    private static final long serialVersionUID = 1;

    Taken() {
      super("another process is fetching the same");
    }
  }

  /**
   * Opens a fetch that can go on, or begins one.
   *
   * @param all the folder of all fetches
   * @param begin what to begin with where there is nothing to go on with
   */
  public static Spool open(Path all, Begun begin) throws IOException {
    String name =
        begin.service() + "-" + Sha256.of(begin.service() + "\n" + begin.query()).substring(0, 12);
    Path unfinished = all.resolve(UNFINISHED);
    Files.createDirectories(unfinished);
    FileChannel channel = locked(unfinished.resolve(name + ".lock"));
    try {
      Path target = all.resolve(name);
      Path replaced = unfinished.resolve(name + ".old");
      restore(target, replaced);
      Spool spool = new Spool(target, unfinished.resolve(name), replaced, channel, begin);
      spool.goOn();
      return spool;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new Taken();
    }
    return channel;
  }

  /** A complete fetch that was being replaced when the process ended comes back. */
  private static void restore(Path target, Path replaced) throws IOException {
    if (Files.isDirectory(replaced) && !Files.exists(target)) {
      Moves.onto(replaced, target);
    }
    Moves.remove(replaced);
  }

  private void goOn() throws IOException {
    Optional<Journal> journal = Journal.in(folder);
    boolean useful =
        journal.isPresent()
            && journal.get().begun().query().equals(begun.query())
            && journal.get().ended().map(Ended::end).orElse(End.STOPPED) == End.STOPPED;
    if (!useful) {
      clear(begun);
      return;
    }
    begun = journal.get().begun();
    for (Kept page : journal.get().kept()) {
      Path file = folder.resolve(page.file());
      if (!Files.isRegularFile(file) || !Sha256.of(file).equals(page.sha256())) {
        break;
      }
      kept.add(page);
    }
    keepFirst(kept.size());
  }

  /** Begins anew. */
  public void clear(Begun first) throws IOException {
    Moves.remove(folder);
    Files.createDirectories(folder);
    begun = first;
    kept.clear();
    Journal.rewrite(folder, begun, kept);
  }

  /** Drops all pages but the first {@code number}. */
  public void keepFirst(int number) throws IOException {
    kept.subList(number, kept.size()).clear();
    Journal.rewrite(folder, begun, kept);
  }

  /** When the fetch began. */
  public Begun begun() {
    return begun;
  }

  /** The pages that are there. */
  public List<Kept> kept() {
    return List.copyOf(kept);
  }

  /** Where a page lies. */
  public Path file(Kept page) {
    return folder.resolve(page.file());
  }

  /** Where the next page may be written to. */
  public Path part() {
    return folder.resolve(PART);
  }

  /** The name that the next page gets. */
  public String nextFile(String extension, boolean records) {
    return (records ? "" : ".")
        + String.format(Locale.ROOT, "%06d", kept.size() + 1)
        + "."
        + extension;
  }

  /** What {@link #part} holds is a page: it and its line are on the disk when this returns. */
  public void keep(Kept page) throws IOException {
    try (FileChannel bytes = FileChannel.open(part(), StandardOpenOption.WRITE)) {
      bytes.force(true);
    }
    Moves.onto(part(), folder.resolve(page.file()));
    Journal.append(folder, page);
    kept.add(page);
  }

  /** The run is over and the fetch is not complete. */
  public void end(Ended ended) throws IOException {
    Files.deleteIfExists(part());
    Journal.append(folder, ended);
  }

  /** All is there: the fetch takes its place among the complete ones; where that is. */
  public Path publish(Ended ended) throws IOException {
    end(ended);
    if (Files.exists(target)) {
      Moves.onto(target, replaced);
    }
    Moves.onto(folder, target);
    Moves.remove(replaced);
    return target;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
