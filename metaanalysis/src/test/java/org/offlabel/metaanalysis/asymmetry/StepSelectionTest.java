package org.offlabel.metaanalysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.TauSquared.Search;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Figures: the likelihood written anew in R 4.2, maximised by {@code nlminb} to its last digits,
 * with standard errors by numDeriv 2016.8; metafor 3.8-1's {@code selmodel} stops its search at
 * about six digits of the same values.
 */
final class StepSelectionTest {

  /** Percent; the search in R ends within about 1e-9 of a parameter near 0. */
  private static final double OF_MEAN = 2e-4;

  private static final double OF_OTHERS = 2e-5;

  private static SelectionFit fit(StepSelection settings, Effects effects) {
    return settings.fit(effects).orElseThrow();
  }

  private static void assertParameters(SelectionFit fit, double... expected) {
    assertThat(fit.estimate().value()).isCloseTo(expected[0], withinPercentage(OF_MEAN));
    assertThat(fit.tauSquared().value()).isCloseTo(expected[1], withinPercentage(OF_OTHERS));
    for (int i = 2; i < expected.length; i++) {
      assertThat(fit.weights().get(i - 1).value())
          .as("weight %d", i)
          .isCloseTo(expected[i], withinPercentage(OF_OTHERS));
    }
  }

  private static void assertErrors(SelectionFit fit, double... expected) {
    assertThat(fit.estimate().standardError()).isCloseTo(expected[0], withinPercentage(OF_OTHERS));
    if (expected[1] > 0) {
      assertThat(fit.tauSquared().standardError())
          .isCloseTo(expected[1], withinPercentage(OF_OTHERS));
    } else {
      assertThat(fit.tauSquared().standardError()).isNaN();
    }
    for (int i = 2; i < expected.length; i++) {
      assertThat(fit.weights().get(i - 1).estimate().orElseThrow().standardError())
          .as("weight %d", i)
          .isCloseTo(expected[i], withinPercentage(OF_OTHERS));
    }
  }

  @Test
  void oneStep() {
    SelectionFit fit = fit(StepSelection.at(0.025), PublishedEffects.smoking());
    assertParameters(fit, 0.19440142181799, 0.016622618242057, 0.76439447576855);
    assertErrors(fit, 0.0797834407271, 0.0169921810923, 0.5989374453832);
    assertThat(fit.logLikelihood()).isCloseTo(-10.09007604314, within(1e-11));
    assertThat(fit.weights()).extracting(SelectionWeight::studies).containsExactly(7, 30);
    assertThat(fit.selectionTest().degreesOfFreedom()).isEqualTo(1);
    assertThat(fit.selectionTest().statistic()).isCloseTo(0.1170527259, within(1e-8));
    assertThat(fit.selectionTest().pValue()).isCloseTo(0.7322532936, within(1e-8));
    assertThat(fit.heterogeneityTest().orElseThrow().statistic())
        .isCloseTo(2.0331563395, within(1e-8));
    assertThat(fit.weights().getLast().pValueOfNoSelection()).isCloseTo(0.6940, within(1e-4));
    assertThat(fit.weights().getLast().interval().orElseThrow().lower()).isZero();
    assertThat(fit.weights().getLast().interval().orElseThrow().upper())
        .isCloseTo(1.9383, within(1e-4));
  }

  @Test
  void threeSteps() {
    SelectionFit fit = fit(StepSelection.at(0.025, 0.1, 0.5), PublishedEffects.smoking());
    assertParameters(
        fit,
        0.0019965444213504,
        0.00962314197788,
        0.4946443583430,
        0.2136292305541,
        0.0618450177313);
    assertErrors(
        fit, 0.0889240493337, 0.0128053170872, 0.3152222909400, 0.1687046813650, 0.0688941996446);
    assertThat(fit.logLikelihood()).isCloseTo(-6.9476113645432, within(1e-11));
    assertThat(fit.selectionTest().pValue()).isCloseTo(0.0936092828, within(1e-8));
    assertThat(fit.explanation().text()).contains("p from 0.1000 to 0.5000: 16 studies");
  }

  @Test
  void twoSided() {
    SelectionFit fit =
        fit(StepSelection.at(0.05).favouring(Alternative.TWO_SIDED), PublishedEffects.smoking());
    assertParameters(fit, 0.21207051974635, 0.019359863204897, 0.94028370849415);
    assertErrors(fit, 0.0764432235648, 0.0185781587212, 0.6739965061890);
    assertThat(fit.logLikelihood()).isCloseTo(-10.144929951767, within(1e-11));
  }

  @Test
  void smallPValuesOfEffectsBelowZero() {
    StepSelection settings = StepSelection.at(0.001, 0.05).favouring(Alternative.LESS);
    SelectionFit fit = fit(settings, PublishedEffects.bcg());
    assertParameters(fit, -0.79517020259245, 0.27964049297743, 1.4960471601001, 1.5946560437192);
    assertErrors(fit, 0.288933944600, 0.150053736593, 1.489591593630, 2.039333264566);
    assertThat(fit.logLikelihood()).isCloseTo(-12.576243890583, within(1e-11));
    assertThat(fit.weights()).extracting(SelectionWeight::studies).containsExactly(5, 3, 5);
  }

  @Test
  void equalEffects() {
    SelectionFit fit =
        fit(StepSelection.at(0.05, 0.5).withEqualEffects(), PublishedEffects.expectancy());
    assertParameters(fit, -0.0016312036189465, 0, 0.13156457554143, 0.15570356748331);
    assertErrors(fit, 0.0549118210001, 0, 0.0991771491030, 0.1680444622514);
    assertThat(fit.selectionTest().pValue()).isCloseTo(0.03224992499, within(1e-8));
    assertThat(fit.heterogeneityTest()).isEmpty();
    assertThat(fit.tauSquared().search()).isInstanceOf(Search.NotEstimated.class);
  }

