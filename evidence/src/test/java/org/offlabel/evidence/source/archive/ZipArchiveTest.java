package org.offlabel.evidence.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FolderReader;

/** Archives written by the test, honest and not. */
final class ZipArchiveTest {

  private static final String WORDS = "People took examplol and slept well.";

  @TempDir Path folder;

  @Test
  void filesAreReadOneByOneAndFoundAgain() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/", new byte[0]);
    files.put("a/one.txt", utf8(WORDS));
    files.put("__MACOSX/one.txt", utf8(WORDS));
    files.put("a/.hidden.txt", utf8(WORDS));
    files.put("two.md", utf8("# Title\n\n" + WORDS));
    Path archive = write(zip(files));
    List<ReadResult> results = new FolderReader().read(List.of(archive));
    assertThat(results).hasSize(2).allMatch(Document.class::isInstance);
    assertThat(results.get(0).origin()).endsWith("a.zip!/a/one.txt");
    assertThat(results.get(1).origin()).endsWith("a.zip!/two.md");
    assertThat(new FolderReader().again(List.of(results.get(1).origin())))
        .singleElement()
        .isEqualTo(results.get(1));
  }

  @Test
  void namesThatLeadOutLinksAndArchivesInArchivesAreRefused() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../up.txt", utf8(WORDS));
    files.put("/root.txt", utf8(WORDS));
    files.put("a/../../b.txt", utf8(WORDS));
    files.put("C:\\x.txt", utf8(WORDS));
    files.put("inner.zip", zip(Map.of("x.txt", utf8(WORDS))));
    files.put("good.txt", utf8(WORDS));
    List<ReadResult> results = read(zip(files));
    assertThat(results).hasSize(6);
    assertThat(results.subList(0, 4)).allMatch(r -> reason(r).contains("leads out"));
    assertThat(reason(results.get(4))).contains("archive in an archive");
    assertThat(results.get(5)).isInstanceOf(Document.class);
    byte[] link = zip(Map.of("link.txt", utf8("/etc/passwd")));
    int directory = find(link, 0x02014b50);
    link[directory + 41] = (byte) 0xA1;
    assertThat(reason(read(link).getFirst())).contains("link");
  }

  @Test
  void bombsAreCutOffAtWhatReallyComesOut() throws IOException {
    byte[] bomb = zip(Map.of("big.txt", new byte[30_000_000]));
    int directory = find(bomb, 0x02014b50);
    // The directory says that it is small.
    Arrays.fill(bomb, directory + 24, directory + 28, (byte) 0);
    assertThat(reason(read(bomb).getFirst())).contains("250 times");
    Path two = write(zip(Map.of("a.txt", utf8(WORDS.repeat(100)))));
    List<ReadResult> few = new java.util.ArrayList<>();
    new ZipArchive(10, 100)
        .read("a.zip", two, (origin, bytes, results) -> bytes.readAllBytes(), few::add);
    assertThat(reason(few.getFirst())).contains("more than is read");
  }

  @Test
  void filesThatShareBytesAreRefused() throws IOException {
    byte[] file = zip(new LinkedHashMap<>(Map.of("a.txt", utf8(WORDS), "b.txt", utf8(WORDS))));
    int first = find(file, 0x02014b50);
    int second = find(file, 0x02014b50, first + 4);
    System.arraycopy(file, first + 42, file, second + 42, 4);
    assertThat(reason(read(file).getFirst())).contains("over one another");
  }

  @Test
  void cutOrChangedArchivesNeverPassUnnoticed() throws IOException {
    byte[] file = zip(Map.of("a.txt", utf8(WORDS.repeat(20))));
    for (int length = 1; length < file.length; length += 7) {
      assertThat(read(Arrays.copyOf(file, length)))
          .isNotEmpty()
          .allMatch(Unreadable.class::isInstance);
    }
    for (int at = 0; at < file.length; at++) {
      byte[] changed = file.clone();
      changed[at] ^= 0x10;
      assertThat(read(changed)).isNotEmpty();
    }
    byte[] changed = file.clone();
    changed[find(file, 0x02014b50) + 17] ^= 1;
    assertThat(read(changed)).anyMatch(r -> reason(r).contains("not those that were packed"));
  }

  private List<ReadResult> read(byte[] file) throws IOException {
    return new FolderReader().read(List.of(write(file)));
  }

  private static String reason(ReadResult result) {
    return result instanceof Unreadable refused ? refused.reason() : "it was read";
  }

  private Path write(byte[] file) throws IOException {
    return Files.write(folder.resolve("a.zip"), file);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static int find(byte[] file, int mark) {
    return find(file, mark, 0);
  }

  private static int find(byte[] file, int mark, int from) {
    for (int i = from; i + 4 <= file.length; i++) {
      int here =
          (file[i] & 0xff)
              | ((file[i + 1] & 0xff) << 8)
              | ((file[i + 2] & 0xff) << 16)
              | ((file[i + 3] & 0xff) << 24);
      if (here == mark) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
