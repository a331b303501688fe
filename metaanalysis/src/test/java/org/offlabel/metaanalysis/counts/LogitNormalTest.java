package org.offlabel.metaanalysis.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Proportion;
import org.offlabel.metaanalysis.effect.TwoByTwo;

/** Figures: rma.glmm of metafor 3.8-1, measure PLO, over lme4 with tightened controls. */
final class LogitNormalTest {

  @Test
  void oneCommonProportion() {
    CountModelFit fit = LogitNormal.equalEffects().fit(infections()).orElseThrow();
    close(fit.estimate().value(), -4.5153265190209, 1e-9);
    close(fit.estimate().standardError(), 0.19349993132437, 1e-8);
    close(fit.logLikelihood(), -33.884027318382, 1e-11);
    close(fit.wald().statistic(), 16.145194687283, 1e-8);
    close(fit.likelihoodRatio().statistic(), 37.989661520576, 1e-10);
    assertThat(fit.wald().degreesOfFreedom()).isEqualTo(17);
    assertThat(fit.readable()).isCloseTo(27.0 / 2495, within(1e-9));
  }

  @Test
  void proportionsThatDiffer() {
    CountModelFit fit = LogitNormal.randomEffects().fit(infections()).orElseThrow();
    close(fit.estimate().value(), -4.81214598457, 1e-8);
    close(fit.estimate().standardError(), 0.35547329370781, 1e-6);
    close(fit.between().variance(), 0.82649669905384, 1e-7);
    assertThat(fit.readableInterval().lower()).isPositive();
  }

  @Test
  void failuresCarryAdvice() {
    assertThat(LogitNormal.randomEffects().fit(List.of()).toOptional()).isEmpty();
    assertThat(LogitNormal.randomEffects().fit(List.of(new Proportion("only", 3, 9))))
        .asString()
        .contains("equal effects");
    assertThat(LogitNormal.equalEffects().fit(List.of(new Proportion("none", 0, 9))))
        .asString()
        .contains("Nobody", "exact interval");
    assertThat(LogitNormal.equalEffects().fit(List.of(new Proportion("all", 9, 9))))
        .asString()
        .contains("Everybody");
  }

  private static List<Proportion> infections() {
    return PublishedTables.CATHETERS.stream().map(LogitNormalTest::coated).toList();
  }

  private static Proportion coated(TwoByTwo table) {
    return new Proportion(table.study(), table.events1(), table.total1());
  }

  private static void close(double actual, double expected, double relative) {
    assertThat(actual).isCloseTo(expected, within(relative * Math.abs(expected)));
  }
}