  /** A search from one start ends at τ² = 0.109 with log-likelihood −18.84, which is lower. */
  @Test
  void findsTheHighestPeakOfSeveralAndSaysThatItLiesAtTheBound() {
    SelectionFit fit =
        fit(StepSelection.at(0.025).favouring(Alternative.LESS), PublishedEffects.magnesium());
    assertParameters(fit, 0.037670956328595, 0, 0.033216830217794);
    assertThat(fit.logLikelihood()).isCloseTo(-17.301209444993, within(1e-11));
    assertThat(fit.tauSquared().search())
        .isInstanceOfSatisfying(
            Search.Iterated.class, found -> assertThat(found.atZero()).isTrue());
    assertThat(fit.heterogeneityTest().orElseThrow().pValue()).isEqualTo(1);
    assertThat(fit.explanation().text()).contains("at the bound 0");
  }

  @Test
  void derivativesAreThoseOfTheValue() {
    for (long seed = 1; seed <= 12; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int k = 6;
      double[] y = random.doubles(k, -1, 2).toArray();
      double[] v = random.doubles(k, 0.01, 1).toArray();
      int[] own = random.ints(k, 0, 3).toArray();
      Alternative alternative = Alternative.values()[(int) (seed % 3)];
      StepLikelihood likelihood =
          new StepLikelihood(y, v, own, StepFunction.of(List.of(0.025, 0.4), alternative));
      double[] at = {0.3, 0.2, 0.7, 1.6};
      StepLikelihood.Derivatives exact = likelihood.at(at);
      for (int i = 0; i < at.length; i++) {
        double[] up = at.clone();
        double[] down = at.clone();
        up[i] += 1e-5;
        down[i] -= 1e-5;
        assertThat(exact.gradient(i))
            .as("seed %d, parameter %d", seed, i)
            .isCloseTo((likelihood.value(up) - likelihood.value(down)) / 2e-5, within(1e-6));
        for (int j = 0; j < at.length; j++) {
          double slope = likelihood.at(up).gradient(j) - likelihood.at(down).gradient(j);
          assertThat(exact.hessian(i, j))
              .as("seed %d, parameters %d and %d", seed, i, j)
              .isCloseTo(slope / 2e-5, within(1e-6));
        }
      }
    }
  }

  @Test
  void mirroredEffectsHaveMirroredModels() {
    Effects smoking = PublishedEffects.smoking();
    double[] turned = Arrays.stream(smoking.estimates()).map(each -> -each).toArray();
    SelectionFit fit = fit(StepSelection.at(0.025, 0.5), smoking);
    SelectionFit mirrored =
        fit(
            StepSelection.at(0.025, 0.5).favouring(Alternative.LESS),
            Effects.of(Measure.GENERIC, turned, smoking.variances()));
    assertThat(mirrored.estimate().value()).isCloseTo(-fit.estimate().value(), within(1e-10));
    assertThat(mirrored.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-10));
  }

  @Test
  void doesNotDependOnTheUnitOfMeasurement() {
    Effects smoking = PublishedEffects.smoking();
    double unit = 1e6;
    double[] y = Arrays.stream(smoking.estimates()).map(each -> each * unit).toArray();
    double[] v = Arrays.stream(smoking.variances()).map(each -> each * unit * unit).toArray();
    SelectionFit fit = fit(StepSelection.at(0.025), smoking);
    SelectionFit large = fit(StepSelection.at(0.025), Effects.of(Measure.GENERIC, y, v));
    assertThat(large.estimate().value() / unit)
        .isCloseTo(fit.estimate().value(), withinPercentage(1e-8));
    assertThat(large.tauSquared().value() / unit / unit)
        .isCloseTo(fit.tauSquared().value(), withinPercentage(1e-7));
    assertThat(large.estimate().standardError() / unit)
        .isCloseTo(fit.estimate().standardError(), withinPercentage(1e-7));
  }

  /** Weights at the very bound or none: told, never a figure. */
  @Test
  void anyOutcomeIsAPeakOrAReason() {
    int fitted = 0;
    for (long seed = 1; seed <= 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int k = 4 + random.nextInt(12);
      double[] y = random.doubles(k, -0.5, 2.5).toArray();
      double[] v = random.doubles(k, -4, 1).map(Math::exp).toArray();
      Attempt<SelectionFit> attempt =
          StepSelection.at(0.025).fit(Effects.of(Measure.GENERIC, y, v));
      if (attempt instanceof Attempt.Succeeded<SelectionFit>(SelectionFit fit)) {
        fitted++;
        assertThat(fit.selectionTest().statistic()).as("seed %d", seed).isFinite();
        assertThat(fit.logLikelihood())
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(fit.unselected().logLikelihood() - 1e-9);
        assertThat(fit.weights().getLast().value()).as("seed %d", seed).isBetween(1e-8, 1e8);
      }
    }
    assertThat(fitted).isBetween(20, 59);
  }

  @Test
  void tellsWhatCannotBeEstimated() {
    assertThat(StepSelection.at(0.025).fit(PublishedEffects.bcg()))
        .isInstanceOfSatisfying(
            Attempt.Failed.class,
            failed -> assertThat(failed.reason()).contains("No study", "0.025"));
    assertThat(StepSelection.at(0.025).fit(PublishedEffects.first(3, PublishedEffects.smoking())))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("3 parameters"));
    assertThatThrownBy(() -> StepSelection.at(0.5, 0.025))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StepSelection.at(0.025, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StepSelection.at()).isInstanceOf(IllegalArgumentException.class);
  }
}
