package org.offlabel.evidence.library.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.form.StoredForm;
import org.offlabel.evidence.model.document.Document;

/** What was removed is nowhere any more. */
final class ErasureTest {

  private static final Samples.Words RULE = new Samples.Words("1");
  private static final String SECRET = "Zaphnath-Paaneah";

  @TempDir private Path folder;

  @Test
  void noFileHoldsAnythingOfARemovedDocument() throws IOException {
    LibraryPlace.Folder place = new LibraryPlace.Folder(folder.resolve("library"));
    Document secret =
        Samples.record(SECRET + ".xml", "4711" + SECRET, SECRET + " told this", Optional.empty());
    try (Feed feed = Opened.feed(place, RULE)) {
      feed.add(Samples.notes(0, 300));
      feed.add(List.of(secret));
      feed.add(Samples.notes(300, 600));
      Files.createDirectories(place.index());
      Files.writeString(place.index().resolve("segment"), SECRET);
    }
    byte[] packed = StoredForm.of(secret).packed();
    assertThat(holds(SECRET.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(holds(packed)).isTrue();

    try (Feed feed = Opened.feed(place, RULE);
        Store store = Opened.store(place)) {
      assertThat(feed.remove(store.named(SECRET + ".xml#4711" + SECRET))).isEqualTo(1);
    }

    assertThat(holds(SECRET.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(holds(packed)).isFalse();
    try (Store store = Opened.store(place)) {
      List<String> problems = new ArrayList<>();
      store.check(problems::add, seen -> {});
      assertThat(problems).isEmpty();
      assertThat(store.holdings().documents()).isEqualTo(600);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLeftIsWholeAndCanBeFed(Places places) {
    LibraryPlace place = places.at(folder);
    try (Feed feed = Opened.feed(place, RULE)) {
      feed.add(Samples.notes(0, 40));
      feed.remove(List.of(1L, 2L, 3L, 40L));
      feed.add(Samples.notes(0, 50));
      feed.remake(100);
    }
    try (Store store = Opened.store(place)) {
      List<String> problems = new ArrayList<>();
      store.check(problems::add, seen -> {});
      assertThat(problems).isEmpty();
      assertThat(store.holdings().documents()).isEqualTo(50);
      assertThat(store.named("notes/39.txt")).containsExactly(48L);
    }
  }

  private boolean holds(byte[] wanted) throws IOException {
    String sought = new String(wanted, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(sought)) {
          return true;
        }
      }
    }
    return false;
  }
}
