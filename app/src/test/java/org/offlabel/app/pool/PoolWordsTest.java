package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.app.cli.Cli;

/** The paragraph in plain words is right for each measure and number of studies. */
final class PoolWordsTest {

  private static final String TWO = Tables.COUNTS + "A,10,100,20,100\nB,12,100,24,100\n";
  private static final String MEANS =
      "study,m1i,sd1i,n1i,m2i,sd2i,n2i\nA,10,2,50,13,2,50\nB,10,2,50,13,2,50\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "RR|a risk ratio of 0.50|in Drug the event was 0.50 times as frequent as in Placebo.",
        "OR|an odds ratio of 0.44|the odds of the event in Drug were 0.44 times those in Placebo."
            + " Odds are not risks",
        "RD|a risk difference of -0.109|of 100 people, about 11 fewer had the event in Drug than"
            + " in Placebo.",
        "PETO|a Peto odds ratio of 0.45|the odds of the event in Drug were 0.45 times"
      })
  void tellsCounts(String measure, String figure, String meaning) {
    assertThat(new Tables(folder).words(TWO, "--measure", measure, "--labels", "Drug|Placebo"))
        .contains(figure)
        .contains(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "MD|a mean difference of -3.00|on average 3.00 lower in Drug than in Placebo, in the"
            + " outcome's unit.",
        "SMD|a standardised mean difference of -1.49|on average 1.49 standard deviations lower in"
            + " Drug than in Placebo.",
        "ROM|a ratio of means of 0.769|the mean in Drug was 0.769 times that in Placebo."
      })
  void tellsMeans(String measure, String figure, String meaning) {
    assertThat(new Tables(folder).words(MEANS, "--measure", measure, "--labels", "Drug|Placebo"))
        .contains(figure)
        .contains(meaning)
        .doesNotContain("scored");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "study,xi,ni;A,12,100;B,12,100|PLO|a proportion of 0.120|of 100 people, about 12 had the",
        "study,xi,ni;A,12,100;B,12,100|PR|a proportion of 0.120|of 100 people, about 12 had the",
        "study,xi,ni;A,12,100000;B,12,100000|PLO|a proportion of 0.00012|of 10,000 people, about"
            + " 1.2 had",
        "study,x1i,t1i,x2i,t2i;A,5,100,10,100|IRR|an incidence rate ratio of 0.50|per time"
            + " observed, the event was 0.50 times as frequent in group 1 as in group 2",
        "study,x1i,t1i,x2i,t2i;A,5,100,10,100|IRD|an incidence rate difference of -0.050|0.050"
            + " fewer events per unit of time in group 1 than in group 2",
        "study,HR,lower,upper;A,0.5,0.25,1|HR|a hazard ratio of 0.50|at 0.50 times the rate in"
            + " group 1 as in group 2",
        "study,ri,ni;A,-0.5,50|ZCOR|a correlation of -0.50|where one was higher, the other tended"
            + " to be lower",
        "study,yi,vi;A,0.5,0.1|GEN|an effect of 0.50 (95 % interval -0.12 to 1.12).|includes 0, no"
            + " effect",
        "study,yi,vi;A,0.5,0.1|GENLOG|a ratio of 1.65|includes 1, no effect"
      })
  void tellsOtherMeasures(String table, String measure, String figure, String meaning) {
    assertThat(new Tables(folder).words(table.replace(';', '\n'), "--measure", measure))
        .contains(figure)
        .contains(meaning);
  }

  @Test
  void testsNoProportionAgainstNothing() {
    assertThat(new Tables(folder).words("study,xi,ni\nA,12,100\nB,15,100\n"))
        .doesNotContain("Test of no effect")
        .doesNotContain("The interval");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1|The one study gives|With one study nothing is pooled.",
        "2|Together the 2 studies|Two studies are too few to say where a new one would fall.",
        "3|Together the 3 studies|With 3 studies the spread between studies is hardly known",
        "4|Together the 4 studies|though so few can hardly tell",
        "5|Together the 5 studies|In a new study like these"
      })
  void tellsHowFewStudiesThereAre(int count, String start, String caution) {
    StringBuilder table = new StringBuilder("study,yi,vi\n");
    for (int i = 0; i < count; i++) {
      table.append("S").append(i).append(",0.").append(i + 1).append(",0.5\n");
    }
    String words = new Tables(folder).words(table.toString());

    assertThat(words).contains(start).contains(caution);
    assertThat(words.contains("--test adhoc")).isEqualTo(count > 1 && count < 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RR", "OR", "RD", "PETO"})
  void claimsNothing(String measure) {
    assertThat(
            new Tables(folder).words(TWO, "--measure", measure, "--bias").toLowerCase(Locale.ROOT))
        .doesNotContain("signific")
        .doesNotContain("works")
        .doesNotContain("proves")
        .doesNotContain("safe")
        .doesNotContain("effective")
        .contains("it cannot tell how well the studies were made");
  }

  @Test
  void countsAndNamesWhatWasLeftOut() {
    String words = new Tables(folder).words(TWO + "C,NA,10,3,10\nD,1,10,,10\n");

    assertThat(words)
        .contains("Left out: C: row 4: no value in ai")
        .contains("Left out: D: row 5: no value in ci")
        .contains("2 studies were left out, named above.");
  }

  @Test
  void namesStudiesThatAddNothingToCounts() {
    String words = new Tables(folder).words(TWO + "C,0,10,0,10\n", "--method", "MH");

    assertThat(words)
        .contains("Adds nothing: C: nobody, or everybody, had the event")
        .contains("Together the 2 studies give a risk ratio");
  }

  @Test
  void asksWhetherEffectsAreRatios() {
    assertThat(new Tables(folder).words("study,yi,vi\nA,0.5,0.1\n"))
        .contains("If they are ratios or logarithms of ratios, say so: --measure OR");
  }

  @Test
  void wrapsToTheWidthOfTheTerminal() {
    Tables tables = new Tables(folder);
    tables.text(TWO);
    Cli.Ran ran =
        Cli.run(true, Map.of("COLUMNS", "48"), "pool", tables.path("table.csv"), "--bias");

    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 48);
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    String text =
        new Tables(folder)
            .text(Tables.COUNTS + "\"\u001b[31mred\u202e\u2028\",1,10,2,10\n漢字,1,10,2,10\n");

    assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e").contains("漢字");
  }
}
