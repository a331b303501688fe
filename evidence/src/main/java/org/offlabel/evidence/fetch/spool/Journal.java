package org.offlabel.evidence.fetch.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.spool.JournalLine.Begun;
import org.offlabel.evidence.fetch.spool.JournalLine.Ended;
import org.offlabel.evidence.fetch.spool.JournalLine.Kept;

/**
 * What a journal says.
 *
 * @param begun its first line
 * @param kept its pages, in their order
 * @param ended how the last run ended; empty where it was cut off
 */
public record Journal(Begun begun, List<Kept> kept, Optional<Ended> ended) {

  /** The name of the file in its folder. */
  public static final String FILE = ".journal.jsonl";

  public Journal {
    kept = List.copyOf(kept);
  }

  /** How many records the service told of last. */
  public OptionalLong found() {
    return ended
        .map(Ended::found)
        .orElseGet(() -> kept.isEmpty() ? OptionalLong.empty() : kept.getLast().found());
  }

  /** How many records came. */
  public long received() {
    return ended
        .map(Ended::received)
        .orElseGet(() -> kept.isEmpty() ? 0L : kept.getLast().received());
  }

  /** Reads a folder's journal up to the first line that is not whole; empty where there is none. */
  public static Optional<Journal> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String all = Files.readString(file, StandardCharsets.UTF_8);
    String whole = all.substring(0, all.lastIndexOf('\n') + 1);
    List<JournalLine> lines = new ArrayList<>();
    for (String words : whole.lines().toList()) {
      Optional<JournalLine> line = JournalCodec.read(words);
      if (line.isEmpty()) {
        break;
      }
      lines.add(line.get());
    }
    return of(lines);
  }

  private static Optional<Journal> of(List<JournalLine> lines) {
    if (lines.isEmpty() || !(lines.getFirst() instanceof Begun begun)) {
      return Optional.empty();
    }
    List<Kept> kept = new ArrayList<>();
    Optional<Ended> ended = Optional.empty();
    for (JournalLine line : lines.subList(1, lines.size())) {
      switch (line) {
        case Kept page -> {
          kept.add(page);
          ended = Optional.empty();
        }
        case Ended end -> ended = Optional.of(end);
        case Begun again -> {
          return Optional.of(new Journal(begun, kept, Optional.empty()));
        }
      }
    }
    return Optional.of(new Journal(begun, kept, ended));
  }

  /** Adds a line, which is on the disk when this returns. */
  static void append(Path folder, JournalLine line) throws IOException {
    write(
        folder.resolve(FILE),
        JournalCodec.written(line) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.APPEND);
  }

  /** Writes a journal anew with its first pages only. */
  static void rewrite(Path folder, Begun begun, List<Kept> kept) throws IOException {
    StringBuilder all = new StringBuilder(JournalCodec.written(begun)).append('\n');
    kept.forEach(page -> all.append(JournalCodec.written(page)).append('\n'));
    Path part = folder.resolve(FILE + ".part");
    write(
        part,
        all.toString(),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
    Moves.onto(part, folder.resolve(FILE));
  }

  private static void write(Path file, String words, StandardOpenOption... how) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how)) {
      ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
