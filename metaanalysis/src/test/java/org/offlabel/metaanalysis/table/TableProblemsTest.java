package org.offlabel.metaanalysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.metaanalysis.effect.Measure;

/** What is wrong with a table is told by row and column, with what to do. */
final class TableProblemsTest {

  private static final String COUNTS = "study,ai,n1i,ci,n2i\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "study,yi,vi|A,1,-0.1|row 2, column vi: '-0.1' must be above 0",
        "study,yi,vi|A,1,0|row 2, column vi: '0' must be above 0",
        "study,yi,vi|A,NaN,1|'NaN' is not a finite number; leave the cell empty",
        "study,yi,vi|A,Inf,1|'Inf' is not a finite number",
        "study,yi,vi|A,1e999,1|'1e999' is too large a number",
        "study,yi,vi|A,=1+1,1|'=1+1' is a formula; save the table with the values",
        "study,yi,vi|A,0x1p3,1|'0x1p3' is not a plain number",
        "study,yi,vi|A,1f,1|'1f' is not a plain number",
        "study,yi,vi|A,1 000,1|'1 000' is not a plain number",
        "study,ai,n1i,ci,n2i|A,11,10,2,10|row 2, column ai: 11 is above the n1i of 10",
        "study,ai,n1i,ci,n2i|A,-1,10,2,10|row 2, column ai: '-1' must be 0 or more",
        "study,ai,n1i,ci,n2i|A,0,0,2,10|row 2, column n1i: '0' must be above 0",
        "study,ai,bi,ci,di|A,0,0,2,10|row 2, column ai: 0, and bi is 0 too: the group is empty",
        "study,m1i,sd1i,n1i,m2i,sd2i,n2i|A,1,1,1,1,1,5|column n1i: 1 is too few; 2 are needed",
        "study,m1i,sd1i,n1i,m2i,sd2i,n2i|A,1,0,9,1,1,5|column sd1i: '0' must be above 0",
        "study,ri,ni|A,1,9|column ri: 1 is no correlation between -1 and 1",
        "study,OR,lower,upper|A,1,0,2|column lower: 0 cannot be the end of an interval of ratios",
        "study,OR,lower,upper|A,3,1,2|column OR: 3 lies outside its own interval",
        "study,OR,lower,upper|A,1,2,1|column lower: 2 is above the upper of 1",
        "study,ai,n1i,ci,n2i|A,1,10|row 2: 3 cells, but the header has 5 columns",
        "study,ai,ai,n1i,ci,n2i|A,1,1,5,1,5|ai and ai (columns 2 and 3) mean the same column",
        "study,ai,events_1,n1i,ci,n2i|A,1,1,5,1,5|ai and events_1 (columns 2 and 3) mean the same",
        "A,1,10,2,10|B,3,10,2,11|the first row holds numbers, not names: A, 1, 10, 2, 10",
        "study ai n1i ci n2i|A 1 10 2 10|one column only, study ai n1i ci n2i; separate the cells",
        "study,foo,bar|A,1,2|No known set of columns is among them. Known are: events and totals",
      })
  void namesRowColumnAndRemedy(String header, String row, String expected) {
    assertThat(Reading.problems(header + "\n" + row)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "study,ai,nli,ci,n2i|'nli' is not known; did you mean n1i?",
        "study,ai,n1i,ic,n2i|'ic' is not known; did you mean ci?",
        "study,evnts_1,total_1,events_2,totals_2|did you mean events1? 'totals_2'",
        "study,yi,se1|'se1' is not known; did you mean sei?",
        "study,mean_1,sd_1,n_1,maen_2,sd_2,n_2|'maen_2' is not known; did you mean mean2?",
      })
  void asksWhetherANearNameWasMeant(String header, String expected) {
    String row = "A" + ",1".repeat(header.split(",", -1).length - 1);

    assertThat(Reading.problems(header + "\n" + row)).contains(expected);
  }

  @Test
  void doesNotAskForNamesThatAreFarOff() {
    assertThat(Reading.problems("study,a,b,c,d\nA,1,2,3,4")).doesNotContain("did you mean");
  }

  @Test
  void countsSlips() {
    assertThat(NearName.distance("n1i", "n1i")).isZero();
    assertThat(NearName.distance("n1i", "1ni")).isEqualTo(1);
    assertThat(NearName.distance("events1", "evnts1")).isEqualTo(1);
    assertThat(NearName.distance("abc", "")).isEqualTo(3);
  }

  @Test
  void refusesAMeasureThatTheColumnsDoNotGive() {
    assertThat(
            Reading.problems(
                COUNTS + "A,1,10,2,10", TableOptions.usual().withMeasure(Measure.MEAN_DIFFERENCE)))
        .contains("They give RR/OR/RD/PETO; MD needs m1i, sd1i, n1i, m2i, sd2i, n2i");
  }

  @Test
  void refusesToReadEffectsAsAnotherMeasureThanTheTableSays() {
    assertThat(
            Reading.problems(
                "study,measure,yi,vi\nA,RR,1,1",
                TableOptions.usual().withMeasure(Measure.ODDS_RATIO)))
        .contains("the effects in the table are RR, but OR was asked for");
  }

  @Test
  void refusesEffectsOfDifferentMeasures() {
    assertThat(Reading.problems("study,measure,yi,vi\nA,OR,1,1\nB,odds ratio,1,1\nC,RR,1,1"))
        .isEqualTo(
            "row 4, column measure: 'RR' after 'OR': effects of different measures cannot be"
                + " pooled; keep one measure per table");
  }

  @Test
  void namesColumnsThatAreNotThere() {
    assertThat(
            Reading.problems(
                COUNTS + "A,1,10,2,10",
                TableOptions.usual().withSubgroup("dose").withModerators(List.of("age"))))
        .contains("row 1, column dose: no such column; there are: study, ai, n1i, ci, n2i")
        .contains("row 1, column age: no such column");
  }

  @Test
  void listsTwentyProblemsAndCountsTheOthers() {
    TableOutcome outcome = Reading.of(COUNTS + "A,x,10,2,10\n".repeat(50));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            TableOutcome.Refused.class,
            refused -> {
              assertThat(refused.problems()).hasSize(20);
              assertThat(refused.more()).isEqualTo(30);
            });
  }

  @Test
  void refusesTextThatNoNameIsAsLongAs() {
    assertThat(Reading.problems(COUNTS + "A".repeat(1001) + ",1,10,2,10"))
        .isEqualTo("row 2, column study: the cell has 1001 characters; 1000 at most");
  }

  @Test
  void leavesOutRowsWithoutAValueAndSaysWhy() {
    StudyTable table =
        Reading.table(COUNTS + "A,NA,10,2,10\nB,,10,n/a,10\nC,1,10,2,10\n,,,,\nD,.,10,2,-");

    assertThat(table.studies()).containsExactly("C");
    assertThat(table.leftOut().stream().map(each -> each.study() + ": " + each.reason()))
        .containsExactly(
            "A: row 2: no value in ai",
            "B: row 3: no value in ai, ci",
            "D: row 6: no value in ai, n2i");
  }

  @Test
  void readsATableInWhichEveryRowLacksAValue() {
    StudyTable table = Reading.table(COUNTS + "A,,10,2,10\nB,,10,2,10");

    assertThat(table.size()).isZero();
    assertThat(table.leftOut()).hasSize(2);
  }

  @Test
  void saysWhatToDoAboutDecimalCommas() {
    TableReader reader = new TableReader(List.of("study", "yi", "vi"), TableOptions.usual());
    reader.add(2, List.of("A", "0,5", "0,1"));

    assertThat(reader.finish().toString()).contains("'0,5' has a comma; write 0.5");
  }

  @Test
  void readsDecimalCommasWhenToldAndTakesNoPointForOne() {
    TableOptions options = TableOptions.usual().withDecimalComma();
    TableReader good = new TableReader(List.of("study", "yi", "vi"), options);
    good.add(2, List.of("A", "-0,5", "0,1"));
    TableReader doubtful = new TableReader(List.of("study", "yi", "vi"), options);
    doubtful.add(2, List.of("A", "1.234", "0,1"));

    assertThat(good.finish())
        .isInstanceOfSatisfying(
            TableOutcome.Read.class,
            read -> assertThat(read.table().number(Column.ESTIMATE, 0)).isEqualTo(-0.5));
    assertThat(doubtful.finish().toString()).contains("'1.234' has a point");
  }

  @Test
  void stopsAtTheMostRowsInBoundedMemory() {
    TableReader reader =
        new TableReader(List.of("study", "yi", "vi"), TableOptions.usual().withMostRows(1000));
    List<String> row = List.of("A", "x", "1");
    long read = 0;
    for (long i = 2; i < 10_000_000 && reader.add(i, row); i++) {
      read++;
    }

    assertThat(read).isEqualTo(1000);
    assertThat(reader.finish())
        .isInstanceOfSatisfying(
            TableOutcome.Refused.class,
            refused -> assertThat(refused.problems().size() + refused.more()).isEqualTo(1001));
  }
}
