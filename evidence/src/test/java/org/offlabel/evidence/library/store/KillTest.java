package org.offlabel.evidence.library.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.model.document.Document;

/**
 * A process that is killed while it adds loses nothing that was accepted. The property
 * offlabel.kills says how often to kill.
 */
final class KillTest {

  private static final int KILLS = Integer.getInteger("offlabel.kills", 3);
  private static final int BATCH = 20;
  private static final Samples.Words RULE = new Samples.Words("1");

  @TempDir private Path folder;

  /** Adds notes without end, from the number given, and says after each batch how far it is. */
  static final class Adding {

    private Adding() {}

    public static void main(String[] arguments) {
      int from = Integer.parseInt(arguments[1]);
      try (Feed feed = Opened.feed(new LibraryPlace.Folder(Path.of(arguments[0])), RULE)) {
        for (int at = from; ; at += BATCH) {
          feed.add(Samples.notes(at, at + BATCH));
          System.out.println(at + BATCH);
        }
      }
    }
  }

  @Test
  void nothingAcceptedIsLost() throws IOException, InterruptedException {
    LibraryPlace.Folder place = new LibraryPlace.Folder(folder.resolve("library"));
    SplittableRandom random = new SplittableRandom(KILLS);
    int accepted = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      accepted = addUntilKilled(place, accepted, random.nextInt(6), random.nextInt(40));
      try (Feed feed = Opened.feed(place, RULE);
          Store store = Opened.store(place)) {
        long documents = store.holdings().documents();
        assertThat(documents).isGreaterThanOrEqualTo(accepted);
        assertThat(documents % BATCH).as("a batch is added whole or not at all").isZero();
        List<String> problems = new ArrayList<>();
        store.check(problems::add, seen -> {});
        assertThat(problems).isEmpty();
        List<Document> found = store.withKeys(RULE.version(), List.of(Set.of("note")));
        assertThat(found).hasSize((int) documents);
        feed.remake(1);
        accepted = (int) documents;
      }
    }
    assertThat(accepted).isPositive();
  }

  private int addUntilKilled(LibraryPlace.Folder place, int from, int batches, int milliseconds)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Files.writeString(said, "");
    Process adding =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Adding.class.getName(),
                place.path().toString(),
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(said.toFile())
            .start();
    while (lines(said).size() <= batches) {
      assertThat(adding.isAlive()).as("it adds until it is killed").isTrue();
      Thread.sleep(5);
    }
    Thread.sleep(milliseconds);
    adding.destroyForcibly().waitFor();
    List<String> lines = lines(said);
    return Integer.parseInt(lines.get(lines.size() - 1));
  }

  /** The lines that have an end. */
  private static List<String> lines(Path file) throws IOException {
    String said = Files.readString(file, StandardCharsets.US_ASCII);
    return said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
  }
}
