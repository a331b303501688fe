package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.app.cli.Cli;

/** What cannot be read or pooled is named, with what to do. */
final class PoolRefusalsTest {

  @TempDir private Path folder;

  @Test
  void readsWhateverASpreadsheetWrites() {
    Tables tables = new Tables(folder);
    String plain = tables.text(Tables.COUNTS + "Å,1,10,2,10\nB,3,10,2,11\n");
    String semicolons = "study;ai;n1i;ci;n2i\r\n\"Å\";1;10;2;10\r\nB;3;10;2;11\r\n\r\n";

    assertThat(tables.text(semicolons)).isEqualTo(plain);
    assertThat(tables.text("sep=;\r\n" + semicolons)).isEqualTo(plain);
    assertThat(tables.text("\uFEFF" + semicolons)).isEqualTo(plain);
    assertThat(tables.text(semicolons.replace(';', '\t'))).isEqualTo(plain);
    assertThat(tables.pool(semicolons.getBytes(StandardCharsets.UTF_16)).out()).isEqualTo(plain);
    assertThat(tables.text("study,ai,n1i,ci,n2i,,\nÅ,1,10,2,10,,\nB,3,10,2,11,,,\n"))
        .isEqualTo(plain);
  }

  @Test
  void countsRowsAsASpreadsheetDoes() {
    assertThat(
            new Tables(folder)
                .complaint(Tables.COUNTS + "\n\"two\nlines\",1,10,2,10\nB,x,10,2,10\n"))
        .contains("row 4, column ai: 'x'");
  }

  @Test
  void saysHowToReadDecimalCommas() {
    String table = "study;yi;vi\nA;0,5;0,1\n";

    assertThat(new Tables(folder).complaint(table)).contains("add --decimal-comma");
    assertThat(new Tables(folder).text(table, "--decimal-comma")).contains("0.50");
  }

  @Test
  void listsTwentyProblemsAndCountsTheRest() {
    String err = new Tables(folder).complaint(Tables.COUNTS + "A,x,10,2,10\n".repeat(50));

    assertThat(err).contains("row 21, column ai").doesNotContain("row 22").contains("30 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "PK\u0003\u0004etc|it is an Excel or OpenDocument workbook, not CSV; save the sheet as",
        "%PDF-1.7|it is a PDF, not CSV",
        "study,a\u0000i|it is not text; save the table as CSV",
      })
  void namesFilesOfOtherKinds(String bytes, String reason) {
    assertThat(new Tables(folder).complaint(bytes)).contains(reason);
  }

  @Test
  void namesTextOfAnotherEncoding() {
    Cli.Ran ran =
        new Tables(folder)
            .pool((Tables.COUNTS + "Å,1,10,2,10\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("is not UTF-8 text").contains("CSV UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF"})
  void namesAnEmptyFile(String text) {
    assertThat(new Tables(folder).complaint(text)).contains("the file is empty");
  }

  @Test
  void namesLinesThatNoTableHas() {
    Tables tables = new Tables(folder);

    assertThat(tables.complaint(Tables.COUNTS + "x".repeat(20_000_000) + "\n"))
        .contains("in line 2 there are more or longer cells than a table of studies has");
    assertThat(tables.complaint(Tables.COUNTS + "1,".repeat(20_000) + "\n"))
        .contains("in line 2 there are more");
    assertThat(tables.complaint(Tables.COUNTS + "\"A,1,10,2,10\nB,1,10,2,10\n"))
        .contains("quotation marks do not close");
  }

  @Test
  void namesWhatIsNoFile() {
    assertThat(Cli.run("pool", folder.toString()).err()).contains("is a folder");
    assertThat(Cli.run("pool", folder.resolve("gone.csv").toString()).err())
        .contains("there is no file");
    assertThat(Cli.run("pool", "a\u0000b").exit()).isEqualTo(2);
  }

  @Test
  void stopsAtTheMostRows() {
    assertThat(
            new Tables(folder)
                .complaint(Tables.COUNTS + "A,1,10,2,10\n".repeat(30), "--max-rows", "20"))
        .contains("more than 20 rows")
        .contains("--max-rows allows more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--measure XX|--measure has no value 'XX'",
        "--method XX|--method has no value 'XX'",
        "--test XX|--test has no value 'XX'",
        "--prediction XX|--prediction has no value 'XX'",
        "--correction XX|--correction is half, treatment-arm or none, not XX",
        "--level 0|--level is a percentage such as 95",
        "--level 100|--level is a percentage such as 95",
        "--labels Drug|--labels is two names",
        "--favours a/b|--favours is two names",
        "--max-rows 0|--max-rows is a number above 0",
        "--method MH --test knha|--method MH is tested by z",
        "--forest picture.png|pictures are drawn as SVG",
        "--forest a.svg --funnel a.svg|is named twice",
        "--nonsense|--nonsense"
      })
  void namesWrongUsage(String typed, String expected) {
    Cli.Ran ran = new Tables(folder).pool(Tables.BCG, typed.split(" "));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(expected).contains("Usage: offlabel pool");
  }

  @Test
  void doesNotOverwriteTheTable() {
    Tables tables = new Tables(folder);
    Cli.Ran ran = tables.pool(Tables.BCG, "--forest", tables.path("table.csv"));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(tables.file("table.csv")).isEqualTo(Tables.BCG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--method PETO --measure RR|pools the Peto odds ratio alone; leave out --measure RR",
        "--method CM.EL --measure RD|pools the odds ratio alone",
        "--method MH --measure PETO|has no Peto odds ratio; use --method PETO",
        "--measure MD|MD needs m1i",
        "--subgroup nope|column nope: no such column; there are: trial, author",
        "--only nope=1|column nope: no such column",
        "--only alloc=nope|no row has 'nope' in alloc"
      })
  void namesWhatTheTableDoesNotAllow(String typed, String expected) {
    assertThat(new Tables(folder).complaint(Tables.BCG, typed.split(" "))).contains(expected);
  }

  @Test
  void refusesCountMethodsWithoutCounts() {
    assertThat(new Tables(folder).complaint("study,yi,vi\nA,1,1\n", "--method", "MH"))
        .contains("needs events and totals of two groups; these columns hold effects");
  }

  @Test
  void saysWhyNothingIsLeftToPool() {
    assertThat(
            new Tables(folder)
                .complaint(Tables.COUNTS + "A,0,10,0,10\nB,0,10,0,10\n", "--correction", "none"))
        .contains("No study gives an effect to pool; the first, A: ");
    assertThat(new Tables(folder).complaint(Tables.COUNTS + "A,,10,0,10\n"))
        .contains("the first, A: row 2: no value in ai");
  }

  @Test
  void readsOnlyTheRowsAskedFor() {
    assertThat(new Tables(folder).words(Tables.BCG, "--only", "alloc=random"))
        .contains("7 studies")
        .contains("6 rows without 'random' in alloc were passed over");
  }
}
