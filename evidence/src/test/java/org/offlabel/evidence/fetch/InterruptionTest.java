package org.offlabel.evidence.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.fetch.Lab.Kind;
import org.offlabel.evidence.fetch.server.Holding;
import org.offlabel.evidence.fetch.server.LocalServer;
import org.offlabel.evidence.fetch.server.Mishap;
import org.offlabel.evidence.fetch.spool.JournalLine.Begun;
import org.offlabel.evidence.fetch.spool.Spool;

/** A process that ends at any moment, and a disk that did not keep what it was given. */
final class InterruptionTest {

  @TempDir private Path folder;

  private final Lab lab = new Lab();

  /** Two of three pages are there, then the service fails. */
  private Path begun(LocalServer server) throws IOException {
    assertThat(lab.fetch(Kind.CLINICAL_TRIALS, server, folder).complete()).isFalse();
    try (Stream<Path> all = Files.list(folder.resolve(Spool.UNFINISHED))) {
      return all.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static LocalServer.Script failingFromThirdToEighth() {
    int[] number = {0};
    Holding holding = Holding.of(8);
    return (asked, out) -> {
      number[0]++;
      (number[0] >= 3 && number[0] <= 8 ? Mishap.ERROR : holding).answer(asked, out);
    };
  }

  private static Map<String, String> expected() throws IOException {
    Path other = Files.createTempDirectory("expected");
    try (LocalServer server = LocalServer.answering(Holding.of(8))) {
      return Lab.seen(new Lab().fetch(Kind.CLINICAL_TRIALS, server, other).folder().orElseThrow());
    } finally {
      try (Stream<Path> all = Files.walk(other)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private void goesOn(LocalServer server) throws IOException {
    FetchReport report = lab.fetch(Kind.CLINICAL_TRIALS, server, folder);
    assertThat(report.failure()).isEmpty();
    assertThat(report.received()).isEqualTo(8);
    assertThat(Lab.seen(report.folder().orElseThrow())).isEqualTo(expected());
  }

  @Test
  void aJournalCutAtAnyByteGoesOn() throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 12; round++) {
      try (LocalServer server = LocalServer.answering(failingFromThirdToEighth())) {
        Path unfinished = begun(server);
        Path journal = unfinished.resolve(".journal.jsonl");
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, random.nextInt(whole.length)));
        Files.writeString(unfinished.resolve(".page.part"), "half a page");
        goesOn(server);
      }
    }
  }

  @Test
  void aPageWithOneFlippedBitIsFetchedAgainWithAllThatFollow() throws IOException {
    try (LocalServer server = LocalServer.answering(failingFromThirdToEighth())) {
      Path page = begun(server).resolve("000001.json");
      byte[] bytes = Files.readAllBytes(page);
      bytes[bytes.length / 2] ^= 1;
      Files.write(page, bytes);
      goesOn(server);
      assertThat(server.asked()).hasSize(8 + 3);
    }
  }

  @Test
  void aPageThatIsGoneIsFetchedAgain() throws IOException {
    try (LocalServer server = LocalServer.answering(failingFromThirdToEighth())) {
      Files.delete(begun(server).resolve("000002.json"));
      goesOn(server);
      assertThat(server.asked()).hasSize(8 + 2);
    }
  }

  @Test
  void aJournalOfNonsenseMeansBeginningAnew() throws IOException {
    try (LocalServer server = LocalServer.answering(failingFromThirdToEighth())) {
      Files.writeString(
          begun(server).resolve(".journal.jsonl"),
          "{\"line\":\"begun\",\"at\":\"never\"}\n"
              + "[1]\n"
              + "null\n"
              + "{\"line\":\"page\",\"file\":\"../../x\"}\n",
          StandardCharsets.UTF_8);
      goesOn(server);
    }
  }

  @Test
  void aCompleteFetchStaysUntilTheNextIsComplete() throws IOException {
    Holding[] holding = {Holding.of(4)};
    boolean[] fails = {false};
    try (LocalServer server =
        LocalServer.answering(
            (asked, out) -> (fails[0] ? Mishap.ERROR : holding[0]).answer(asked, out))) {
      FetchReport first = lab.fetch(Kind.CLINICAL_TRIALS, server, folder);
      Path place = first.folder().orElseThrow();
      Map<String, String> before = Lab.seen(place);
      fails[0] = true;
      assertThat(lab.fetch(Kind.CLINICAL_TRIALS, server, folder).complete()).isFalse();
      assertThat(Lab.seen(place)).isEqualTo(before);
      assertThat(FetchReports.in(folder)).hasSize(2);
      fails[0] = false;
      holding[0] = Holding.of(7);
      assertThat(lab.fetch(Kind.CLINICAL_TRIALS, server, folder).folder()).contains(place);
      assertThat(Lab.seen(place)).hasSize(3);
      assertThat(FetchReports.in(folder)).hasSize(1);
    }
  }

  @Test
  void aFetchThatWasBeingReplacedComesBack() throws IOException {
    try (LocalServer server = LocalServer.answering(Holding.of(4))) {
      Path place = lab.fetch(Kind.CLINICAL_TRIALS, server, folder).folder().orElseThrow();
      Path old = folder.resolve(Spool.UNFINISHED).resolve(place.getFileName() + ".old");
      Files.move(place, old);
      Begun begun = new Begun("clinicaltrials", "x", Kind.CLINICAL_TRIALS.query(), Lab.START);
      try (Spool spool = Spool.open(folder, begun)) {
        assertThat(spool.kept()).isEmpty();
        assertThat(Lab.seen(place)).hasSize(2);
        assertThat(old).doesNotExist();
      }
    }
  }

  @Test
  void twoFetchesOfTheSameDoNotMix() throws IOException {
    Begun begun = new Begun("clinicaltrials", "x", Kind.CLINICAL_TRIALS.query(), Lab.START);
    try (Spool held = Spool.open(folder, begun);
        LocalServer server = LocalServer.answering(Holding.of(4))) {
      assertThat(held.kept()).isEmpty();
      assertThat(lab.fetch(Kind.CLINICAL_TRIALS, server, folder).failure())
          .contains("another process is fetching the same");
      assertThat(server.asked()).isEmpty();
    }
  }
}
