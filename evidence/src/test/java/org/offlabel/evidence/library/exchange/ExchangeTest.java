package org.offlabel.evidence.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.library.Change;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.form.RichDocument;
import org.offlabel.evidence.library.store.Feed;
import org.offlabel.evidence.library.store.Store;
import org.offlabel.evidence.library.store.Stores;

final class ExchangeTest {

  @TempDir private Path folder;

  private Feed feed(String name) {
    LibraryPlace place = new LibraryPlace.Folder(folder.resolve(name));
    return switch (Stores.feed(
        place, List.of(), InstantSource.fixed(Instant.parse("2026-01-02T00:00:00Z")))) {
      case Stores.Feeding.Opened(Feed feed) -> feed;
      case Stores.Feeding.Busy(String by) -> throw new AssertionError(by);
    };
  }

  private Store store(String name) {
    return switch (Stores.open(new LibraryPlace.Folder(folder.resolve(name)))) {
      case Stores.Opening.Opened(Store store) -> store;
      case Stores.Opening.Absent() -> throw new AssertionError("there is none");
    };
  }

  private Path exported() throws IOException {
    try (Feed feed = feed("one")) {
      feed.add(List.of(RichDocument.from("b"), RichDocument.from("a")));
    }
    Path file = folder.resolve("library.jsonl.gz");
    try (Store store = store("one")) {
      assertThat(new Exporting().export(store, file, documents -> {})).isEqualTo(1);
    }
    return file;
  }

  @Test
  void whatIsExportedAndImportedIsTheSame() throws IOException {
    Path file = exported();
    try (Feed feed = feed("two")) {
      assertThat(new Importing().read(file, feed, documents -> {}))
          .isEqualTo(new Importing.Result.Imported(1, 1));
      assertThat(new Importing().read(file, feed, documents -> {}))
          .isEqualTo(new Importing.Result.Imported(1, 0));
    }
    try (Store one = store("one");
        Store two = store("two")) {
      List<Change> changes = two.changesAfter(0, 10);
      assertThat(changes).isEqualTo(one.changesAfter(0, 10)).hasSize(1);
      assertThat(two.storeName()).isNotEqualTo(one.storeName());
    }
  }

  @Test
  void whatBreaksOffOrWasChangedIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(exported());
    Path file = folder.resolve("damaged.gz");
    try (Feed feed = feed("two")) {
      for (int length = 0; length < whole.length; length += 17) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertThat(new Importing().read(file, feed, documents -> {}))
            .isInstanceOf(Importing.Result.Refused.class);
      }
      for (int at = 10; at < whole.length; at += 7) {
        byte[] changed = whole.clone();
        changed[at] ^= 4;
        Files.write(file, changed);
        assertThat(new Importing().read(file, feed, documents -> {}))
            .isInstanceOf(Importing.Result.Refused.class);
      }
    }
    try (Store two = store("two")) {
      assertThat(two.holdings().documents()).isZero();
    }
  }
}
