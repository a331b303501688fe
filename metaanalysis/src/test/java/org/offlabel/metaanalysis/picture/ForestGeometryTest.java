package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * The forest plot of the BCG trials, held against its own axis: where the labels 0.1 and 1 stand,
 * every other ratio must stand by its logarithm.
 */
final class ForestGeometryTest {

  /** Coordinates are rounded to 2 decimals. */
  private static final Offset<Double> ROUNDING = within(0.02);

  private final Drawn drawn = Drawn.of(Bcg.forest().toSvg());

  private double label(String ratio) {
    return Drawn.number(drawn.text(ratio::equals).orElseThrow(), "x");
  }

  /** The place of a log risk ratio, from the labels of the axis alone. */
  private double at(double logRatio) {
    double one = label("1");
    return one + logRatio / Math.log(0.1) * (label("0.1") - one);
  }

  @Test
  void theDiamondSpansTheIntervalExactly() {
    Element pooled = drawn.part("pooled", "Random effects (REML)");
    double[] xs = Drawn.xs(Drawn.inside(pooled, "polygon").getFirst());
    assertThat(xs).hasSize(4);
    assertThat(xs[0]).isCloseTo(at(-1.0668976757), ROUNDING);
    assertThat(xs[1]).isCloseTo(at(-0.7145323484), ROUNDING);
    assertThat(xs[2]).isCloseTo(at(-0.3621670210), ROUNDING);
    assertThat(xs[3]).isEqualTo(xs[1]);
  }

  @Test
  void thePredictionBarSpansItsInterval() {
    Element bar =
        Drawn.inside(drawn.part("prediction", "95% prediction interval"), "rect").getFirst();
    double left = Drawn.number(bar, "x");
    assertThat(left).isCloseTo(at(-1.8666923466), ROUNDING);
    assertThat(left + Drawn.number(bar, "width")).isCloseTo(at(0.4376276499), ROUNDING);
  }

  @Test
  void everyStudyHasItsIntervalAndItsSquare() {
    for (int i = 0; i < Bcg.NAMES.length; i++) {
      Element study = drawn.part("study", Bcg.NAMES[i]);
      double margin = 1.959963984540054 * Math.sqrt(Bcg.EFFECTS[i][1]);
      Element line = Drawn.inside(study, "line").getFirst();
      assertThat(Drawn.number(line, "x1")).isCloseTo(at(Bcg.EFFECTS[i][0] - margin), ROUNDING);
      assertThat(Drawn.number(line, "x2")).isCloseTo(at(Bcg.EFFECTS[i][0] + margin), ROUNDING);
      Element square = Drawn.inside(study, "rect").getFirst();
      double side = Drawn.number(square, "width");
      assertThat(Drawn.number(square, "height")).isEqualTo(side);
      assertThat(Drawn.number(square, "x") + side / 2).isCloseTo(at(Bcg.EFFECTS[i][0]), ROUNDING);
    }
  }

  @Test
  void theAreasOfSquaresAreToEachOtherAsTheWeights() {
    double madras = side("TPT Madras 1980");
    double aronson = side("Aronson 1948");
    assertThat(aronson * aronson / (madras * madras))
        .isCloseTo(5.059483079 / 10.189438635, within(0.002));
  }

  private double side(String study) {
    return Drawn.number(Drawn.inside(drawn.part("study", study), "rect").getFirst(), "width");
  }

  @Test
  void effectsAndWeightsStandInWriting() {
    assertThat(texts(drawn.part("study", "Aronson 1948")))
        .containsExactly("Aronson 1948", "4", "123", "11", "139", "5.1%", "0.41 [0.13, 1.26]");
    assertThat(texts(drawn.part("pooled", "Random effects (REML)")))
        .containsExactly("Random effects (REML)", "100.0%", "0.49 [0.34, 0.70]");
  }

