package org.offlabel.metaanalysis.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** What a model is made of, what is refused, and what holds for any data. */
final class MetaRegressionTest {

  private static final Effects BCG = Bcg.logRiskRatios();

  @ParameterizedTest
  @EnumSource(Method.class)
  void anInterceptAloneIsAPool(Method method) {
    for (TestMethod test : TestMethod.values()) {
      Pooling pooling = Pooling.randomEffects().withMethod(method).withTest(test);
      Pooled pooled = pooling.pool(BCG).orElseThrow();
      Regression regression = MetaRegression.of(pooling).fit(BCG).orElseThrow();
      assertThat(regression.coefficient("intercept").value())
          .isCloseTo(pooled.estimate().value(), within(1e-14));
      assertThat(regression.coefficient("intercept").pValue())
          .isCloseTo(pooled.estimate().pValue(), within(1e-14));
      assertThat(regression.heterogeneity()).isEqualTo(pooled.heterogeneity());
      assertThat(regression.logLikelihood()).isEqualTo(pooled.logLikelihood());
      assertThat(regression.predict(Setting.none()).predictionInterval().isPresent())
          .isEqualTo(pooled.predictionInterval().isPresent());
      assertThat(regression.moderatorTest()).isEmpty();
      assertThat(regression.rSquared()).isEmpty();
    }
  }

  @Test
  void theReferenceLevelIsNamedAndChangesNothingButTheCoding() {
    MetaRegression plain = MetaRegression.randomEffects();
    Regression first = plain.withFactor("allocation", Bcg.ALLOCATION).fit(BCG).orElseThrow();
    Regression second =
        plain.withFactor("allocation", Bcg.ALLOCATION, "systematic").fit(BCG).orElseThrow();
    Regression means =
        plain.withoutIntercept().withFactor("allocation", Bcg.ALLOCATION).fit(BCG).orElseThrow();

    assertThat(first.specification().words()).contains("allocation (against alternate)");
    assertThat(second.names())
        .containsExactly("intercept", "allocation=alternate", "allocation=random");
    assertThat(means.names())
        .containsExactly("allocation=alternate", "allocation=random", "allocation=systematic");
    assertThat(second.tauSquared().value()).isCloseTo(first.tauSquared().value(), within(1e-12));
    assertThat(second.moderatorTest().orElseThrow().statistic())
        .isCloseTo(first.moderatorTest().orElseThrow().statistic(), within(1e-10));
    assertThat(means.coefficient("allocation=random").value())
        .isCloseTo(
            first.coefficient("intercept").value() + first.coefficient("allocation=random").value(),
            within(1e-12));
    assertThat(first.predict(Setting.of("allocation", "random")).mean().standardError())
        .isCloseTo(means.coefficient("allocation=random").standardError(), within(1e-12));
    assertThat(means.rSquared()).isEmpty();
  }

  @Test
  void interactionsAreProducts() {
    Regression regression =
        MetaRegression.randomEffects()
            .withModerator("latitude", Bcg.LATITUDE)
            .withFactor("allocation", Bcg.ALLOCATION, "random")
            .withInteraction("latitude", "allocation")
            .fit(BCG)
            .orElseThrow();
    assertThat(regression.names())
        .containsExactly(
            "intercept",
            "latitude",
            "allocation=alternate",
            "allocation=systematic",
            "latitude × allocation=alternate",
            "latitude × allocation=systematic");
    // A line per allocation: the reference's is that of the randomised trials.
    double at40 =
        regression
            .predict(Setting.of("latitude", 40).and("allocation", "systematic"))
            .mean()
            .value();
    assertThat(at40)
        .isCloseTo(
            regression.coefficient("intercept").value()
                + regression.coefficient("allocation=systematic").value()
                + (40
                    * (regression.coefficient("latitude").value()
                        + regression.coefficient("latitude × allocation=systematic").value())),
            within(1e-12));
    assertThatThrownBy(
            () -> MetaRegression.randomEffects().withInteraction("latitude", "allocation"))
        .hasMessageContaining("needs its moderators in the model");
  }

  @Test
  void aTestOfSomeCoefficientsIsThatOfTheFactor() {
    Regression regression =
        MetaRegression.randomEffects()
            .withFactor("allocation", Bcg.ALLOCATION)
            .withModerator("latitude", Bcg.LATITUDE)
            .fit(BCG)
            .orElseThrow();
    OmnibusTest latitude = regression.test(List.of("latitude"));
    assertThat(latitude.statistic())
        .isCloseTo(Math.pow(regression.coefficient("latitude").statistic(), 2), within(1e-10));
    assertThat(regression.test(List.of("allocation=random", "allocation=systematic")).numerator())
        .isEqualTo(2);
    assertThatThrownBy(() -> regression.test(List.of("year"))).hasMessageContaining("year");
  }

