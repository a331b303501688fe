package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be drawn is refused when it is described, with the study's name. */
final class RefusalTest {

  @Test
  void anEstimateThatIsNoNumber() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e200}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ForestRow.of("Smith 1999", bad, -1 / 0.0, 1 / 0.0))
          .withMessageContaining("Smith 1999")
          .withMessageContaining(Double.toString(bad));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new StudyPoint("Smith 1999", bad, 1))
          .withMessageContaining("Smith 1999");
    }
  }

  @Test
  void anIntervalThatDoesNotHoldItsEstimate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForestRow.of("Smith 1999", 0, 0.1, 1))
        .withMessage("Smith 1999: the interval from 0.1 to 1.0 does not hold the estimate 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForestRow.of("Smith 1999", 0, Double.NaN, 1));
  }

  @Test
  void errorsWeightsRatesAndSizesOutOfTheirRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new StudyPoint("A", 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForestRow.of("A", 0, -1, 1).weighing(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForestRow.of("A", 0, -1, 1).weighing(101));
    assertThatIllegalArgumentException().isThrownBy(() -> new LAbbe.Point("A", 1.1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LAbbe.Point("A", 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Baujat.Point("A", Double.NaN, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sequential.Look("A", 10, Double.NEGATIVE_INFINITY));
  }

  @Test
  void anAxisFromMuchToLittleOrThatDoesNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> Axis.ratio("RR").between(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Axis.ratio("RR").between(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Axis.ratio("RR").between(-1, 1));
  }

  @Test
  void informationThatFalls() {
    List<Sequential.Look> looks =
        List.of(new Sequential.Look("A", 20, 1), new Sequential.Look("B", 10, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sequential.of("t", "n", looks, List.of(), 100))
        .withMessageContaining("B");
  }

  @Test
  void plotsOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Funnel.of("t", Axis.ratio("RR"), List.of(), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Baujat("t", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Influence(
                    "t", List.of("A", "B"), List.of(Influence.Panel.of("Q", List.of(1.0)))))
        .withMessage("Q has 1 values for 2 studies");
  }
}
