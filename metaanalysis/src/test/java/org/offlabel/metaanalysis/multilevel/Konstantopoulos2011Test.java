package org.offlabel.metaanalysis.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Konstantopoulos (2011), Research Synthesis Methods 2:61-76. Figures with many digits: metafor
 * 3.8-1 (rma.mv, robust, confint) with both components held at the highest point of the likelihood,
 * found by Fisher scoring with dense matrices in R; CR2: clubSandwich 0.5.8.
 */
final class Konstantopoulos2011Test {

  private static final Offset<Double> CLOSE = within(1e-11);

  @Test
  void theThreeLevelModelAsPublished() {
    MultilevelResult result = Multilevel.reml().fit(Konstantopoulos2011.effects()).orElseThrow();

    // The unconditional three-level model: 0.185 (0.085), variances 0.065 and 0.033.
    assertThat(result.coefficients().getFirst().estimate().value()).isEqualTo(0.185, within(5e-4));
    assertThat(result.component(Level.CLUSTER).variance()).isEqualTo(0.065, within(5e-4));
    assertThat(result.component(Level.EFFECT).variance()).isEqualTo(0.033, within(5e-4));
  }

  @Test
  void restrictedLikelihood() {
    MultilevelResult result = Multilevel.reml().fit(Konstantopoulos2011.effects()).orElseThrow();

    check(result, 0.06506194246151793, 0.03273651760467251);
    Estimate mean = result.coefficient("intercept").estimate();
    assertThat(mean.value()).isEqualTo(0.1847131634966384, CLOSE);
    assertThat(mean.standardError()).isEqualTo(0.08455591782376226, CLOSE);
    assertThat(mean.pValue()).isEqualTo(0.02892486666933728, CLOSE);
    assertThat(result.fit().logLikelihood()).isEqualTo(-7.958724033710958, CLOSE);
    assertThat(result.fit().aic()).isEqualTo(21.91744806742192, within(1e-10));
    assertThat(result.fit().bic()).isEqualTo(27.93944762, within(1e-8));
    assertThat(result.fit().aicc()).isEqualTo(22.38803630, within(1e-8));
    assertThat(result.moderatorTest()).isEmpty();
    assertThat(result.clusters()).isEqualTo(11);
  }

  @Test
  void heterogeneityPerLevel() {
    Heterogeneity seen =
        Multilevel.reml().fit(Konstantopoulos2011.effects()).orElseThrow().heterogeneity();

    assertThat(seen.q()).isEqualTo(578.8640179582234, within(1e-9));
    assertThat(seen.degreesOfFreedom()).isEqualTo(55);
    assertThat(seen.pValue() / 1.796830301934772e-88).isEqualTo(1, within(1e-9));
    assertThat(seen.typicalVariance()).isEqualTo(0.004944706329727477, CLOSE);
    // metafor's page on I² of this model prints 95.19, 63.32 and 31.86.
    assertThat(100 * seen.iSquared()).isEqualTo(95.18731366456706, within(1e-8));
    assertThat(100 * seen.iSquared(Level.CLUSTER)).isEqualTo(63.32483681766586, within(1e-8));
    assertThat(100 * seen.iSquared(Level.EFFECT)).isEqualTo(31.86247684690118, within(1e-8));
    assertThat(seen.intraclassCorrelation()).isEqualTo(0.665, within(5e-4));
  }

  @Test
  void profileIntervals() {
    MultilevelResult result = Multilevel.reml().fit(Konstantopoulos2011.effects()).orElseThrow();

    check(result.profileInterval(Level.CLUSTER), 0.02223969066649656, 0.2072416192123561);
    check(result.profileInterval(Level.EFFECT), 0.01626525501392373, 0.06282758033009646);
  }

  @Test
  void predictionInterval() {
    Interval interval =
        Multilevel.reml().fit(Konstantopoulos2011.effects()).orElseThrow().predict().interval();

    check(interval, -0.4502309660489804, 0.8196572930422573);
  }

