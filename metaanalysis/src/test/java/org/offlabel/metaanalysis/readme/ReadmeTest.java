package org.offlabel.metaanalysis.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;

/** The first lines of the README run, and give what metafor 3.8-1 gives of the same two studies. */
final class ReadmeTest {

  private static final double ESTIMATE = 0.265802044131628;
  private static final double LOWER = 0.00368049266854123;

  @Test
  void fiveLinesGiveAPooledRiskRatio() {
    var tables =
        List.of(
            new TwoByTwo("Aronson 1948", 4, 123, 11, 139),
            new TwoByTwo("Ferguson 1949", 6, 306, 29, 303));
    var effects = TableEffects.standard().riskRatios(tables).effects();
    var pooled =
        Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG).pool(effects).orElseThrow();

    assertThat(pooled.displayedEstimate()).isCloseTo(ESTIMATE, Offset.offset(1e-8));
    assertThat(pooled.displayedInterval().lower()).isCloseTo(LOWER, Offset.offset(1e-8));
    assertThat(pooled.provenance().inputs()).hasSize(64);
    assertThat(pooled.explanation().text()).contains("Ferguson 1949");
  }
}
