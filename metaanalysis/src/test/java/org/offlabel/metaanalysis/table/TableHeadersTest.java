package org.offlabel.metaanalysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.metaanalysis.effect.Measure;

/** Columns are known by the names in use. */
final class TableHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // metafor, escalc's arguments
        "slab,ai,bi,ci,di|A,1,9,2,8|TWO_BY_TWO|RISK_RATIO",
        "slab,ai,n1i,ci,n2i|A,1,10,2,10|TWO_BY_TWO|RISK_RATIO",
        "slab,m1i,sd1i,n1i,m2i,sd2i,n2i|A,1,2,10,3,2,10|TWO_MEANS|MEAN_DIFFERENCE",
        "slab,x1i,t1i,x2i,t2i|A,1,20,3,30|TWO_RATES|RATE_RATIO",
        "slab,yi,vi|A,0.1,0.2|EFFECTS|GENERIC",
        "slab,yi,sei|A,0.1,0.2|EFFECTS|GENERIC",
        "slab,xi,ni|A,1,20|PROPORTIONS|LOGIT_PROPORTION",
        "slab,xi,mi|A,1,19|PROPORTIONS|LOGIT_PROPORTION",
        "slab,ri,ni|A,0.4,20|CORRELATIONS|FISHER_Z",
        // the columns of metafor's dat.bcg
        "trial,author,year,tpos,tneg,cpos,cneg,ablat,alloc"
            + "|1,Aronson,1948,4,119,11,128,44,random|TWO_BY_TWO|RISK_RATIO",
        // R's meta: metabin, metacont, metainc, metagen, metaprop, metacor
        "studlab,event.e,n.e,event.c,n.c|A,1,10,2,10|TWO_BY_TWO|RISK_RATIO",
        "studlab,n.e,mean.e,sd.e,n.c,mean.c,sd.c|A,10,1,2,10,2,2|TWO_MEANS|MEAN_DIFFERENCE",
        "studlab,event.e,time.e,event.c,time.c|A,1,10,2,10|TWO_RATES|RATE_RATIO",
        "studlab,TE,seTE|A,0.1,0.2|EFFECTS|GENERIC",
        "studlab,event,n|A,1,10|PROPORTIONS|LOGIT_PROPORTION",
        "studlab,cor,n|A,0.1,10|CORRELATIONS|FISHER_Z",
        // plain
        "study,events_1,total_1,events_2,total_2|A,1,10,2,10|TWO_BY_TWO|RISK_RATIO",
        "Study,Mean 1,SD 1,N1,Mean 2,SD 2,N2|A,1,2,10,3,2,10|TWO_MEANS|MEAN_DIFFERENCE",
        "Study,HR,Lower CI,Upper CI|A,0.5,0.25,1|DISPLAYED_EFFECTS|HAZARD_RATIO",
        "Study,O-E,Variance|A,-2,4|OBSERVED_LESS_EXPECTED_EVENTS|HAZARD_RATIO",
        // RevMan 5's data table
        "Study,Events 1,Total 1,Events 2,Total 2|A,1,10,2,10|TWO_BY_TWO|RISK_RATIO",
      })
  void knowsTheNamesInUse(String header, String row, Layout layout, Measure measure) {
    StudyTable table = Reading.table(header + "\n" + row);

    assertThat(table.layout()).isEqualTo(layout);
    assertThat(table.measure()).isEqualTo(measure);
  }

  @Test
  void takesTheNameOfTheAuthorRatherThanTheNumberOfTheTrial() {
    StudyTable table =
        Reading.table("trial,author,year,ai,n1i,ci,n2i\n1,Aronson,1948,4,123,11,139");

    assertThat(table.studies()).containsExactly("Aronson 1948");
    assertThat(table.labels().years()).containsExactly("1948");
  }

  @Test
  void callsAStudyWithoutANameByItsRow() {
    assertThat(Reading.table("yi,vi\n1,1\n2,1").studies()).containsExactly("Row 2", "Row 3");
  }

  @Test
  void tellsSameNamesApartAndSaysSo() {
    StudyTable table = Reading.table("study,yi,vi\nA,1,1\nA,2,1\nA,3,1");

    assertThat(table.studies()).containsExactly("A", "A (2)", "A (3)");
    assertThat(table.notes()).hasSize(2);
    assertThat(table.notes().getFirst().text()).contains("row 3").contains("counted twice");
  }

  @Test
  void readsCountsWhereTheTableHasEffectsTooAndTellsTheOther() {
    StudyTable table =
        Reading.table("study,ai,n1i,ci,n2i,yi,vi\nA,1,10,2,10,-0.7,1.3\nB,3,10,2,11,0.4,0.6");

    assertThat(table.layout()).isEqualTo(Layout.TWO_BY_TWO);
    assertThat(table.others()).contains(Layout.EFFECTS);
  }

  @Test
  void readsEffectsWhereTheyWereAskedFor() {
    StudyTable table =
        Reading.table(
            "study,ai,n1i,ci,n2i,yi,vi\nA,1,10,2,10,-0.7,1.3",
            TableOptions.usual().withMeasure(Measure.GENERIC));

    assertThat(table.layout()).isEqualTo(Layout.EFFECTS);
  }

  @ParameterizedTest
  @CsvSource({
    "OR,ODDS_RATIO",
    "Odds Ratio,ODDS_RATIO",
    "PETO_OR,PETO_ODDS_RATIO",
    "Std. Mean Difference,STANDARDISED_MEAN_DIFFERENCE",
    "hazard ratio,HAZARD_RATIO",
    "zcor,FISHER_Z"
  })
  void takesTheMeasureThatTheTableStates(String stated, Measure measure) {
    StudyTable table = Reading.table("study,measure,yi,vi\nA," + stated + ",1,1\nB,,1,1");

    assertThat(table.measure()).isEqualTo(measure);
    assertThat(table.measureChosen()).isTrue();
  }

  @Test
  void doesNotTakeAQuestionnaireForAMeasure() {
    StudyTable table = Reading.table("study,measure,yi,vi\nA,HAM-D,1,1\nB,MADRS,1,1");

    assertThat(table.measure()).isEqualTo(Measure.GENERIC);
    assertThat(table.remarks()).singleElement().asString().contains("HAM-D");
  }
}
