package org.offlabel.metaanalysis.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.result.Attempt;

/** Combined p values against R 4.2 (pchisq, pnorm) and exact fractions. */
final class CombinedPTest {

  private static final double NEARLY = 1e-8;

  private static final PValues THREE =
      PValues.of(
          StudyP.oneSided("A", 0.02), StudyP.oneSided("B", 0.15), StudyP.oneSided("C", 0.60));

  private static PValues same(int k, double p) {
    return new PValues(
        IntStream.range(0, k).mapToObj(i -> StudyP.oneSided("Study " + i, p)).toList());
  }

  @Test
  void fisherAsInR() {
    CombinedP combined = THREE.fisher().orElseThrow();
    assertThat(combined.statistic()).isCloseTo(12.63993722816, withPercentage(NEARLY));
    assertThat(combined.pValue()).isCloseTo(0.0491237464600049, withPercentage(NEARLY));
    assertThat(combined.bound()).isEqualTo(Bound.EXACT);
  }

  @Test
  void stoufferAsInR() {
    CombinedP combined = THREE.stouffer().orElseThrow();
    assertThat(combined.statistic()).isCloseTo(1.63784756462867, withPercentage(NEARLY));
    assertThat(combined.pValue()).isCloseTo(0.0507267482573895, withPercentage(NEARLY));
  }

  @Test
  void weightedStoufferAsInR() {
    CombinedP combined =
        PValues.of(
                StudyP.oneSided("A", 0.02).weighing(Math.sqrt(60)),
                StudyP.oneSided("B", 0.15).weighing(Math.sqrt(96)),
                StudyP.oneSided("C", 0.60).weighing(Math.sqrt(40)))
            .stouffer()
            .orElseThrow();
    assertThat(combined.statistic()).isCloseTo(1.74720676527715, withPercentage(NEARLY));
    assertThat(combined.pValue()).isCloseTo(0.0403007393187035, withPercentage(NEARLY));
  }

  @Test
  void edgingtonAndTippettByHand() {
    assertThat(THREE.edgington().orElseThrow().pValue())
        .isCloseTo(Math.pow(0.77, 3) / 6, withPercentage(NEARLY));
    assertThat(THREE.tippett().orElseThrow().pValue())
        .isCloseTo(1 - Math.pow(0.98, 3), withPercentage(NEARLY));
  }

  /** The alternating sum in exact fractions; in doubles it is lost from about k = 20. */
  @Test
  void edgingtonHoldsForManyStudies() {
    assertThat(same(10, 0.32).edgington().orElseThrow().pValue())
        .isCloseTo(0.023784362880169312, withPercentage(NEARLY));
    assertThat(same(40, 12.5 / 40).edgington().orElseThrow().pValue())
        .isCloseTo(1.4228393929022862e-05, withPercentage(NEARLY));
    assertThat(same(100, 0.3125).edgington().orElseThrow().pValue())
        .isCloseTo(1.6378736377597044e-11, withPercentage(NEARLY));
    assertThat(same(60, 2.5 / 60).edgington().orElseThrow().logP())
        .isCloseTo(-133.65072951122522, offset(1e-9));
  }

  @Test
  void edgingtonIsSymmetric() {
    for (double p : new double[] {0.1, 0.45, 0.5, 0.7, 0.95}) {
      double one = same(9, p).edgington().orElseThrow().pValue();
      double other = same(9, p).reversed().edgington().orElseThrow().pValue();
      assertThat(one + other).as("p = %s", p).isCloseTo(1, offset(1e-12));
    }
  }

  /** The combined p values are below the smallest double; R: pchisq, pnorm with log.p = TRUE. */
  @Test
  void evidenceBelowTheSmallestDoubleIsKeptByItsLogarithm() {
    CombinedP fisher = same(3, 1e-300).fisher().orElseThrow();
    CombinedP stouffer = same(3, 1e-300).stouffer().orElseThrow();
    assertThat(fisher.logP()).isCloseTo(-2057.74591135936, withPercentage(NEARLY));
    assertThat(stouffer.statistic()).isCloseTo(64.1674530633905, withPercentage(NEARLY));
    assertThat(stouffer.logP()).isCloseTo(-2063.81169369571, withPercentage(NEARLY));
    assertThat(fisher.pValue()).isZero();
    assertThat(fisher.explanation().line()).contains("e-894");
    assertThat(same(3, 1e-300).tippett().orElseThrow().pValue())
        .isCloseTo(3e-300, withPercentage(NEARLY));
  }

  @Test
  void strongEvidenceAgainstIsAsExactAsStrongEvidenceFor() {
    StudyP against = StudyP.twoSided("A", 2e-300, Direction.OPPOSES);
    assertThat(against.z()).isCloseTo(-37.0470962993612, withPercentage(NEARLY));
    PValues pair = PValues.of(against, StudyP.twoSided("B", 2e-300, Direction.FAVOURS));
    assertThat(pair.stouffer().orElseThrow().pValue()).isCloseTo(0.5, withPercentage(NEARLY));
  }

