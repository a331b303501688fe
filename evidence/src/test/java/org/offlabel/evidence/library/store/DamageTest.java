package org.offlabel.evidence.library.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.pipeline.LibraryFailure;

/**
 * One flipped bit is noticed, or does not matter: never another answer. The property offlabel.flips
 * says how many are flipped, one at a time.
 */
final class DamageTest {

  private static final int FLIPS = Integer.getInteger("offlabel.flips", 12);
  private static final Samples.Words RULE = new Samples.Words("1");

  @TempDir private Path folder;

  /** Everything a reader can ask of the library. */
  private static List<Object> everything(LibraryPlace place) {
    try (Store store = Opened.store(place)) {
      List<Object> all = new ArrayList<>();
      all.add(store.holdings());
      all.add(store.storeName());
      all.addAll(store.changesAfter(0, 1_000));
      all.add(store.entriesAfter(0, 1_000));
      for (String word : List.of("word1", "note", "fresh", "none")) {
        all.add(store.withKeys(RULE.version(), List.of(Set.of(word), Set.of("of", "words"))));
      }
      all.add(store.identified(List.of(new Identifier(Identifier.Scheme.PMID, "11"))));
      return all;
    }
  }

  private static List<String> problems(LibraryPlace place) {
    List<String> problems = new ArrayList<>();
    try (Store store = Opened.store(place)) {
      store.check(problems::add, seen -> {});
    } catch (LibraryFailure e) {
      problems.add(e.reason());
    }
    return problems;
  }

  @Test
  void oneFlippedBitIsNoticedOrDoesNotMatter() throws IOException {
    LibraryPlace.Folder place = new LibraryPlace.Folder(folder.resolve("library"));
    try (Feed feed = Opened.feed(place, RULE)) {
      feed.add(Samples.notes(0, 60));
      feed.add(List.of(Samples.record("a.xml", "11", "old words", Optional.empty())));
      feed.add(List.of(Samples.record("b.xml", "11", "fresh words", Optional.empty())));
      feed.remove(List.of(5L));
    }
    byte[] whole = Files.readAllBytes(place.database());
    List<Object> expected = everything(place);
    assertThat(problems(place)).isEmpty();
    SplittableRandom random = new SplittableRandom(FLIPS);
    int noticed = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(place.database(), damaged);
      noticed += isNoticedOrHarmless(place, expected, at) ? 1 : 0;
      Files.deleteIfExists(folder.resolve("library/library.db-wal"));
      Files.deleteIfExists(folder.resolve("library/library.db-shm"));
    }
    assertThat(FLIPS == 0 || noticed > 0).isTrue();
  }

  /** Whether the check noticed it; in any case readers got the truth or an error. */
  private static boolean isNoticedOrHarmless(LibraryPlace place, List<Object> expected, int at) {
    boolean noticed = !problems(place).isEmpty();
    try {
      List<Object> found = everything(place);
      for (int i = 0; i < expected.size(); i++) {
        assertThat(found.size()).as("byte %d", at).isEqualTo(expected.size());
        assertThat(found.get(i))
            .as("byte %d, check noticed: %s", at, noticed)
            .isEqualTo(expected.get(i));
      }
    } catch (LibraryFailure e) {
      assertThat(noticed).as("byte %d: %s", at, e.reason()).isTrue();
    }
    return noticed;
  }
}