  private static List<String> texts(Element part) {
    return Drawn.inside(part, "text").stream().map(Drawn::words).toList();
  }

  @Test
  void theDescriptionTellsTheContentInWords() {
    assertThat(drawn.all("desc").getFirst().getTextContent())
        .startsWith(
            "Forest plot of 13 rows: Risk ratio of tuberculosis with 95% CI, values below 1.00"
                + " favour vaccine, values above it favour no vaccine. Random effects (REML):"
                + " 0.49 (0.34 to 0.70). 95% prediction interval: 0.15 to 1.55.")
        .contains("Aronson 1948: 0.41 (0.13 to 1.26), weight 5.1%.");
  }

  @Test
  void subgroupsHaveTheirOwnDiamondsBetweenTheirRowsAndTheNextHeading() {
    Drawn groups = Drawn.of(Bcg.grouped().toSvg());
    List<Element> pooled = groups.parts("pooled");
    assertThat(pooled).hasSize(4);
    double last = y(groups.part("study", "Coetzee & Berjak 1968"));
    double heading = Drawn.number(groups.text("Alternate allocation"::equals).orElseThrow(), "y");
    assertThat(y(pooled.getFirst())).isBetween(last + 10, heading - 10);
  }

  private static double y(Element part) {
    return Drawn.number(Drawn.inside(part, "text").getFirst(), "y");
  }

  @Test
  void anIntervalThatLeavesTheAxisEndsInAnArrow() {
    Drawn wide = Drawn.of(Gallery.wide().toSvg());
    assertThat(arrows(wide, "Precise")).isZero();
    assertThat(arrows(wide, "Very wide")).isEqualTo(2);
    assertThat(arrows(wide, "Open above")).isEqualTo(1);
    assertThat(arrows(wide, "Open on both sides")).isEqualTo(2);
    assertThat(arrows(wide, "No events")).isZero();
    assertThat(texts(wide.part("study", "No events")))
        .containsExactly("No events", "Not estimable");
    assertThat(texts(wide.part("study", "Open above"))).contains("4.48 [0.61, \u221E]");
  }

  private static int arrows(Drawn drawn, String study) {
    return Drawn.inside(drawn.part("study", study), "polygon").size();
  }

  @Test
  void aStudyBeyondAnAxisThatWasGivenIsAnArrowWithoutASquare() {
    Forest forest =
        Forest.titled("Given axis", Axis.ratio("Risk ratio").between(0.5, 2))
            .rows(List.of(ForestRow.of("Beyond", 2, 1, 3), ForestRow.of("Inside", 0, -0.5, 0.5)))
            .summary(ForestSummary.of("Pooled", 1, 0.5, 1.5));
    Drawn given = Drawn.of(forest.toSvg());
    Element beyond = given.part("study", "Beyond");
    assertThat(Drawn.inside(beyond, "rect")).isEmpty();
    assertThat(Drawn.inside(beyond, "polygon")).hasSize(1);
    double right = Drawn.xs(Drawn.inside(beyond, "polygon").getFirst())[0];
    Element pooled = given.part("pooled", "Pooled");
    for (Element shape : Drawn.inside(pooled, "polygon")) {
      assertThat(Arrays.stream(Drawn.xs(shape)).max().orElseThrow()).isLessThanOrEqualTo(right);
    }
  }

  @Test
  void theDashedLineOfACumulativePictureStandsAtItsLastEstimate() {
    Drawn cumulative = Drawn.of(Gallery.cumulative().toSvg());
    Element dashed =
        cumulative.all("line").stream()
            .filter(line -> line.hasAttribute("stroke-dasharray"))
            .findFirst()
            .orElseThrow();
    Element last = Drawn.inside(cumulative.parts("study").getLast(), "rect").getFirst();
    assertThat(Drawn.number(dashed, "x1"))
        .isCloseTo(Drawn.number(last, "x") + Drawn.number(last, "width") / 2, ROUNDING);
  }
}
