package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.app.cli.Cli;

/** The pictures that can be asked for. */
final class PoolPicturesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--forest",
        "--funnel",
        "--baujat",
        "--galbraith",
        "--labbe",
        "--leave-one-out-plot",
        "--cumulative-plot"
      })
  void drawsEachPicture(String option) throws Exception {
    Tables tables = new Tables(folder);
    tables.text(Tables.BCG, option, tables.path("picture.svg"), "--labels", "BCG|No BCG");
    String svg = tables.file("picture.svg");

    assertThat(svg).startsWith("<svg").contains("BCG against No BCG");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void namesGroupsSidesAndSubgroupsInTheForest() {
    Tables tables = new Tables(folder);
    tables.text(
        Tables.BCG,
        "--forest",
        tables.path("forest.svg"),
        "--labels",
        "BCG|no vaccine",
        "--favours",
        "BCG|none",
        "--subgroup",
        "alloc");

    assertThat(tables.file("forest.svg"))
        .contains("No vaccine")
        .contains("Favours BCG")
        .contains("Favours none")
        .contains("systematic")
        .contains("Subgroup pooled")
        .contains("Test of subgroup differences: Q(2) = 1.8614")
        .contains("62/13598");
  }

  @Test
  void fillsInTheFunnelWhenAsymmetryIsAskedFor() {
    Tables tables = new Tables(folder);
    tables.text(Tables.BCG, "--funnel", tables.path("plain.svg"));
    tables.text(Tables.BCG, "--bias", "--funnel", tables.path("filled.svg"));

    assertThat(tables.file("plain.svg")).doesNotContain("Filled in");
    assertThat(tables.file("filled.svg")).contains("Filled in");
  }

  @Test
  void keepsNamesFromBreakingThePicture() {
    Tables tables = new Tables(folder);
    tables.text(
        Tables.COUNTS + "\"<script>alert(1)</script>\",1,10,2,10\n\"A & \"\"B\"\"\",2,10,3,10\n",
        "--forest",
        tables.path("forest.svg"));

    assertThat(tables.file("forest.svg"))
        .doesNotContain("<script>")
        .contains("&lt;script&gt;")
        .contains("A &amp; ");
  }

  @Test
  void drawsStudiesWithoutAnEffectToo() {
    Tables tables = new Tables(folder);
    tables.text(
        Tables.COUNTS + "A,0,10,0,10\nB,1,10,2,10\nC,2,11,3,10\n",
        "--correction",
        "none",
        "--forest",
        tables.path("forest.svg"));

    assertThat(tables.file("forest.svg")).contains("0/10").contains(">A<");
  }

  @Test
  void doesTheRestWhenOnePictureCannotBeWritten() {
    Tables tables = new Tables(folder);
    Path nowhere = folder.resolve("gone").resolve("forest.svg");
    Cli.Ran ran =
        tables.pool(
            Tables.BCG, "--forest", nowhere.toString(), "--funnel", tables.path("funnel.svg"));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("In plain words");
    assertThat(ran.err()).contains("could not write " + nowhere + ": there is no such folder");
    assertThat(tables.file("funnel.svg")).startsWith("<svg");
  }

  @Test
  void writesOverNoFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Cli.Ran ran = new Tables(folder).pool(Tables.BCG, "--forest", empty.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("it is a folder");
    assertThat(empty).isDirectory();
  }

  @Test
  void saysWhyAPictureCannotBeDrawn() {
    Tables tables = new Tables(folder);
    Cli.Ran ran =
        tables.pool(
            "study,yi,vi\nA,1,1\n",
            "--labbe",
            tables.path("labbe.svg"),
            "--baujat",
            tables.path("baujat.svg"));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .contains("a L'Abbé plot needs events and totals of two groups")
        .contains("baujat.svg was not drawn: ");
    assertThat(folder.resolve("labbe.svg")).doesNotExist();
  }

  @Test
  void drawsNoPictureThatNobodyCouldRead() {
    StringBuilder many = new StringBuilder("study,yi,vi\n");
    for (int i = 0; i < 2001; i++) {
      many.append("S").append(i).append(',').append(i % 7).append(",1\n");
    }
    Cli.Ran ran =
        new Tables(folder)
            .pool(
                many.toString(),
                "--forest",
                folder.resolve("forest.svg").toString(),
                "--leave-one-out");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("Together the 2001 studies");
    assertThat(ran.err()).contains("2000 at most").contains("Leave one out: not done.");
  }
}
