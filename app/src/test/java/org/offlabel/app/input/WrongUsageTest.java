package org.offlabel.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.app.cli.Cli;

/** Who mistypes is told what is wrong and what is right. */
final class WrongUsageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "ask --format json",
        "ask Does-it-help --format yaml",
        "ask Does-it-help --width 12",
        "ask Does-it-help --width wide",
        "ask Does-it-help --from",
        "ask Does-it-help --colour sometimes",
        "verify",
        "frobnicate"
      })
  void showsTheRightUsage(String typed) {
    Cli.Ran ran = Cli.run(typed.split(" "));

    Output.isClean(ran);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Usage: offlabel");
  }

  @Test
  void showsTheRightUsageForAnUnknownOption() {
    Cli.Ran ran = Cli.run("ask", "Does it help?", "--nonsense");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--nonsense").contains("Usage: offlabel");
  }

  @Test
  void showsHowToUseItWhenNothingIsTyped() {
    Cli.Ran ran = Cli.run();

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Usage: offlabel").contains("ask").contains("verify");
  }

  @Test
  void tellsWhichPartItDidNotUnderstand() {
    Cli.Ran drug = Cli.run("ask", "Does ketamien help depression?", "--no-starter");
    Cli.Ran condition = Cli.run("ask", "Does ketamine help depresion?", "--no-starter");

    Output.isClean(drug);
    assertThat(drug.exit()).isEqualTo(2);
    assertThat(drug.err()).contains("drug").contains("ketamien").contains("ketamine");
    assertThat(drug.err()).contains("--drug");
    Output.isClean(condition);
    assertThat(condition.exit()).isEqualTo(2);
    assertThat(condition.err()).contains("condition").contains("depresion").contains("depression");
    assertThat(condition.err()).contains("--condition");
  }

  @Test
  void takesTheDrugAndConditionApartFromTheQuestion() throws Exception {
    Files.writeString(folder.resolve("page.txt"), "Ketamine\n\nKetamine is used in depression.\n");
    Cli.Ran ran =
        Cli.run(
            "ask",
            "Does it help?",
            "--drug",
            "ketamine",
            "--condition",
            "depression",
            "--no-starter",
            "--from",
            folder.toString());

    Output.isClean(ran);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("etamine").contains("depression");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "\u0000\u001b[2J", "Does ivory cure hiccups of the moon?"})
  void answersNoQuestionItDoesNotUnderstand(String question) {
    Cli.Ran ran = Cli.run("ask", question, "--no-starter");

    Output.isClean(ran);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("drug").doesNotContain("\u001b");
  }

  @Test
  void saysWhenItCannotWriteTheAnswer() {
    Path nowhere = folder.resolve("gone").resolve("answer.html");
    Cli.Ran ran = Cli.run("ask", "Does ketamine help depression?", "--output", nowhere.toString());

    Output.isClean(ran);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains(nowhere.toString());
  }

  @Test
  void writesTheAnswerWholeToAFile() throws Exception {
    Path file = folder.resolve("answer.json");
    Cli.Ran printed = Cli.run("ask", "Does ketamine help depression?", "--format", "json");
    Cli.Ran written =
        Cli.run("ask", "Does ketamine help depression?", "--format", "json", "-o", file.toString());

    assertThat(written.exit()).isEqualTo(printed.exit());
    assertThat(written.out()).isEmpty();
    assertThat(file).hasContent(printed.out());
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }
}
