package org.offlabel.evidence.library.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.pipeline.LibraryFailure;

/**
 * A full disk is told plainly, takes nothing of what was there, and can be gone on from. The
 * property offlabel.disk.steps says at how many steps of 64 KB it is filled up.
 */
final class DiskFullTest {

  private static final Samples.Words RULE = new Samples.Words("1");
  private static final int STEP = 64 * 1024;
  private static final int STEPS = Integer.getInteger("offlabel.disk.steps", 3);
  private static final int BATCH = 100;

  @TempDir private Path folder;
  private Path disk = Path.of(".");

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()),
        "skipped: a small disk can be mounted by root alone");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whateverIsLeftOfTheDiskWhenItFillsUp() throws IOException {
    Path filler = disk.resolve("filler");
    for (int left = 1; left <= STEPS; left++) {
      LibraryPlace place = new LibraryPlace.Folder(disk.resolve("library-" + left));
      try (Feed feed = Opened.feed(place, RULE)) {
        feed.add(Samples.notes(0, BATCH));
      }
      fill(filler, (long) left * STEP);
      int kept = addUntilFull(place);
      assertThat(documents(place)).isEqualTo(kept);
      Files.delete(filler);
      try (Feed feed = Opened.feed(place, RULE)) {
        feed.add(Samples.notes(0, kept + BATCH));
      }
      assertThat(documents(place)).isEqualTo(kept + BATCH);
      delete(disk.resolve("library-" + left));
    }
  }

  private static int addUntilFull(LibraryPlace place) {
    int[] kept = {BATCH};
    assertThatExceptionOfType(LibraryFailure.class)
        .isThrownBy(
            () -> {
              try (Feed feed = Opened.feed(place, RULE)) {
                while (true) {
                  feed.add(Samples.notes(kept[0], kept[0] + BATCH));
                  kept[0] += BATCH;
                }
              }
            })
        .withMessageContaining("disk");
    return kept[0];
  }

  private static long documents(LibraryPlace place) {
    try (Store store = Opened.store(place)) {
      List<String> problems = new ArrayList<>();
      store.check(problems::add, seen -> {});
      assertThat(problems).isEmpty();
      return store.holdings().documents();
    }
  }

  /** Leaves so many bytes of the disk free. */
  private void fill(Path filler, long left) throws IOException {
    long size = Files.getFileStore(disk).getUsableSpace() - left;
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      for (long written = 0; written + block.length <= size; written += block.length) {
        out.write(block);
      }
    }
  }

  private static void delete(Path library) throws IOException {
    try (var files = Files.list(library)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(library);
  }
}
