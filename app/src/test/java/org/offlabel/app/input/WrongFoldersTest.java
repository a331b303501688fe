package org.offlabel.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.answer.AnswerJson;
import org.offlabel.app.cli.Cli;
import tools.jackson.databind.JsonNode;

/** A folder that yields nothing is named, and never taken for one that was searched. */
final class WrongFoldersTest {

  @TempDir private Path folder;

  @Test
  void namesAnEmptyFolder() {
    names(folder, "no files");
  }

  @Test
  void namesAMissingFolder() {
    names(folder.resolve("gone"), "no such file or folder");
  }

  @Test
  void answersFromTheOtherSourcesAllTheSame() {
    Cli.Ran ran =
        Cli.run(
            "ask",
            "Can low-dose naltrexone help with multiple sclerosis?",
            "--from",
            folder.resolve("gone").toString());

    Output.isClean(ran);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("BOTTOM LINE").contains("Cree 2010");
  }

  private static void names(Path source, String why) {
    Cli.Ran ran =
        Cli.run(
            "ask",
            "Does ketamine help depression?",
            "--no-starter",
            "--format",
            "json",
            "--from",
            source.toString());
    AnswerJson answer = AnswerJson.parse(ran.out());

    Output.isClean(ran);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains(source.toString()).contains(why);
    assertThat(answer.list("documents").getFirst().path("status").asString())
        .isEqualTo("unreadable");
    assertThat(answer.list("documents").getFirst().path("reason").asString()).contains(why);
    JsonNode searched =
        answer.list("searched").stream()
            .filter(each -> each.path("source").asString().contains(source.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(searched.path("status").asString()).isEqualTo("failed");
    assertThat(searched.path("reason").asString()).contains(why);
  }
}
