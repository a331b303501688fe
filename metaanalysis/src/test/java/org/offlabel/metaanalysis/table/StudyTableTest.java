package org.offlabel.metaanalysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;

/** What can be had of a table once it is read. */
final class StudyTableTest {

  private static final String DOSES =
      "study,subgroup,dose,kind,ai,n1i,ci,n2i\nA,x,1.5,low,1,10,2,10\nB,y,,high,3,10,2,11\n"
          + "C,x,2,low,4,12,6,12";

  private static StudyTable doses() {
    return Reading.table(DOSES, TableOptions.usual().withModerators(List.of("dose", "kind")));
  }

  @Test
  void tellsNumbersFromCategories() {
    ModeratorCells dose = Objects.requireNonNull(doses().labels().moderators().get("dose"));
    ModeratorCells kind = Objects.requireNonNull(doses().labels().moderators().get("kind"));

    assertThat(dose.isNumeric()).isTrue();
    assertThat(dose.number(0)).hasValue(1.5);
    assertThat(dose.isMissing(1)).isTrue();
    assertThat(kind.isNumeric()).isFalse();
    assertThat(kind.texts()).containsExactly("low", "high", "low");
  }

  @Test
  void givesSomeOfTheStudiesWithAllThatIsKnownOfThem() {
    StudyTable part = doses().at(List.of(2, 0));

    assertThat(part.studies()).containsExactly("C", "A");
    assertThat(part.labels().subgroups()).containsExactly("x", "x");
    assertThat(part.twoByTwo(0).events1()).isEqualTo(4);
    assertThat(Objects.requireNonNull(part.labels().moderators().get("dose")).number(0))
        .hasValue(2);
  }

  @Test
  void givesTheSameStudiesForAnotherMeasure() {
    StudyTable odds = doses().withMeasure(Measure.PETO_ODDS_RATIO);

    assertThat(odds.effects(ZeroCellCorrection.half()).measure())
        .isEqualTo(Measure.PETO_ODDS_RATIO);
    assertThatThrownBy(() -> doses().withMeasure(Measure.MEAN_DIFFERENCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MD");
  }

  /** (O - E)/V and 1/V: -3/5 and 1/5. */
  @Test
  void takesLogarithmsFromObservedLessExpectedEvents() {
    EffectSet set = Reading.table("study,O-E,Variance\nA,-3,5").effects(ZeroCellCorrection.half());

    assertThat(set.effects().estimates()[0]).isCloseTo(-0.6, within(1e-15));
    assertThat(set.effects().variances()[0]).isCloseTo(0.2, within(1e-15));
  }

  /** The log of 0.25 to 1 is 2 log 2 wide; its middle is log 0.5. */
  @Test
  void takesErrorsFromTheWidthOfIntervals() {
    EffectSet set =
        Reading.table("study,OR,lower,upper\nA,0.5,0.25,1\nB,0.9,0.25,1")
            .effects(ZeroCellCorrection.half());

    assertThat(set.effects().estimates()[0]).isCloseTo(Math.log(0.5), within(1e-15));
    assertThat(Math.sqrt(set.effects().variances()[0]))
        .isCloseTo(Math.log(2) / 1.959963984540054, within(1e-14));
    assertThat(set.notes()).singleElement().asString().contains("B").contains("middle");
  }

  @Test
  void leavesOutWhatIsTooLargeToComputeWith() {
    EffectSet set =
        Reading.table("study,yi,sei\nA,1,1e-200\nB,1,1\nC,1,1e200")
            .effects(ZeroCellCorrection.half());

    assertThat(set.effects().studies()).containsExactly("B");
    assertThat(set.excluded()).hasSize(2);
  }
}
