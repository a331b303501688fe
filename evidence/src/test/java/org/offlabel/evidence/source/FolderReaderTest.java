package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;

final class FolderReaderTest {

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<ReadResult> read() {
    return new FolderReader().read(List.of(folder));
  }

  private static String reason(ReadResult result) {
    return result instanceof Unreadable unreadable ? unreadable.reason() : "";
  }

  @Test
  void filesComeByNameWhateverTheOrderOnDisk() throws IOException {
    for (String name :
        List.of("c.txt", "b/z.md", "a.html", "b/a.txt", ".hidden.txt", ".git/x.txt")) {
      write(name, "Words of " + name);
    }
    assertThat(read())
        .extracting(ReadResult::origin)
        .containsExactly(
            folder + "/a.html", folder + "/b/a.txt", folder + "/b/z.md", folder + "/c.txt");
  }

  @Test
  void readingTwiceGivesTheSame() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("file" + i + ".txt", "A page with number " + i + " on it.");
    }
    assertThat(read()).isEqualTo(read());
  }

  @Test
  void sameBytesGetDifferentIds() throws IOException {
    write("a.txt", "The same words.");
    write("b.txt", "The same words.");
    assertThat(read())
        .extracting(result -> ((Document) result).id().value().substring(1))
        .satisfiesExactly(
            first -> assertThat(first).matches("[0-9a-f]{12}"),
            second -> assertThat(second).matches("[0-9a-f]{12}-2"));
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    write("a.txt", "");
    write("b.csv", "a,b");
    write("c.txt", "Good words.");
    Files.write(folder.resolve("d.txt"), new byte[] {1, 0, 2, 0, 0, 0});
    List<ReadResult> results = read();
    assertThat(results).hasSize(4);
    assertThat(results.get(2)).isInstanceOf(Document.class);
    assertThat(results.stream().map(FolderReaderTest::reason).distinct()).hasSize(4);
  }

  @Test
  void whatCannotBeReadSaysWhy() throws IOException {
    Path missing = folder.resolve("nowhere");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    List<ReadResult> results = new FolderReader().read(List.of(missing, empty));
    assertThat(reason(results.get(0))).contains("no such file or folder");
    assertThat(reason(results.get(1))).contains("holds no files");
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    write("a/one.txt", "Some words.");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("gone.txt"));
    List<ReadResult> results = read();
    assertThat(results)
        .extracting(FolderReaderTest::reason)
        .anyMatch(r -> r.contains("leads nowhere"));
    assertThat(results).filteredOn(Document.class::isInstance).hasSize(1);
  }

  @Test
  void limitsAreNamed() throws IOException {
    write("a.txt", "More than ten bytes.");
    write("b.txt", "Short.");
    write("c.txt", "Short too");
    FolderReader reader = new FolderReader(new BytesReader(), new ReadLimits(10, 2, 5));
    List<ReadResult> results = reader.read(List.of(folder));
    assertThat(reason(results.get(0))).contains("larger than 10 bytes");
    assertThat(results.get(1)).isInstanceOf(Document.class);
    assertThat(reason(results.get(2))).contains("more than 2");
  }

  @Test
  void aForbiddenFileIsNamed() throws IOException {
    write("a.txt", "Words.");
    Path file = folder.resolve("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(reason(read().getFirst())).contains("permissions");
  }

  @Test
  void aSingleFileKeepsItsPathAsGiven() throws IOException {
    write("a.txt", "Words.");
    Path given = folder.resolve("../" + folder.getFileName() + "/a.txt");
    assertThat(new FolderReader().read(List.of(given)).getFirst().origin())
        .isEqualTo(given.toString());
  }
}
