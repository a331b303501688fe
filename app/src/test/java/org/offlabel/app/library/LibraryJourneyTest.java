package org.offlabel.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.cli.Cli;

/** Adds files, asks, verifies, and looks after what was added. */
final class LibraryJourneyTest {

  private static final String KETAMINE =
      """
      # A made-up trial of ketamine in depression

      In a made-up randomised trial, 40 adults with depression took ketamine or placebo. Depression
      scores fell by 6 points with ketamine and by 2 with placebo (p = 0.01).
      """;
  private static final String OTHER =
      """
      # A made-up note on melatonin

      Melatonin did not help migraine in 12 people of a made-up series.
      """;
  private static final String LATER =
      """
      # Another made-up trial of ketamine in depression

      In another made-up trial, 30 adults with depression took ketamine. Depression scores did not
      change.
      """;

  @TempDir private Path folder;
  private Path library = Path.of(".");

  @BeforeEach
  void write() throws IOException {
    library = folder.resolve("library");
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/ketamine.md"), KETAMINE);
    Files.writeString(folder.resolve("in/melatonin.md"), OTHER);
    Files.writeString(folder.resolve("later.md"), LATER);
  }

  private Cli.Ran run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--library", library.toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  private Cli.Ran ask(String... more) {
    List<String> all = new ArrayList<>(List.of("ask", "Does ketamine help depression?"));
    all.add("--no-starter");
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void whereThereIsNoneTheAnswerSaysSo() {
    assertThat(ask("--width", "120").out()).contains("library (no library yet)");
    assertThat(ask("--no-library", "--width", "120").out())
        .contains("library (left out on request)");
    assertThat(Files.exists(library)).isFalse();
    assertThat(run("library", "list").exit()).isEqualTo(1);
    assertThat(run("library", "list").err()).contains("offlabel add");
  }

  @Test
  void aQuestionIsAnsweredFromWhatBearsOnIt() {
    Cli.Ran added = run("add", in("in"));
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(added.out()).contains("2 new");
    assertThat(run("add", in("in")).out()).contains("2 known");

    Cli.Ran answer = ask("--width", "120");
    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("library (1 found; of 2 documents, last fed ");
    assertThat(answer.out()).contains("ketamine.md").doesNotContain("melatonin.md");
  }

  @Test
  void aStoredAnswerStillHoldsWhenTheLibraryHasGrown() {
    run("add", in("in"));
    String file = in("answer.json");
    assertThat(ask("--format", "json", "--output", file).exit()).isZero();
    assertThat(run("verify", file).exit()).isZero();
    run("add", in("later.md"));
    Cli.Ran verified = run("verify", file);
    assertThat(verified.exit()).as(verified.err()).isZero();
    assertThat(Cli.run("verify", file).exit()).as("without the library").isEqualTo(1);
  }

  @Test
  void theOrderOfAddingDoesNotShow() {
    for (String source : List.of(in("in/ketamine.md"), in("in/melatonin.md"), in("later.md"))) {
      run("add", source);
    }
    String one = ask("--format", "json").out();
    library = folder.resolve("the other way round");
    run("add", in("later.md"), in("in/melatonin.md"), in("in/ketamine.md"));
    assertThat(ask("--format", "json").out()).isEqualTo(one).contains("later.md");
  }

  @Test
  void whatIsReadFromAFileIsNotTakenFromTheLibraryToo() {
    run("add", in("in"));
    Cli.Ran answer = ask("--from", in("in/ketamine.md"), "--width", "120");
    assertThat(answer.out()).contains("library (0 found;");
  }

  @Test
  void oneFileThatCannotBeReadIsNamedAndTheOthersAreKept() throws IOException {
    Files.write(folder.resolve("in/broken.md"), new byte[] {0, 1, 2});
    Cli.Ran added = run("add", in("in"));
    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.err()).contains("broken.md").hasLineCount(1);
    assertThat(added.out()).contains("2 new").contains("1 not read");
  }

  @Test
  void documentsAreListedShownAndRemoved() {
    run("add", in("in"));
    String list = run("library", "list").out();
    assertThat(list).hasLineCount(2).contains("A made-up note on melatonin");
    String id = list.lines().findFirst().orElseThrow().split(" ", -1)[0];
    assertThat(run("library", "show", id).out()).contains("Read from: ");
    assertThat(run("library", "show", "nothing").exit()).isEqualTo(1);

    Cli.Ran named = run("library", "remove", in("in/ketamine.md"));
    assertThat(named.exit()).isEqualTo(1);
    assertThat(named.out()).contains("made-up trial of ketamine");
    assertThat(run("library", "list").out()).hasLineCount(2);
    assertThat(run("library", "remove", in("in/ketamine.md"), "--yes").exit()).isZero();
    assertThat(run("library", "list").out()).hasLineCount(1);
    assertThat(run("library", "check").exit()).isZero();
    assertThat(ask("--width", "120").out()).contains("library (0 found; of 1 document, ");
  }

  @Test
  void aLibraryIsTakenElsewhereAndRebuilt() {
    run("add", in("in"));
    String file = in("library.jsonl.gz");
    assertThat(run("library", "export", file).exit()).isZero();
    String answer = ask("--format", "json").out();
    library = folder.resolve("elsewhere");
    assertThat(run("library", "import", file).out()).contains("2 of them new");
    assertThat(run("library", "rebuild").exit()).isZero();
    assertThat(ask("--format", "json").out()).isEqualTo(answer);
    assertThat(run("library", "import", in("later.md")).exit()).isEqualTo(1);
  }

  @Test
  void aDamagedLibraryIsToldAndNeverAnsweredFrom() throws IOException {
    run("add", in("in"));
    Path database = library.resolve("library.db");
    byte[] bytes = Files.readAllBytes(database);
    for (int at = 0; at < bytes.length; at += 97) {
      bytes[at] ^= 0x20;
    }
    Files.write(database, bytes);
    Cli.Ran answer = ask("--width", "120");
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.out()).contains("Failed: library (").doesNotContain("ketamine.md");
    assertThat(run("library", "check").exit()).isEqualTo(1);
    assertThat(run("add", in("later.md")).exit()).isEqualTo(1);
  }

  @Test
  void theUsualPlaceIsTheUsersDataDirectory() {
    Map<String, String> home = Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
    assertThat(Cli.run(false, home, "add", in("later.md")).exit()).isZero();
    if (System.getProperty("os.name").equals("Linux")) {
      assertThat(folder.resolve("data/offlabel/library/library.db")).exists();
    }
    assertThat(Cli.run("add", in("later.md")).err()).contains("--library");
  }

  @Test
  void anAddressOfAnotherDatabaseIsWrongUsage() {
    Cli.Ran ran = Cli.run("library", "list", "--library", "jdbc:mysql://host/name");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("jdbc:postgresql:");
  }
}
