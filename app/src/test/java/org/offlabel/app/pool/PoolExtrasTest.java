package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.cli.Cli;

/** What can be asked for beside the pooled estimate, and what cannot be given is named. */
final class PoolExtrasTest {

  private static final String THREE =
      "study,arm,dose,yi,vi\nA,x,1,0.1,0.2\nB,x,2,0.3,0.1\nC,y,,0.5,0.3\n";

  @TempDir private Path folder;

  @Test
  void showsSubgroupsInTheTextAndSaysWhatTheirDifferenceIsNot() {
    String text = new Tables(folder).words(Tables.BCG, "--subgroup", "alloc");

    assertThat(text)
        .contains("random 7 0.38 0.22 to 0.65 0.3925 89.9 %")
        .contains("Test of subgroup differences: Q(2) = 1.8614, p = 0.3943")
        .contains("would come by chance in about 39 of 100 such comparisons")
        .contains("Subgroups are not made by lot");
  }

  @Test
  void poolsSubgroupsOfCountsToo() {
    String text = new Tables(folder).words(Tables.BCG, "--subgroup", "alloc", "--method", "MH");

    assertThat(text)
        .contains("random 7 0.70 0.64 to 0.78")
        .contains("Test of subgroup differences: Q(2)");
  }

  @Test
  void givesASubgroupOfOneStudyAsItIs() {
    String text =
        new Tables(folder).words(THREE, "--subgroup", "arm", "--test", "knha", "--measure", "MD");

    assertThat(text).contains("y 1 0.50 -0.57 to 1.57");
  }

  @Test
  void namesTheStudyWithoutASubgroup() {
    Cli.Ran ran = new Tables(folder).pool(THREE, "--subgroup", "dose");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("Pooled").contains("Subgroups: not done. C has no subgroup");
    assertThat(ran.err()).contains("C has no subgroup; fill its cell");
  }

  @Test
  void takesNumbersAsNumbersAndTextsAsFactors() {
    String text =
        new Tables(folder).words(Tables.BCG, "--moderator", "ablat", "--moderator", "alloc");

    assertThat(text)
        .contains("Meta-regression of 13 studies")
        .contains(" ablat ")
        .contains("alloc=random")
        .contains("alloc=systematic")
        .contains("fewer than 10 studies for each coefficient")
        .contains("What goes with a moderator need not come of it");
  }

  @Test
  void leavesStudiesWithoutAValueOutOfTheRegressionAlone() {
    String table = Tables.BCG.replace("33,systematic", ",systematic");
    String text = new Tables(folder).words(table, "--moderator", "ablat");

    assertThat(text)
        .contains("Meta-regression of 11 studies")
        .contains("Left out of the regression: Comstock & Webster 1969: no value in ablat")
        .contains("Together the 13 studies");
  }

  @Test
  void saysWhichModeratorsGoTooFar() {
    Cli.Ran few = new Tables(folder).pool(THREE, "--moderator", "arm", "--moderator", "study");
    Cli.Ran counts = new Tables(folder).pool(Tables.BCG, "--moderator", "ablat", "--method", "MH");

    assertThat(few.exit()).isEqualTo(1);
    assertThat(few.err()).contains("Meta-regression: not done.").contains("coefficients");
    assertThat(counts.exit()).isEqualTo(1);
    assertThat(counts.err()).contains("use --method REML");
  }

  @Test
  void warnsOfAsymmetryTestsOfFewStudies() {
    String few = new Tables(folder).words(THREE, "--bias");
    String enough = new Tables(folder).words(Tables.BCG, "--bias");

    assertThat(few).contains("Caution: with 3 studies, fewer than 10").doesNotContain("Harbord");
    assertThat(enough)
        .doesNotContain("Caution")
        .contains("Egger, effects on standard errors 13 t(11) = -1.40 0.1887")
        .contains("Harbord, odds ratios, by scores 13")
        .contains("Peters, odds ratios on sample sizes 13")
        .contains("Begg and Mazumdar, ranks 13 tau = 0.03 0.9524")
        .contains("1 study estimated to be missing on the right")
        .contains("its absence does not show that none are missing");
  }

  @Test
  void leavesOutAndAddsUpCountsToo() {
    String text =
        new Tables(folder).words(Tables.BCG, "--leave-one-out", "--cumulative", "--method", "MH");

    assertThat(text)
        .contains("Leave one out Without RR 95 % interval")
        .contains("Cumulative, by year Up to RR");
  }

  @Test
  void keepsTheOrderOfTheTableWhereYearsAreMissing() {
    assertThat(new Tables(folder).text(THREE, "--cumulative"))
        .contains("Cumulative, in the order of the table");
  }

  @Test
  void saysWhatOneStudyCannotGive() {
    Cli.Ran ran =
        new Tables(folder)
            .pool(
                Tables.COUNTS + "A,1,10,2,10\n",
                "--bias",
                "--leave-one-out",
                "--influence",
                "--cumulative");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("Egger: not done.")
        .contains("Leave one out: not done.")
        .contains("Cumulative, in the order")
        .contains("With one study nothing is");
    assertThat(ran.err()).contains("Influence: not done. Influence needs at least three studies");
  }

  @Test
  void marksInfluentialStudies() {
    assertThat(
            new Tables(folder)
                .text(
                    "study,HR,lower,upper\nA,.4,.2,.8\nB,.5,.29,.87\nC,1.5,.7,3.2\n",
                    "--influence"))
        .containsPattern("C .* 1\\.85  \\*");
  }
}
