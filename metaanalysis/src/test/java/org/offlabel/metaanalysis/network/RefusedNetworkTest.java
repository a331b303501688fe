package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;

/** What cannot be analysed is refused with its name and what to do. */
class RefusedNetworkTest {

  private static String reason(Contrast... contrasts) {
    return reason(Network.commonEffect().analyse(List.of(contrasts)));
  }

  private static String reason(Attempt<?> attempt) {
    return switch (attempt) {
      case Attempt.Failed<?>(String reason) -> reason;
      case Attempt.Succeeded<?>(Object value) -> throw new AssertionError("succeeded: " + value);
    };
  }

  @Test
  void noStudies() {
    assertThat(reason()).contains("no studies");
  }

  @Test
  void anythingComparedWithItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contrast("S1", "A", "A", 1, 1))
        .withMessageContaining("S1")
        .withMessageContaining("itself");
  }

  @Test
  void numbersThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contrast("S1", "A", "B", Double.NaN, 1))
        .withMessageContaining("S1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contrast("S1", "A", "B", 1, -0.5))
        .withMessageContaining("-0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CountArm("S1", "A", 7, 5))
        .withMessageContaining("7 events among 5");
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanArm("S1", "A", 1, 0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new RateArm("S1", "A", 1, 0));
  }

  @Test
  void partsThatNothingConnects() {
    assertThat(
            reason(
                new Contrast("S1", "A", "B", 1, 1),
                new Contrast("S2", "C", "D", 1, 1),
                new Contrast("S3", "D", "E", 1, 1)))
        .contains("{A, B} and {C, D, E}");
  }

  @Test
  void oneContrastGivenTwice() {
    assertThat(reason(new Contrast("S1", "A", "B", 1, 1), new Contrast("S1", "B", "A", -1, 1)))
        .contains("S1")
        .contains("twice");
  }

  @Test
  void aContrastMissingFromAStudyOfThreeArms() {
    assertThat(reason(new Contrast("S1", "A", "B", 1, 1), new Contrast("S1", "A", "C", 1, 1)))
        .contains("S1 compares 3 treatments but gives 2 of their 3 contrasts; add B against C");
  }

  @Test
  void contrastsThatDoNotAddUp() {
    assertThat(
            reason(
                new Contrast("S1", "A", "B", 1, 1),
                new Contrast("S1", "A", "C", 3, 1),
                new Contrast("S1", "B", "C", -2, 1)))
        .contains("S1")
        .contains("do not add up");
  }

  @Test
  void contrastsRoundedInPrintStillAddUp() {
    assertThat(
            Network.commonEffect()
                .analyse(
                    List.of(
                        new Contrast("S1", "A", "B", 0.33, 0.5),
                        new Contrast("S1", "A", "C", 0.67, 0.5),
                        new Contrast("S1", "B", "C", 0.335, 0.5)))
                .toOptional())
        .isPresent();
  }

  @Test
  void standardErrorsThatNoArmsCanHave() {
    assertThat(
            reason(
                new Contrast("S1", "A", "B", 1, 1),
                new Contrast("S1", "A", "C", 1, 1),
                new Contrast("S1", "B", "C", 0, 3)))
        .contains("S1")
        .contains("standard errors that no data can have together");
    assertThat(
            reason(
                new Contrast("S1", "A", "B", 1, 1),
                new Contrast("S1", "A", "C", 1, 1),
                new Contrast("S1", "B", "C", 0, 1.6)))
        .contains("the arm of A")
        .contains("below 0");
  }

  @Test
  void fourArmsWhoseStandardErrorsDisagree() {
    assertThat(
            reason(
                new Contrast("S1", "A", "B", 0, 1),
                new Contrast("S1", "A", "C", 0, 1),
                new Contrast("S1", "A", "D", 0, 1),
                new Contrast("S1", "B", "C", 0, 1),
                new Contrast("S1", "B", "D", 0, 1.2),
                new Contrast("S1", "C", "D", 0, 1)))
        .contains("S1 has a standard error of");
  }

  @Test
  void heterogeneityOfStudiesThatCannotDisagree() {
    Attempt<NetworkResult> random =
        Network.randomEffectsByMoments()
            .analyse(
                List.of(new Contrast("S1", "A", "B", 1, 1), new Contrast("S2", "B", "C", 1, 1)));
    assertThat(reason(random)).contains("common effect");
  }

  @Test
  void aMeasureTheArmsDoNotGive() {
    assertThat(reason(NetworkData.ofCounts(Measure.MEAN_DIFFERENCE, List.of())))
        .contains("odds ratios");
    assertThat(reason(NetworkData.ofMeans(Measure.ODDS_RATIO, List.of()))).contains("means");
    assertThat(reason(NetworkData.ofRates(Measure.ODDS_RATIO, ZeroCells.REFUSE, List.of())))
        .contains("rate ratios");
  }

  @Test
  void oneArmAloneOrTwice() {
    assertThat(
            reason(
                NetworkData.ofCounts(Measure.ODDS_RATIO, List.of(new CountArm("S1", "A", 1, 5)))))
        .contains("S1 has one arm only");
    assertThat(
            reason(
                NetworkData.ofCounts(
                    Measure.ODDS_RATIO,
                    List.of(
                        new CountArm("S1", "A", 1, 5),
                        new CountArm("S1", "B", 1, 5),
                        new CountArm("S1", "A", 2, 5)))))
        .contains("S1 has two arms of A");
  }

  @Test
  void emptyCellsAsChosen() {
    List<CountArm> arms =
        List.of(
            new CountArm("Empty", "A", 0, 10),
            new CountArm("Empty", "B", 3, 10),
            new CountArm("Nothing", "A", 0, 10),
            new CountArm("Nothing", "B", 0, 10),
            new CountArm("Full", "A", 2, 10),
            new CountArm("Full", "B", 3, 10));
    assertThat(reason(NetworkData.ofCounts(Measure.ODDS_RATIO, ZeroCells.REFUSE, arms)))
        .contains("Empty has an empty cell");
    NetworkData without =
        NetworkData.ofCounts(Measure.ODDS_RATIO, ZeroCells.LEAVE_STUDY_OUT, arms).orElseThrow();
    assertThat(without.contrasts()).extracting(Contrast::study).containsExactly("Full");
    assertThat(without.notes()).hasSize(2).allMatch(note -> note.contains("left out"));
    assertThat(without.participants()).containsEntry("A", 10L);
    NetworkData with = NetworkData.ofCounts(Measure.ODDS_RATIO, arms).orElseThrow();
    assertThat(with.contrasts()).extracting(Contrast::study).containsExactly("Empty", "Full");
    NetworkData differences = NetworkData.ofCounts(Measure.RISK_DIFFERENCE, arms).orElseThrow();
    assertThat(differences.contrasts()).hasSize(3);
  }

  @Test
  void aTreatmentThatIsNotThere() {
    League league =
        Network.commonEffect()
            .analyse(List.of(new Contrast("S1", "A", "B", 1, 1)))
            .orElseThrow()
            .league();
    assertThatThrownBy(() -> league.compare("A", "C")).hasMessageContaining("network of A, B");
    assertThatThrownBy(() -> league.compare("A", "A")).hasMessageContaining("itself");
  }
}