  @Test
  void robustVariances() {
    MultilevelResult result = Multilevel.reml().fit(Konstantopoulos2011.effects()).orElseThrow();

    check(robust(result, Sandwich.CR0), 0.08056970270050581, 10, 0.04481592732844829);
    check(robust(result, Sandwich.CR1), 0.08450221708672905, 10, 0.05370731367194299);
    check(
        robust(result, Sandwich.CR2), 0.08445799537111742, 9.863156227375443, 0.05396674252649829);
    check(robust(result, Sandwich.CR1).interval(), -0.003569509473280941, 0.3729958364665578);
  }

  @Test
  void fullLikelihoodWithContainment() {
    MultilevelResult result =
        Multilevel.ml()
            .withTest(CoefficientTest.T_CONTAINMENT)
            .fit(Konstantopoulos2011.effects())
            .orElseThrow();

    check(result, 0.05773835986005099, 0.03286479222126336);
    check(result.coefficient("intercept").estimate(), 0.08048168278497619, 10, 0.04486899330026489);
    assertThat(result.fit().logLikelihood()).isEqualTo(-8.394935571262991, CLOSE);
    assertThat(result.fit().bic()).isEqualTo(28.86592621473, within(1e-8));
    check(result.profileInterval(Level.CLUSTER), 0.01981002118754709, 0.1759387334411484);
    check(result.profileInterval(Level.EFFECT), 0.01633084283131123, 0.06311153185447153);
    check(result.predict().interval(), -0.509782244739209, 0.878693012570449);
    check(robust(result, Sandwich.CR2), 0.08437528547782605, 9.837639918149346, 0.0541185130089152);
  }

  @Test
  void clustersOnly() {
    MultilevelResult result =
        Multilevel.reml()
            .withRandomEffects(RandomEffects.CLUSTER_ONLY)
            .fit(Konstantopoulos2011.effects())
            .orElseThrow();

    assertThat(result.components()).hasSize(1);
    assertThat(result.component(Level.CLUSTER).variance()).isEqualTo(0.08284512795131388, CLOSE);
    assertThat(result.coefficient("intercept").estimate().value())
        .isEqualTo(0.1960299203337202, CLOSE);
    assertThat(result.fit().logLikelihood()).isEqualTo(-32.21647618597661, within(1e-10));
    assertThat(result.fit().aic()).isEqualTo(68.43295237195, within(1e-8));
    check(result.profileInterval(Level.CLUSTER), 0.03605970190957079, 0.2406398340447022);
    check(
        robust(result, Sandwich.CR2), 0.08975745693249898, 9.914791696566613, 0.05410560133699236);
  }

  @Test
  void centredYearWithContainment() {
    MultilevelResult result =
        Multilevel.reml()
            .withModerator("year", Konstantopoulos2011.centredYears())
            .withTest(CoefficientTest.T_CONTAINMENT)
            .fit(Konstantopoulos2011.effects())
            .orElseThrow();

    check(result, 0.07226559133820258, 0.03265019599218683);
    // The year varies within one district, so only the intercept is contained in districts.
    check(result.coefficient("intercept").estimate(), 0.08913660032510594, 9, 0.07645049777585119);
    check(result.coefficient("year").estimate(), 0.009435793955500508, 54, 0.5758033678713707);
    OmnibusTest test = result.moderatorTest().orElseThrow();
    assertThat(test.statistic()).isEqualTo(0.3169053123218177, CLOSE);
    assertThat(test.denominator()).isEqualTo(54);
    assertThat(test.pValue()).isEqualTo(0.5758033678713707, CLOSE);
    check(result.profileInterval(Level.CLUSTER), 0.02442580198169368, 0.2421401046498047);
    double first = Konstantopoulos2011.centredYears()[0];
    check(result.predict(first).interval(), -0.7161097392906732, 0.9288158185462887);
    OmnibusTest robust = result.robust(Sandwich.CR1).orElseThrow().moderatorTest().orElseThrow();
    assertThat(robust.statistic()).isEqualTo(0.3146923299842646, CLOSE);
    assertThat(robust.pValue()).isEqualTo(0.5885070225384779, CLOSE);
  }

