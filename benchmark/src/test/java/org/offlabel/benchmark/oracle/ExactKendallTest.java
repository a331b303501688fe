package org.offlabel.benchmark.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ExactKendallTest {

  /** Of the 24 orders of four values one is wholly in order: p = 2/24. */
  @Test
  void fourValuesInOrder() {
    assertThat(ExactKendall.twoSidedP(1, 4)).isEqualTo(2.0 / 24, Offset.offset(1e-15));
  }

  @Test
  void noAssociationIsNoEvidence() {
    assertThat(ExactKendall.twoSidedP(0, 4)).isEqualTo(1);
  }

  /** 2/30! is far below what 1 − p could hold. */
  @Test
  void thirtyValuesInOrderKeepTheirSmallP() {
    assertThat(ExactKendall.twoSidedP(-1, 30)).isBetween(7.5e-33, 7.6e-33);
  }
}
