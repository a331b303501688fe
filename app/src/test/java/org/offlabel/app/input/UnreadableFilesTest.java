package org.offlabel.app.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.answer.AnswerJson;
import org.offlabel.app.cli.Cli;
import tools.jackson.databind.JsonNode;

/** A file that cannot be read is named with its own reason, and the others are read. */
final class UnreadableFilesTest {

  private static final String GOOD =
      """
      Ketamine in depression

      Ketamine is an anaesthetic. Its use in depression is off label. Ketamine can raise blood pressure.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void putAGoodFileBeside() throws IOException {
    Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  @Test
  void namesABinaryFile() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[] {'K', 'e', 't', 0, 1, 2, 3, 0});
    namesTheBadFile("binary");
  }

  @Test
  void namesAPdfByItsKind() throws IOException {
    Files.write(folder.resolve("bad.pdf"), "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(UTF_8));
    namesTheBadFile("PDF");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[0]);
    namesTheBadFile("empty");
  }

  @Test
  void namesAFileWithoutWords() throws IOException {
    Files.writeString(folder.resolve("bad.md"), " \n\n ---- \n");
    namesTheBadFile("no words");
  }

  @Test
  void namesBrokenUtf8() throws IOException {
    byte[] bytes = "Schmerz — Müdigkeit — naïve: ? and more".getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xC3 : bytes[i];
    }
    Files.write(folder.resolve("bad.txt"), bytes);
    namesTheBadFile("UTF-8");
  }

  @Test
  void namesAFileThatIsTooLarge() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("bad.txt").toFile(), "rw")) {
      file.setLength(51_000_000);
    }
    namesTheBadFile("50 MB");
  }

  @Test
  void namesAnUnknownKindOfFile() throws IOException {
    Files.writeString(folder.resolve("bad.csv"), "drug,condition\nketamine,depression\n");
    namesTheBadFile("csv");
  }

  @Test
  void namesAFileThatMayNotBeRead() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), GOOD);
    Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(bad), "skipped: root may read everything");
    namesTheBadFile("permission");
  }

  @Test
  void namesALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("bad.txt"), folder.resolve("gone.txt"));
    namesTheBadFile("link");
  }

  @Test
  void readsAFolderThatLinksToItselfOnce() throws IOException {
    Files.createSymbolicLink(folder.resolve("again"), folder);
    Files.createDirectory(folder.resolve("deep"));
    Files.createSymbolicLink(folder.resolve("deep").resolve("up"), folder);

    Cli.Ran ran = ask();

    Output.isClean(ran);
    assertThat(read(AnswerJson.parse(ran.out()))).hasSize(1);
  }

  @Test
  void namesEveryBadFileOfMany() throws IOException {
    for (String name : List.of("bad1.txt", "bad2.txt", "bad3.txt")) {
      Files.write(folder.resolve(name), new byte[0]);
    }

    Cli.Ran ran = ask();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("bad1.txt", "bad2.txt", "bad3.txt");
    assertThat(unreadable(AnswerJson.parse(ran.out()))).hasSize(3);
  }

  @Test
  void keepsNamesFromSteeringTheTerminal() throws IOException {
    Path bad = folder.resolve("bad\u001b[31m\nline.txt");
    assumeTrue(canBeCreated(bad), "skipped: this file system takes no such name");

    Cli.Ran ran = ask();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("bad").doesNotContain("\u001b").hasLineCount(1);
    assertThat(
            Cli.run(
                    "ask",
                    "Does ketamine help depression?",
                    "--no-starter",
                    "--from",
                    folder.toString())
                .out())
        .doesNotContain("\u001b");
  }

  private static boolean canBeCreated(Path file) {
    try {
      Files.write(file, new byte[0]);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The bad file is named with {@code why}; the good one was read; the exit code is 1. */
  private void namesTheBadFile(String why) {
    Cli.Ran ran = ask();
    AnswerJson answer = AnswerJson.parse(ran.out());

    Output.isClean(ran);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains(folder.resolve("bad").toString()).contains(why);
    assertThat(unreadable(answer)).hasSize(1);
    assertThat(unreadable(answer).getFirst().path("reason").asString()).contains(why);
    assertThat(unreadable(answer).getFirst().path("origin").asString())
        .startsWith(folder.resolve("bad").toString());
    assertThat(read(answer)).hasSize(1);
  }

  private Cli.Ran ask() {
    return Cli.run(
        "ask",
        "Does ketamine help depression?",
        "--no-starter",
        "--format",
        "json",
        "--from",
        folder.toString());
  }

  private static List<JsonNode> unreadable(AnswerJson answer) {
    return answer.list("documents").stream()
        .filter(document -> document.path("status").asString().equals("unreadable"))
        .toList();
  }

  private static List<JsonNode> read(AnswerJson answer) {
    return answer.list("documents").stream()
        .filter(document -> !document.path("status").asString().equals("unreadable"))
        .toList();
  }
}
