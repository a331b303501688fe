package org.offlabel.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.cli.Cli;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeding a library and searching it from the command line. */
final class SearchCommandTest {

  @TempDir private Path folder;

  private Cli.Ran search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "search";
    all[1] = "--library";
    all[2] = folder.resolve("library").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Cli.run(all);
  }

  private void feed() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    write(
        files.resolve("a.md"),
        "# Invented trial of naltrexone\n\nTwenty people with fibromyalgia took naltrexone 4.5 mg"
            + " at night. Pain fell.\n");
    write(files.resolve("b.md"), "# Invented note on sleep\n\nRevia may disturb sleep.\n");
    Cli.Ran added =
        Cli.run("add", "--library", folder.resolve("library").toString(), files.toString());
    assertThat(added.exit()).as(added.err()).isZero();
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  @Test
  void whatWasFoundIsListedBestFirstWithItsWordsMarked() throws IOException {
    feed();
    Cli.Ran ran = search("ldn", "OR", "naltrexone");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("searched for: ldn OR drug:\"low dose naltrexone\" OR naltrexone OR drug:")
        .contains(
            "2 documents found of 2.",
            "1. Invented trial of naltrexone",
            "took «naltrexone» 4.5",
            "2. Invented note on sleep",
            "«Revia» may disturb sleep");
    assertThat(search("naltrexone", "--limit", "1").out()).contains("; the first 1:");
    assertThat(search("naltrexone", "--explain").out()).contains("points; once in the title");
  }

  @Test
  void programsGetPlacesThatHold() throws IOException {
    feed();
    JsonNode root = JsonMapper.shared().readTree(search("sleep", "--format", "json").out());
    assertThat(root.path("format").asString()).isEqualTo("offlabel/search/1");
    JsonNode mark = root.path("hits").path(0).path("passage").path("marks").path(0);
    assertThat(mark.path("text").asString()).isEqualTo("sleep");
    assertThat(mark.path("end").asInt() - mark.path("start").asInt()).isEqualTo(5);
  }

  @Test
  void aQueryThatCannotBeReadIsShownWithThePlace() throws IOException {
    feed();
    Cli.Ran ran = search("naltrexone AND (pain");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("never closed", "  naltrexone AND (pain\n", "                 ^\n");
  }

  @Test
  void nothingFoundAnEmptyLibraryAndNoLibraryAreThreeAnswers() throws IOException {
    Cli.Ran none = search("naltrexone");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("there is no library at");
    feed();
    Cli.Ran nothing = search("naltrexne");
    assertThat(nothing.exit()).isZero();
    assertThat(nothing.out())
        .contains(
            "Nothing found in 2 documents.", "No document has “naltrexne”; there is “naltrexone”.");
  }

  @Test
  void aPersonsTerminalGetsBoldMarks() throws IOException {
    feed();
    Cli.Ran ran =
        Cli.run(
            true,
            Map.of("COLUMNS", "60"),
            "search",
            "--library",
            folder.resolve("library").toString(),
            "sleep");
    assertThat(ran.out()).contains("\u001b[1m«sleep»\u001b[0m");
    assertThat(ran.out().lines().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void limitsAreChecked() {
    assertThat(search("x", "--limit", "0").exit()).isEqualTo(2);
  }
}
