package org.offlabel.metaanalysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;

/**
 * RevMan Web's data rows have columns for every kind of data, of which an analysis fills some, and
 * hold all analyses of a review. RevMan 5's export has rows of totals among the studies.
 */
final class RevManTableTest {

  private static final String HEADER =
      """
      Analysis group,Analysis number,Analysis name,Subgroup,Applicability,Study,Study year,\
      GIV Mean,GIV SE,Experimental mean,Experimental SD,Experimental cases,Experimental N,\
      Control mean,Control SD,Control cases,Control N,O-E,Variance,Weight,Mean,CI start,\
      CI end,Footnotes
      """;
  private static final String COUNTS =
      """
      1,1,Deaths,Adults,,Foo 2000,2000,,,,,4,20,,,7,21,0,0,50,0.6,0.2,1.7,
      1,1,Deaths,Children,,Bar 2001,2001,,,,,3,30,,,9,31,0,0,50,0.3,0.1,1.1,
      """;
  private static final String MEANS =
      "1,2,Pain,Adults,,Foo 2000,2000,,,1.5,2,,20,2.5,2,,21,,,100,-1,-2.2,0.2,\n";
  private static final String GENERIC =
      "1,3,Time,Adults,,Foo 2000,2000,-0.5,0.2,,,,,,,,,,,100,0.61,0.41,0.9,\n";

  private static StudyTable analysis(String number) {
    return Reading.table(
        HEADER + COUNTS + MEANS + GENERIC,
        TableOptions.usual().withOnly("Analysis number", number));
  }

  @Test
  void readsTheCountsOfOneAnalysis() {
    StudyTable table = analysis("1");

    assertThat(table.layout()).isEqualTo(Layout.TWO_BY_TWO);
    assertThat(table.studies()).containsExactly("Foo 2000", "Bar 2001");
    assertThat(table.labels().subgroups()).containsExactly("Adults", "Children");
    assertThat(table.twoByTwo(1).events2()).isEqualTo(9);
    assertThat(table.remarks()).singleElement().asString().startsWith("2 rows without");
  }

  @Test
  void readsTheMeansOfAnother() {
    assertThat(analysis("2").layout()).isEqualTo(Layout.TWO_MEANS);
  }

  @Test
  void readsGenericEffectsByTheirErrorsAndNotByTheEmptyVariance() {
    StudyTable table = analysis("3");
    Effect effect = table.effects(ZeroCellCorrection.half()).effects().list().getFirst();

    assertThat(table.layout()).isEqualTo(Layout.EFFECTS);
    assertThat(effect.estimate()).isEqualTo(-0.5);
    assertThat(effect.standardError()).isEqualTo(0.2);
  }

  @Test
  void refusesToPoolDifferentAnalyses() {
    assertThat(Reading.problems(HEADER + COUNTS + MEANS))
        .contains("row 4, column Analysis number: '2' after '1'")
        .contains("different analyses");
  }

  @Test
  void saysWhenNoRowIsOfTheAnalysisAskedFor() {
    assertThat(
            Reading.problems(
                HEADER + COUNTS, TableOptions.usual().withOnly("Analysis number", "7")))
        .isEqualTo("row 1: no row has '7' in Analysis number");
  }

  @Test
  void refusesAnExportOfRevMan5() {
    assertThat(
            Reading.problems(
                "Comparison Number,Outcome Number,Subgroup Number,Name,Events 1,Total 1,Events 2,"
                    + "Total 2\n1,1,0,All deaths,7,50,16,52"))
        .contains("RevMan 5")
        .contains("totals");
  }

  @Test
  void keepsTheLogarithmsOfAColumnOfLogarithms() {
    StudyTable table =
        Reading.table(
            "study,yi,lower,upper\nA,-0.5,-0.9,-0.1",
            TableOptions.usual().withMeasure(Measure.ODDS_RATIO));

    assertThat(table.effects(ZeroCellCorrection.half()).effects().estimates())
        .containsExactly(-0.5);
  }
}
