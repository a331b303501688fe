package org.offlabel.metaanalysis.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** The BCG trials by allocation; figures of metafor 3.8-1 (REML to 1e-12). */
final class SubgroupsTest {

  private static final Effects BCG = Bcg.logRiskRatios();
  private static final Pooling REML = Pooling.randomEffects();

  @Test
  void eachSubgroupWithItsOwnVariance() {
    SubgroupAnalysis analysis = Subgroups.of(REML).pool(BCG, Bcg.ALLOCATION).orElseThrow();

    check(analysis.subgroup("random"), -0.970964704263089, 0.275956102972770, 0.392528006900774);
    check(analysis.subgroup("alternate"), -0.540792961849346, 0.281601613103888, 0.132577039878093);
    check(
        analysis.subgroup("systematic"), -0.424207391510872, 0.359745232433124, 0.400345880175118);
    assertThat(analysis.subgroup("random").heterogeneity().q())
        .isCloseTo(110.213261175187910, within(1e-9));
    SubgroupDifference difference = analysis.difference().orElseThrow();
    assertThat(difference.statistic()).isCloseTo(1.861444946154636, within(1e-8));
    assertThat(difference.numerator()).isEqualTo(2);
    assertThat(difference.pValue()).isCloseTo(0.394268758885585, within(1e-8));
    assertThat(analysis.subgroups())
        .extracting(Subgroup::name)
        .containsExactly("random", "alternate", "systematic");
    assertThat(analysis.overall()).isEqualTo(REML.pool(BCG).orElseThrow());
  }

  @Test
  void allSubgroupsWithOneVariance() {
    SubgroupAnalysis z =
        Subgroups.of(REML).withCommonTauSquared().pool(BCG, Bcg.ALLOCATION).orElseThrow();
    assertThat(z.difference().orElseThrow().statistic()).isCloseTo(1.767511401931945, within(1e-8));
    assertThat(z.difference().orElseThrow().pValue()).isCloseTo(0.413228032757317, within(1e-8));

    SubgroupAnalysis knha =
        Subgroups.of(REML.withTest(TestMethod.KNAPP_HARTUNG))
            .withCommonTauSquared()
            .pool(BCG, Bcg.ALLOCATION)
            .orElseThrow();
    check(knha.subgroup("random"), -0.965774178545824, 0.255585392705572, 0.361503664323900);
    check(knha.subgroup("alternate"), -0.517955777155300, 0.421947058594139, 0.361503664323900);
    check(knha.subgroup("systematic"), -0.428917560923592, 0.329896896523929, 0.361503664323900);
    SubgroupDifference difference = knha.difference().orElseThrow();
    assertThat(difference.statistic()).isCloseTo(0.966220844813303, within(1e-8));
    assertThat(difference.denominator()).isEqualTo(10);
    assertThat(difference.pValue()).isCloseTo(0.413383745721665, within(1e-8));
  }

  /** Q = Q within + Q between holds exactly for equal effects. */
  @Test
  void heterogeneityDividesIntoWithinAndBetween() {
    SubgroupAnalysis analysis =
        Subgroups.of(Pooling.equalEffects()).pool(BCG, Bcg.ALLOCATION).orElseThrow();
    double within =
        analysis.subgroups().stream().mapToDouble(each -> each.heterogeneity().q()).sum();
    assertThat(within + analysis.difference().orElseThrow().statistic())
        .isCloseTo(analysis.overall().heterogeneity().q(), within(1e-9));
  }

  @Test
  void aSubgroupOfOneStudyStaysAndSaysSo() {
    List<String> groups = new ArrayList<>(Collections.nCopies(12, "others"));
    groups.add("Comstock");
    for (TestMethod test : TestMethod.values()) {
      for (Subgroups how :
          List.of(
              Subgroups.of(REML.withTest(test)),
              Subgroups.of(REML.withTest(test)).withCommonTauSquared())) {
        SubgroupAnalysis analysis = how.pool(BCG, groups).orElseThrow();
        Subgroup one = analysis.subgroup("Comstock");
        assertThat(one.estimate().value())
            .isCloseTo(BCG.list().getLast().estimate(), within(1e-12));
        assertThat(one.note()).hasValueSatisfying(note -> assertThat(note).contains("one study"));
        assertThat(analysis.difference()).isPresent();
        assertThat(analysis.explanation().text()).contains("one study");
      }
    }
  }

  @Test
  void everyStudyAlone() {
    List<String> alone = Stream.iterate(1, i -> i + 1).limit(13).map(i -> "g" + i).toList();
    SubgroupAnalysis separate = Subgroups.of(REML).pool(BCG, alone).orElseThrow();
    assertThat(separate.difference().orElseThrow().statistic())
        .isCloseTo(separate.overall().heterogeneity().q(), within(1e-9));
    assertThat(Subgroups.of(REML).withCommonTauSquared().pool(BCG, alone))
        .isInstanceOf(Attempt.Failed.class);
  }

  @Test
  void oneSubgroupHasNothingToCompare() {
    List<String> all = Collections.nCopies(13, "all");
    for (Subgroups how : List.of(Subgroups.of(REML), Subgroups.of(REML).withCommonTauSquared())) {
      SubgroupAnalysis analysis = how.pool(BCG, all).orElseThrow();
      assertThat(analysis.difference()).isEmpty();
      assertThat(analysis.subgroup("all").estimate()).isEqualTo(analysis.overall().estimate());
    }
    assertThat(Subgroups.of(REML).pool(new Effects(Measure.GENERIC, List.of()), List.of()))
        .isInstanceOf(Attempt.Failed.class);
    assertThatThrownBy(() -> Subgroups.of(REML).pool(BCG, List.of("a")))
        .hasMessageContaining("13 studies");
    assertThatThrownBy(() -> Subgroups.of(REML).pool(BCG, Collections.nCopies(13, " ")))
        .hasMessageContaining("Aronson");
  }

  private static void check(Subgroup subgroup, double value, double error, double tauSquared) {
    assertThat(subgroup.estimate().value()).isCloseTo(value, within(1e-8));
    assertThat(subgroup.estimate().standardError()).isCloseTo(error, within(1e-8));
    assertThat(subgroup.heterogeneity().tauSquared().value()).isCloseTo(tauSquared, within(1e-7));
  }
}
