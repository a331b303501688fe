package org.offlabel.app.pair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.offlabel.app.answer.Asked;

/**
 * One folder of pairs/ among the test resources: invented evidence, and what to read out of it.
 *
 * @param folder the folder
 * @param expected what a careful reader takes from it
 */
public record Pair(Path folder, Expected expected) {

  /** Every pair, by name. */
  public static List<Pair> all() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(Files::isDirectory).sorted().map(Pair::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    URL pairs = Objects.requireNonNull(Pair.class.getResource("/pairs"));
    try {
      return Path.of(pairs.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pair read(Path folder) {
    return new Pair(folder, Expected.read(folder.resolve("expected.txt")));
  }

  /** Where its documents lie. */
  public Path documents() {
    return folder.resolve("documents");
  }

  /** Its question, asked of its documents alone. */
  public Asked asked() {
    return new Asked(
        folder.getFileName().toString(),
        List.of(expected.question(), "--from", documents().toString(), "--no-starter"));
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
