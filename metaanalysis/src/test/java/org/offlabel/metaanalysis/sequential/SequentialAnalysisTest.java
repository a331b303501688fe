package org.offlabel.metaanalysis.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** Whole analyses: required information by hand, the z curve against metafor 3.8-1, verdicts. */
final class SequentialAnalysisTest {

  /** Colditz et al., JAMA 1994;271:698-702, table 1: log risk ratios, by year of publication. */
  private static final Effects BCG =
      Effects.of(
          Measure.RISK_RATIO,
          new double[] {
            -0.889311333920205, -1.58538865720143, -0.786115585818864, -1.34807314829969,
            -1.37134480347278, -0.469417648738149, 0.445913400571379, -0.217547322211296,
            -1.62089822359839, -0.339358828338391, -0.0173139482168798, -1.44155119002131,
            0.0119523335238405
          },
          new double[] {
            0.325584765003961, 0.194581121398144, 0.00690561845590876, 0.415367965367965,
            0.0730247936130289, 0.056434210463249, 0.532505845200153, 0.0512101721696309,
            0.223017247572315, 0.0124122139715597, 0.0714046596839863, 0.0200100319022476,
            0.00396157929781773
          });

  private static final double[] BCG_PARTICIPANTS = {
    262, 609, 2992, 451, 3381, 14776, 4839, 10877, 3174, 77972, 34767, 26465, 176782
  };

  private static final Anticipated LOWER_BY_ONE = new Anticipated.AnyEffect(-1);

  /** One effect per trial; the variances make z grow as asked: equal information in each. */
  private static Effects trials(double... estimates) {
    double[] variances = new double[estimates.length];
    Arrays.fill(variances, 1);
    return Effects.of(Measure.MEAN_DIFFERENCE, estimates, variances);
  }

  /** A plan whose required information is this many trials of {@link #trials}. */
  private static SequentialPlan needing(double trials) {
    ErrorRates rates = ErrorRates.twoSided(0.05, 0.2);
    double effect = -rates.drift() / Math.sqrt(trials);
    return SequentialPlan.toFind(new Anticipated.AnyEffect(effect))
        .withPooling(Pooling.equalEffects())
        .withAdjustment(new Adjustment.None());
  }

  private static Verdict verdict(SequentialPlan plan, double... estimates) {
    return plan.analyse(trials(estimates)).orElseThrow().verdict();
  }

  @Test
  void requiredInformationByTheFormula() {
    ErrorRates usual = ErrorRates.twoSided(0.05, 0.2);
    assertThat(new Anticipated.RiskReduction(0.1, 0.2).information(usual))
        .isCloseTo(6428.23250243191, withPercentage(1e-8));
    assertThat(new Anticipated.MeanDifference(-3, 10).information(usual))
        .isCloseTo(348.839099304404, withPercentage(1e-8));
    double byVariance = LOWER_BY_ONE.information(usual);
    assertThat(byVariance).isCloseTo(Math.pow(usual.drift(), 2), withPercentage(1e-8));
  }

  /**
   * Thorlund, Anema, Mills, Clin Epidemiol 2010;2:57-66, figure 4: alpha 1 %, power 90 %, 5 % in
   * the control group, 25 % relative reduction, 19,920 participants; the formula gives them with a
   * heterogeneity of 20 %.
   */
  @Test
  void publishedRequiredInformation() {
    RequiredInformation required =
        RequiredInformation.of(
            new Anticipated.RiskReduction(0.05, 0.25), ErrorRates.twoSided(0.01, 0.1), 0.2);
    assertThat(required.single()).isCloseTo(15935.8236582652, withPercentage(1e-8));
    assertThat(Math.ceil(required.total())).isEqualTo(19920);
  }

  @Test
  void participantsAndVarianceCountTheSame() {
    ErrorRates rates = ErrorRates.twoSided(0.05, 0.1);
    double participants = new Anticipated.MeanDifference(2, 7).information(rates);
    double varianceOfSuchATrial = 4 * 49 / participants;
    assertThat(new Anticipated.AnyEffect(2).information(rates) * varianceOfSuchATrial)
        .isCloseTo(1, offset(1e-12));
  }

  @Test
  void diversityOfTheBcgTrialsAsFromMetafor() {
    SequentialAnalysis analysis =
        SequentialPlan.toFind(new Anticipated.RiskReduction(0.02, 0.25))
            .analyse(BCG, BCG_PARTICIPANTS)
            .orElseThrow();
    assertThat(analysis.required().heterogeneity()).isCloseTo(0.94866310318274, offset(1e-9));
    assertThat(new Adjustment.ObservedInconsistency().share(analysis.pooled()))
        .isCloseTo(0.921173468545621, offset(1e-9));
    assertThat(analysis.accrued())
        .isCloseTo(357347 / analysis.required().total(), withPercentage(1e-8));
  }

  @Test
  void theCurveOfTheBcgTrialsAsFromMetafor() {
    double[] z = {
      1.55855376936639, 3.79669361154625, 4.11790734452397, 5.1584949773816, 5.55708675588901,
      5.69045702658672, 5.03451125814402, 4.49520066075253, 4.95592281547237, 4.95693970227614,
      4.5992763473988, 4.84464145491302, 3.99523818888658
    };
    SequentialAnalysis analysis =
        SequentialPlan.toFind(new Anticipated.RiskReduction(0.02, 0.25))
            .withAdjustment(new Adjustment.Given(0.5))
            .analyse(BCG, BCG_PARTICIPANTS)
            .orElseThrow();
    for (int i = 0; i < z.length; i++) {
      assertThat(analysis.looks().get(i).z()).isCloseTo(z[i], withPercentage(1e-7));
    }
    assertThat(analysis.verdict()).isInstanceOf(Verdict.Benefit.class);
    assertThat(analysis.looks().get(3).information()).isCloseTo(4314, offset(1e-6));
  }