  @Test
  void aCalendarYearCostsNoDigits() {
    MultilevelResult result =
        Multilevel.reml()
            .withModerator("year", Konstantopoulos2011.years())
            .fit(Konstantopoulos2011.effects())
            .orElseThrow();

    check(result, 0.07226559133820258, 0.03265019599218683);
    assertThat(result.coefficient("intercept").estimate().value())
        .isEqualTo(-10.38979986635, within(1e-9));
    assertThat(result.coefficient("year").estimate().value())
        .isEqualTo(0.005311818272259089, within(1e-13));
    RobustResult robust = result.robust(Sandwich.CR2).orElseThrow();
    assertThat(robust.coefficient("intercept").estimate().reference().degreesOfFreedom())
        .isEqualTo(4.154730113764, within(1e-8));
    check(
        robust.coefficient("year").estimate(),
        0.01000342429189648,
        4.18899871034015,
        0.6223307472195804);
  }

  @Test
  void correlatedSamplingErrors() {
    Multilevel model =
        Multilevel.reml().withSamplingCorrelation(0.6).withTest(CoefficientTest.T_RESIDUAL);
    MultilevelResult plain = model.fit(Konstantopoulos2011.effects()).orElseThrow();

    check(plain, 0.05633008595937321, 0.04807388329904392);
    assertThat(plain.heterogeneity().q()).isEqualTo(614.1212763662269, within(1e-9));
    assertThat(plain.heterogeneity().typicalVariance()).isEqualTo(0.002161431548597775, CLOSE);
    check(plain.profileInterval(Level.CLUSTER), 0.01356306787666662, 0.2016128916330895);
    check(plain.profileInterval(Level.EFFECT), 0.02952097703882479, 0.08098830532235311);
    check(robust(plain, Sandwich.CR2), 0.08639476696637136, 9.499461278372182, 0.05284571854584185);

    MultilevelResult years =
        model
            .withModerator("year", Konstantopoulos2011.centredYears())
            .fit(Konstantopoulos2011.effects())
            .orElseThrow();
    check(years, 0.06527317755300752, 0.0479703223517602);
    check(years.coefficient("year").estimate(), 0.00979509123238137, 54, 0.6798290174123034);
    assertThat(years.fit().logLikelihood()).isEqualTo(-8.617994338482521, CLOSE);
    check(
        years.robust(Sandwich.CR2).orElseThrow().coefficient("year").estimate(),
        0.0103705580018599,
        3.854948524629094,
        0.7158168102454461);
  }

  private static void check(MultilevelResult result, double clusters, double effects) {
    assertThat(result.component(Level.CLUSTER).variance()).isEqualTo(clusters, CLOSE);
    assertThat(result.component(Level.EFFECT).variance()).isEqualTo(effects, CLOSE);
    assertThat(result.convergence().reached()).isTrue();
    assertThat(result.convergence().gradient()).isLessThan(1e-9);
  }

  private static void check(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isEqualTo(lower, within(1e-10));
    assertThat(interval.upper()).isEqualTo(upper, within(1e-10));
  }

  private static void check(Estimate estimate, double error, double df, double p) {
    assertThat(estimate.standardError()).isEqualTo(error, CLOSE);
    assertThat(estimate.reference().degreesOfFreedom()).isEqualTo(df, within(1e-9));
    assertThat(estimate.pValue()).isEqualTo(p, within(1e-10));
  }

  private static Estimate robust(MultilevelResult result, Sandwich sandwich) {
    return result.robust(sandwich).orElseThrow().coefficient("intercept").estimate();
  }
}
