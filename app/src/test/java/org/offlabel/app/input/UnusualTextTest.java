package org.offlabel.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.answer.AnswerJson;
import org.offlabel.app.cli.Cli;

/** Text that is unusual and still text is read, in bounded time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class UnusualTextTest {

  private static final String TEXT =
      "Ketamine in depression – what is known\n\n"
          + "Ketamine is a medicine. Its use in depression is off label."
          + " Dizziness is a side effect of ketamine.\n";

  @TempDir private Path folder;

  @Test
  void readsUtf16() throws IOException {
    readsTheSame("\ufeff" + TEXT, StandardCharsets.UTF_16LE);
  }

  @Test
  void readsBigEndianUtf16() throws IOException {
    readsTheSame("\ufeff" + TEXT, StandardCharsets.UTF_16BE);
  }

  @Test
  void readsUtf8WithAMark() throws IOException {
    readsTheSame("\ufeff" + TEXT, StandardCharsets.UTF_8);
  }

  @Test
  void readsWindows1252() throws IOException {
    readsTheSame(TEXT, Charset.forName("windows-1252"));
  }

  @Test
  void readsWindowsLineEnds() throws IOException {
    readsTheSame(TEXT.replace("\n", "\r\n"), StandardCharsets.UTF_8);
  }

  @Test
  void readsTenThousandNestedTags() throws IOException {
    String open = "<div>".repeat(10_000);
    String close = "</div>".repeat(10_000);
    Files.writeString(
        folder.resolve("deep.html"), "<html><body>" + open + TEXT + close + "</body></html>");
    answersFromOneDocument();
  }

  @Test
  void readsOneEnormousLine() throws IOException {
    Files.writeString(folder.resolve("long.txt"), "Ketamine helped depression, ".repeat(20_000));
    answersFromOneDocument();
  }

  @Test
  void readsTenThousandBrackets() throws IOException {
    Files.writeString(folder.resolve("brackets.md"), TEXT + "[(".repeat(10_000) + TEXT);
    answersFromOneDocument();
  }

  private void readsTheSame(String text, Charset charset) throws IOException {
    Files.write(folder.resolve("text.txt"), text.getBytes(charset));
    AnswerJson answer = answersFromOneDocument();

    assertThat(answer.section("use")).containsIgnoringCase("off label");
    assertThat(answer.section("safety")).containsIgnoringCase("dizziness");
    assertThat(answer.list("documents").getFirst().path("title").asString())
        .isEqualTo("Ketamine in depression – what is known");
  }

  private AnswerJson answersFromOneDocument() {
    Cli.Ran ran =
        Cli.run(
            "ask",
            "Does ketamine help depression?",
            "--no-starter",
            "--format",
            "json",
            "--from",
            folder.toString());
    Output.isClean(ran);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err()).isEmpty();
    AnswerJson answer = AnswerJson.parse(ran.out());
    assertThat(answer.list("documents")).hasSize(1);
    return answer;
  }
}