  @Test
  void anEarlyExtremeIsNotEnoughThoughConventionallySignificant() {
    Verdict verdict = verdict(needing(10), -2.5);
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.NotEnoughInformation.class,
            few -> assertThat(few.nominallySignificant()).isTrue());
    assertThat(verdict.words()).contains("10.0 %").contains("not over repeated looks");
  }

  @Test
  void crossingEitherWay() {
    assertThat(verdict(needing(10), -2, -2, -2, -2)).isInstanceOf(Verdict.Benefit.class);
    assertThat(verdict(needing(10), 2, 2, 2, 2)).isInstanceOf(Verdict.Harm.class);
    SequentialPlan oneSided = needing(10).withRates(ErrorRates.oneSided(0.025, 0.2));
    assertThat(verdict(oneSided, -2, -2, -2, -2)).isInstanceOf(Verdict.Benefit.class);
    assertThat(verdict(oneSided, 2, 2, 2, 2)).isInstanceOf(Verdict.NotEnoughInformation.class);
  }

  @Test
  void theFirstCrossingCountsEvenIfTheCurveFallsBack() {
    assertThat(verdict(needing(10), -2, -2, -2, -2, 5, 5))
        .isInstanceOfSatisfying(
            Verdict.Benefit.class,
            benefit -> assertThat(benefit.look().trial()).isEqualTo("Study 4"));
  }

  @Test
  void fullInformationWithoutCrossing() {
    SequentialAnalysis analysis =
        needing(4).analyse(trials(0.1, -0.1, 0.1, -0.1, -9)).orElseThrow();
    assertThat(analysis.verdict())
        .isInstanceOfSatisfying(
            Verdict.NoSuchEffect.class,
            none -> assertThat(none.look().trial()).isEqualTo("Study 4"));
    assertThat(analysis.looks().getLast().boundary()).isEmpty();
    assertThat(analysis.missing()).isZero();
  }

  @Test
  void futileOnlyWithAWedge() {
    double[] nothing = {0.1, -0.1, 0.1, -0.1, 0, 0.05, -0.05};
    assertThat(verdict(needing(10).withFutility(Spending.obrienFleming()), nothing))
        .isInstanceOf(Verdict.Futile.class);
    assertThat(verdict(needing(10), nothing)).isInstanceOf(Verdict.NotEnoughInformation.class);
  }

  @Test
  void theAdjustedIntervalIsWider() {
    SequentialAnalysis analysis = needing(10).analyse(trials(-1, -1, -1, -1, -1)).orElseThrow();
    Look last = analysis.looks().getLast();
    assertThat(analysis.adjustedInterval(last).orElseThrow().width())
        .isGreaterThan(last.estimate().interval().width());
    assertThat(analysis.adjustedInterval(last).orElseThrow().level())
        .isCloseTo(0.95, offset(1e-12));
    assertThat(analysis.looks().getFirst().boundary().getAsDouble()).isGreaterThan(6);
  }

  @Test
  void aTrialOfNextToNothingHasNoLookOfItsOwn() {
    Effects effects =
        Effects.of(Measure.MEAN_DIFFERENCE, new double[] {-1, -1, -1}, new double[] {1, 1e9, 1});
    SequentialAnalysis analysis = needing(10).analyse(effects).orElseThrow();
    assertThat(analysis.looks().get(1).boundary()).isEmpty();
    assertThat(analysis.looks().get(2).boundary()).isPresent();
  }

  @Test
  void whatIsMissingIsSaid() {
    SequentialPlan plan = SequentialPlan.toFind(new Anticipated.MeanDifference(-1, 2));
    assertThat(plan.analyse(trials(-1, -1))).isInstanceOf(Attempt.Failed.class);
    assertThat(plan.analyse(trials())).isInstanceOf(Attempt.Failed.class);
    assertThatThrownBy(() -> plan.analyse(trials(-1, -1), 10))
        .hasMessageContaining("2 effects but 1");
    assertThatThrownBy(() -> plan.analyse(trials(-1, -1), 10, 0)).hasMessageContaining("Study 2");
    assertThatThrownBy(
            () -> plan.withPooling(Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG)))
        .hasMessageContaining("z test");
    assertThatThrownBy(() -> new Anticipated.RiskReduction(0.5, -1.5)).hasMessageContaining("1.25");
    assertThatThrownBy(() -> new Anticipated.MeanDifference(0, 1)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> new Adjustment.Given(1)).hasMessageContaining("below 1");
  }

  @Test
  void trialsThatDifferBeyondAllMeasureAreNotCounted() {
    Effects apart =
        Effects.of(Measure.MEAN_DIFFERENCE, new double[] {-1e12, 1e12}, new double[] {1e-6, 1e-6});
    assertThat(SequentialPlan.toFind(LOWER_BY_ONE).analyse(apart))
        .isInstanceOf(Attempt.Failed.class);
  }

  @Test
  void theSameInputsHaveTheSameProvenance() {
    SequentialPlan plan = needing(10);
    assertThat(plan.analyse(trials(-1, -2)).orElseThrow().provenance())
        .isEqualTo(plan.analyse(trials(-1, -2)).orElseThrow().provenance());
    assertThat(plan.analyse(trials(-1, -2)).orElseThrow().provenance().inputs())
        .isNotEqualTo(plan.analyse(trials(-2, -1)).orElseThrow().provenance().inputs());
    assertThat(plan.analyse(trials(-1, -2)).orElseThrow().explanation().text())
        .contains("required information: 10 inverse variance");
  }
}