  @Test
  void refusesWhatTheStudiesCannotIdentify() {
    MetaRegression plain = MetaRegression.randomEffects();
    double[] southern = Arrays.stream(Bcg.LATITUDE).map(each -> 90 - each).toArray();
    assertThat(
            reason(plain.withModerator("latitude", Bcg.LATITUDE).withModerator("pole", southern)))
        .contains("pole");
    assertThat(reason(plain.withFactor("country", Collections.nCopies(13, "France"))))
        .contains("country")
        .contains("France");
    assertThat(reason(plain.withoutIntercept())).contains("neither");
    List<String> each = IntStream.range(0, 13).mapToObj(i -> "trial " + i).toList();
    assertThat(reason(plain.withFactor("trial", each))).contains("13 coefficients");
    assertThat(MetaRegression.equalEffects().withFactor("trial", each).fit(BCG).toOptional())
        .hasValueSatisfying(exact -> assertThat(exact.heterogeneity().pValue()).isEqualTo(1));
    assertThat(plain.fit(new Effects(Measure.GENERIC, List.of())))
        .isInstanceOf(Attempt.Failed.class);
    assertThatThrownBy(() -> plain.withModerator("year", 1, 2).fit(BCG))
        .hasMessageContaining("year has 2 values for 13 studies");
    assertThatThrownBy(() -> plain.withModerator("dose", 1, Double.NaN))
        .hasMessageContaining("dose of study 2");
    assertThatThrownBy(() -> plain.withFactor("drug", List.of("a"), "b"))
        .hasMessageContaining("'b'");
    assertThatThrownBy(() -> plain.withModerator("x", 1).withModerator("x", 2))
        .hasMessageContaining("same name");
  }

  @Test
  void aPredictionNeedsEveryModerator() {
    Regression regression =
        MetaRegression.randomEffects()
            .withModerator("year", Bcg.YEAR)
            .withFactor("allocation", Bcg.ALLOCATION)
            .fit(BCG)
            .orElseThrow();
    assertThatThrownBy(() -> regression.predict(Setting.of("year", 1970)))
        .hasMessageContaining("allocation");
    assertThatThrownBy(
            () -> regression.predict(Setting.of("year", 1970).and("allocation", "lottery")))
        .hasMessageContaining("random");
  }

  /** Moving and stretching a moderator moves and stretches its coefficient, and nothing else. */
  @Test
  void movingAModeratorChangesOnlyItsScale() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      double[] x = random.doubles(12, -1, 1).toArray();
      double[] moved = Arrays.stream(x).map(each -> 1e5 + (each / 1000)).toArray();
      Effects effects = random(random, 12);
      Regression plain =
          MetaRegression.randomEffects().withModerator("x", x).fit(effects).orElseThrow();
      Regression far =
          MetaRegression.randomEffects().withModerator("x", moved).fit(effects).orElseThrow();
      assertThat(far.coefficient("x").value() / 1000)
          .as("seed %d", seed)
          .isCloseTo(plain.coefficient("x").value(), within(1e-6));
      assertThat(far.tauSquared().value())
          .as("seed %d", seed)
          .isCloseTo(plain.tauSquared().value(), within(1e-7));
      assertThat(far.logLikelihood())
          .as("seed %d: REML of a stretched column", seed)
          .isCloseTo(plain.logLikelihood(), within(1e-6));
    }
  }

  @Test
  void theSameStudiesInAnotherOrderGiveTheSameModel() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      Effects effects = random(random, 15);
      double[] x = random.doubles(15).toArray();
      List<Integer> order = new ArrayList<>(IntStream.range(0, 15).boxed().toList());
      Collections.shuffle(order, random);
      List<Effect> shuffled = order.stream().map(effects.list()::get).toList();
      double[] xs = order.stream().mapToDouble(i -> x[i]).toArray();
      MetaRegression model = MetaRegression.randomEffects().withTest(TestMethod.KNAPP_HARTUNG);
      Regression one = model.withModerator("x", x).fit(effects).orElseThrow();
      Regression two =
          model.withModerator("x", xs).fit(new Effects(Measure.GENERIC, shuffled)).orElseThrow();
      assertThat(two.coefficient("x").statistic())
          .as("seed %d", seed)
          .isCloseTo(one.coefficient("x").statistic(), within(1e-10));
    }
  }

  @Test
  void explainsItselfAndKnowsItsInputs() {
    Regression one =
        MetaRegression.randomEffects().withModerator("year", Bcg.YEAR).fit(BCG).orElseThrow();
    Regression two =
        MetaRegression.randomEffects().withModerator("year", Bcg.LATITUDE).fit(BCG).orElseThrow();
    assertThat(one.explanation().text()).contains("year").contains("QE").contains("QM");
    assertThat(one.provenance()).isNotEqualTo(two.provenance());
  }

  private static String reason(MetaRegression model) {
    return switch (model.fit(BCG)) {
      case Attempt.Failed<Regression>(String reason) -> reason;
      case Attempt.Succeeded<Regression> fitted -> "no refusal: " + fitted.value().names();
    };
  }

  private static Effects random(Random random, int studies) {
    double[] variances = random.doubles(studies, 0.01, 0.5).toArray();
    double[] estimates =
        Arrays.stream(variances)
            .map(each -> random.nextGaussian() * Math.sqrt(each + 0.1))
            .toArray();
    return Effects.of(Measure.GENERIC, estimates, variances);
  }
}