  @Test
  void normalLogTailsAsInRAndWithoutAStepWhereTheFractionTakesOver() {
    assertThat(LogTail.normal(8)).isCloseTo(-35.0134371599146, withPercentage(NEARLY));
    assertThat(LogTail.normal(10)).isCloseTo(-53.2312851505125, withPercentage(NEARLY));
    assertThat(LogTail.normal(30)).isCloseTo(-454.321243956343, withPercentage(NEARLY));
    assertThat(LogTail.normal(100)).isCloseTo(-5005.52420869421, withPercentage(NEARLY));
    assertThat(LogTail.normal(8) - LogTail.normal(Math.nextDown(8.0))).isCloseTo(0, offset(1e-11));
  }

  @Test
  void aTwoSidedPIsHalvedOnItsSide() {
    assertThat(StudyP.twoSided("A", 0.04, Direction.FAVOURS).oneSidedP()).isEqualTo(0.02);
    assertThat(StudyP.twoSided("A", 0.04, Direction.OPPOSES).oneSidedP()).isEqualTo(0.98);
    assertThat(StudyP.twoSided("A", 1, Direction.OPPOSES).oneSidedP()).isEqualTo(0.5);
  }

  @Test
  void aBoundAgainstTheHypothesisTurnsRound() {
    assertThat(THREE.studies().getFirst().oneSidedBound()).isEqualTo(Bound.EXACT);
    StudyP favours = StudyP.atMost("F", 0.05, Direction.FAVOURS);
    StudyP opposes = StudyP.atMost("O", 0.05, Direction.OPPOSES);
    StudyP unclear = StudyP.atLeast("N", 0.05, Direction.FAVOURS);
    assertThat(bound(favours)).isEqualTo(Bound.AT_MOST);
    assertThat(bound(opposes)).isEqualTo(Bound.AT_LEAST);
    assertThat(bound(unclear)).isEqualTo(Bound.AT_LEAST);
    assertThat(bound(unclear.reversed())).isEqualTo(Bound.AT_MOST);
    assertThat(bound(favours, StudyP.oneSided("E", 0.3))).isEqualTo(Bound.AT_MOST);
    assertThat(bound(favours, opposes)).isEqualTo(Bound.UNKNOWN);
    assertThat(bound(favours, opposes, favours)).isEqualTo(Bound.UNKNOWN);
  }

  private static Bound bound(StudyP... studies) {
    CombinedP combined = PValues.of(studies).fisher().orElseThrow();
    assertThat(combined.bounded())
        .isEqualTo(
            List.of(studies).stream()
                .filter(study -> study.bound() != Bound.EXACT)
                .map(StudyP::study)
                .toList());
    return combined.bound();
  }

  @Test
  void oneStudyCombinedIsItself() {
    PValues one = PValues.of(StudyP.oneSided("A", 0.037));
    for (Attempt<CombinedP> combined :
        List.of(one.fisher(), one.stouffer(), one.edgington(), one.tippett())) {
      assertThat(combined.orElseThrow().pValue()).isCloseTo(0.037, withPercentage(NEARLY));
    }
  }

  /** Under the hypothesis of no effect a combined p value is uniform: its mean is one half. */
  @Test
  void combinedPValuesAreUniformWithoutAnEffect() {
    long seed = 20240217;
    SplittableRandom random = new SplittableRandom(seed);
    int runs = 4000;
    double[] below = new double[4];
    for (int run = 0; run < runs; run++) {
      PValues values =
          new PValues(
              IntStream.range(0, 5)
                  .mapToObj(i -> StudyP.oneSided("S" + i, random.nextDouble(1e-12, 1)))
                  .toList());
      List<Attempt<CombinedP>> all =
          List.of(values.fisher(), values.stouffer(), values.edgington(), values.tippett());
      for (int method = 0; method < 4; method++) {
        below[method] += all.get(method).orElseThrow().pValue() < 0.1 ? 1 : 0;
      }
    }
    for (double count : below) {
      assertThat(count / runs).as("seed %s", seed).isCloseTo(0.1, offset(0.02));
    }
  }

  @Test
  void whatIsNoPValueIsRefusedByName() {
    assertThatThrownBy(() -> StudyP.oneSided("Trial X", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Trial X")
        .hasMessageContaining("0.0");
    assertThatThrownBy(() -> StudyP.oneSided("X", 1)).hasMessageContaining("bound");
    assertThatThrownBy(() -> StudyP.oneSided("X", Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> StudyP.twoSided("X", 1.2, Direction.FAVOURS))
        .hasMessageContaining("1.2");
    assertThatThrownBy(() -> StudyP.oneSided("X", 0.2).weighing(0)).hasMessageContaining("weight");
  }

  @Test
  void nothingToCombineIsSaid() {
    assertThat(PValues.of().fisher()).isInstanceOf(Attempt.Failed.class);
    assertThat(PValues.of().stouffer()).isInstanceOf(Attempt.Failed.class);
    assertThat(PValues.of().tippett()).isInstanceOf(Attempt.Failed.class);
  }

  @Test
  void provenanceChangesWithAnyInput() {
    String first = THREE.fisher().orElseThrow().provenance().inputs();
    assertThat(THREE.fisher().orElseThrow().provenance().inputs()).isEqualTo(first);
    assertThat(THREE.reversed().fisher().orElseThrow().provenance().inputs()).isNotEqualTo(first);
  }
}
