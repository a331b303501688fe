package org.offlabel.metaanalysis.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.TwoByTwo;

/** Peto's odds ratio and the tests from counts. Figures: rma.peto and rma.mh of metafor 3.8-1. */
final class SparseTestsTest {

  @Test
  void petoOfSparseTables() {
    PooledTables pooled = Peto.standard().pool(PublishedTables.SPARSE).orElseThrow();
    assertClose(pooled.estimate().value(), 1.004844923369486);
    assertClose(pooled.estimate().standardError(), 1.001371590894316);
    assertClose(pooled.estimate().pValue(), 0.315634831793831);
    assertClose(pooled.heterogeneity().statistic(), 3.013050818968864);
    assertClose(pooled.heterogeneity().pValue(), 0.221678884718086);
  }

  @Test
  void petoOfTheVaccine() {
    PooledTables pooled = Peto.standard().pool(PublishedTables.BCG).orElseThrow();
    assertClose(pooled.estimate().value(), -0.474446310940636);
    assertClose(pooled.estimate().standardError(), 0.0406590807446483);
    assertClose(pooled.estimate().pValue(), 1.83807338632167e-31);
    assertClose(pooled.heterogeneity().statistic(), 167.730167511489);
  }

  @Test
  void petoWithoutEventsFailsWithAdvice() {
    assertThat(
            Peto.standard().pool(PublishedTables.tables(new int[][] {{0, 9, 0, 8}, {5, 5, 6, 6}})))
        .asString()
        .contains("could be anything", "risk differences");
    assertThat(Peto.standard().pool(List.of()).toOptional()).isEmpty();
  }

  @Test
  void partOfAPersonIsRefusedNotDividedByZero() {
    List<TwoByTwo> tables = List.of(new TwoByTwo("halves", 0.2, 0.5, 0.1, 0.5));
    assertThat(Peto.standard().pool(tables)).asString().contains("halves", "whole counts");
  }

  @Test
  void associationInTheVaccineTrials() {
    AssociationTest test = AssociationTest.of(PublishedTables.BCG).orElseThrow();
    assertClose(test.cochranCorrected().statistic(), 1.35708714855120e+02);
    assertClose(test.cochranCorrected().pValue(), 2.31057414277255e-31);
    assertClose(test.mantelHaenszelCorrected().statistic(), 1.35688943723906e+02);
    assertClose(test.mantelHaenszelCorrected().pValue(), 2.33369633183248e-31);
    assertClose(test.cochran().statistic(), 1.36182816946835e+02);
    assertClose(test.mantelHaenszel().statistic(), 1.36162976744635e+02);
    assertClose(test.mantelHaenszel().pValue(), 1.83807338632165e-31);
  }

  @Test
  void associationInSparseTables() {
    AssociationTest test = AssociationTest.of(PublishedTables.SPARSE).orElseThrow();
    assertClose(test.cochranCorrected().statistic(), 0.254850034680100);
    assertClose(test.mantelHaenszelCorrected().statistic(), 0.252790523424204);
    assertClose(test.cochran().statistic(), 1.015152903007567);
    assertClose(test.mantelHaenszel().statistic(), 1.006949181031136);
  }

  @Test
  void associationIsTestedEvenWhereTheOddsRatioIsZero() {
    AssociationTest test =
        AssociationTest.of(PublishedTables.tables(new int[][] {{0, 30, 8, 30}})).orElseThrow();
    assertThat(test.mantelHaenszel().pValue()).isLessThan(0.01);
  }

  @Test
  void theContinuityCorrectionNeverOvershoots() {
    AssociationTest test =
        AssociationTest.of(PublishedTables.tables(new int[][] {{3, 20, 3, 20}})).orElseThrow();
    assertThat(test.mantelHaenszelCorrected().statistic()).isZero();
    assertThat(test.mantelHaenszelCorrected().pValue()).isEqualTo(1);
  }

  @Test
  void commonOddsRatioInTheVaccineTrials() {
    CommonOddsRatioTest test = CommonOddsRatioTest.of(PublishedTables.BCG).orElseThrow();
    assertClose(test.breslowDay().statistic(), 1.71765366579396e+02);
    assertClose(test.breslowDay().pValue(), 2.07825081362351e-30);
    assertClose(test.tarone().statistic(), 1.71756672993871e+02);
    assertClose(test.tarone().pValue(), 2.08678239453652e-30);
  }

  @Test
  void commonOddsRatioInSparseTables() {
    CommonOddsRatioTest test = CommonOddsRatioTest.of(PublishedTables.SPARSE).orElseThrow();
    assertClose(test.breslowDay().statistic(), 4.018119394405011);
    assertClose(test.tarone().statistic(), 4.018018302679008);
    assertClose(test.tarone().pValue(), 0.134121502963124);
  }

  @Test
  void commonOddsRatioOfOneTakesNoDivisionByZero() {
    List<TwoByTwo> tables = PublishedTables.tables(new int[][] {{5, 10, 10, 20}, {2, 8, 1, 4}});
    CommonOddsRatioTest test = CommonOddsRatioTest.of(tables).orElseThrow();
    assertThat(test.breslowDay().statistic()).isCloseTo(0, within(1e-20));
  }

  @Test
  void oneStudyCannotDisagreeWithItself() {
    assertThat(CommonOddsRatioTest.of(PublishedTables.tables(new int[][] {{3, 20, 5, 20}})))
        .asString()
        .contains("at least two studies");
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
  }
}
