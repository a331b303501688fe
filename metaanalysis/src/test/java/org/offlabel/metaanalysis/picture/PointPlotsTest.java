package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.statistic.Scale;
import org.w3c.dom.Element;

/** Plots of points, held against the labels of their own axes. */
final class PointPlotsTest {

  private static final Offset<Double> ROUNDING = within(0.03);

  /** The place of a number on an axis with two known labels. */
  private static double between(double number, double a, double atA, double b, double atB) {
    return atA + (number - a) / (b - a) * (atB - atA);
  }

  private static double labelX(Drawn drawn, String text) {
    return all(drawn, text, "middle").getFirst();
  }

  private static List<Double> all(Drawn drawn, String text, String anchor) {
    String attribute = anchor.equals("middle") ? "x" : "y";
    return drawn.all("text").stream()
        .filter(each -> Drawn.words(each).equals(text))
        .filter(each -> each.getAttribute("text-anchor").equals(anchor))
        .map(each -> Drawn.number(each, attribute) - (anchor.equals("end") ? 4.5 : 0))
        .toList();
  }

  private static double labelY(Drawn drawn, String text) {
    return all(drawn, text, "end").getFirst();
  }

  private static double ratioX(Drawn drawn, double logRatio) {
    return between(logRatio, 0, labelX(drawn, "1"), Math.log(0.1), labelX(drawn, "0.1"));
  }

  @Test
  void theFunnelHasEveryStudyAtItsEffectAndError() {
    Drawn drawn = Drawn.of(Bcg.funnel().toSvg());
    List<Element> studies = drawn.parts("study");
    assertThat(studies).hasSize(14);
    for (int i = 0; i < 13; i++) {
      Element dot = Drawn.inside(studies.get(i), "circle").getFirst();
      double error = Math.sqrt(Bcg.EFFECTS[i][1]);
      assertThat(Drawn.number(dot, "cx")).isCloseTo(ratioX(drawn, Bcg.EFFECTS[i][0]), ROUNDING);
      assertThat(Drawn.number(dot, "cy"))
          .isCloseTo(between(error, 0, labelY(drawn, "0"), 0.7, labelY(drawn, "0.7")), ROUNDING);
    }
    Element filledIn = Drawn.inside(studies.getLast(), "circle").getFirst();
    assertThat(filledIn.getAttribute("fill")).isEqualTo(Paint.PAPER.light());
  }

  /** At a standard error of s, p is 0.05 where the effect is 1.96 s away from no effect. */
  @Test
  void theContoursOfTheFunnelAreThoseOfTheirP() {
    Drawn drawn = Drawn.of(Bcg.funnel().toSvg());
    double apex = labelX(drawn, "1");
    double bottom = labelY(drawn, "0.7");
    double[] critical = {2.575829303548901, 1.959963984540054, 1.6448536269514722};
    List<Element> contours = drawn.all("polygon");
    assertThat(contours).hasSize(3);
    for (int i = 0; i < 3; i++) {
      double[] points = Drawn.points(contours.get(i));
      int left = leftmostAtBottom(points);
      double error = between(points[left + 1], labelY(drawn, "0"), 0, bottom, 0.7);
      assertThat(points[left]).isCloseTo(ratioX(drawn, -critical[i] * error), within(0.1));
      assertThat(points[0]).isCloseTo(apex, ROUNDING);
    }
  }

  private static int leftmostAtBottom(double[] points) {
    int best = 0;
    for (int i = 0; i < points.length; i += 2) {
      if (points[i] < points[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Baujat's figures of metafor 3.8-1. */
  @Test
  void theBaujatPlotHasEveryStudyNamed() {
    Drawn drawn = Drawn.of(Bcg.baujat().toSvg());
    for (String name : Bcg.NAMES) {
      Element label = drawn.text(name::equals).orElseThrow(() -> new AssertionError(name));
      Box box = Drawn.box(label);
      assertThat(drawn.all("circle"))
          .noneMatch(
              dot ->
                  box.overlaps(Box.around(Drawn.number(dot, "cx"), Drawn.number(dot, "cy"), 4.5)));
    }
    Element madras = Drawn.inside(drawn.parts("study").get(7), "circle").getFirst();
    assertThat(Drawn.number(madras, "cx"))
        .isCloseTo(between(1.66384562230, 0, labelX(drawn, "0"), 1, labelX(drawn, "1")), ROUNDING);
    assertThat(Drawn.number(madras, "cy"))
        .isCloseTo(
            between(0.1989646142425, 0, labelY(drawn, "0"), 0.2, labelY(drawn, "0.2")), ROUNDING);
  }

  /** The line of an estimate goes from the origin through its study to its place on the arc. */
  @Test
  void aLineFromTheOriginOfARadialPlotMeetsTheArcAtTheEstimate() {
    double half = Math.log(0.5);
    Galbraith plot =
        Galbraith.of(
            "Arc",
            Axis.ratio("Risk ratio"),
            List.of(
                new StudyPoint("Half", half, 0.1),
                new StudyPoint("Less", half - 0.4, 0.2),
                new StudyPoint("More", half + 0.4, 0.2)),
            half);
    Drawn drawn = Drawn.of(plot.toSvg());
    double x0 = labelX(drawn, "0");
    double y0 = labelY(drawn, "0");
    Element dot = Drawn.inside(drawn.parts("study").getFirst(), "circle").getFirst();
    double slope = (Drawn.number(dot, "cy") - y0) / (Drawn.number(dot, "cx") - x0);
    Element label =
        drawn.all("text").stream()
            .filter(text -> Drawn.words(text).equals("0.5"))
            .filter(text -> !text.hasAttribute("text-anchor"))
            .findFirst()
            .orElseThrow();
    double x = Drawn.number(label, "x");
    double y = Drawn.number(label, "y") - 4.5;
    assertThat((y - y0) / (x - x0)).isCloseTo(slope, within(0.001));
  }

  @Test
  void equalRatesLieOnTheDiagonalOfALabbePlotAndCirclesHaveTheirAreas() {
    LAbbe plot =
        LAbbe.of(
            "Rates",
            "Controls",
            "Treated",
            List.of(new LAbbe.Point("Equal", 0.5, 0.5, 100), new LAbbe.Point("Four", 1, 0, 400)));
    Drawn drawn = Drawn.of(plot.toSvg());
    double half = between(0.5, 0, labelX(drawn, "0"), 1, labelX(drawn, "1"));
    List<Element> circles = drawn.all("circle");
    Element equal = circles.getLast();
    assertThat(Drawn.number(equal, "cx")).isCloseTo(half, ROUNDING);
    assertThat(Drawn.number(circles.getFirst(), "r"))
        .isCloseTo(2 * Drawn.number(equal, "r"), ROUNDING);
  }

  @Test
  void aCurveOfOddsRatiosBendsAndOneOfRiskRatiosDoesNot() {
    RateEffect odds = new RateEffect.OddsRatio(0.5);
    assertThat(odds.treated(0.5)).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(odds.treated(1)).isEqualTo(1);
    assertThat(new RateEffect.RiskRatio(0.5).treated(0.8)).isEqualTo(0.4);
    assertThat(new RateEffect.RiskDifference(-0.1).treated(0.3)).isCloseTo(0.2, within(1e-12));
  }

  /** The limit rises without end towards no information; it is cut at the edge of the plot. */
  @Test
  void aSequentialPlotMirrorsItsLimitsAndCutsThemAtItsEdge() {
    Drawn drawn = Drawn.of(Gallery.sequential().toSvg());
    double zero = labelY(drawn, "0");
    double top = labelY(drawn, "8");
    List<Element> limits =
        drawn.all("polyline").stream()
            .filter(line -> line.getAttribute("class").equals(Paint.BOUND.strokeClass()))
            .filter(line -> !line.hasAttribute("stroke-dasharray"))
            .toList();
    assertThat(limits).hasSize(2);
    double[] lower = Drawn.ys(limits.get(0));
    double[] upper = Drawn.ys(limits.get(1));
    assertThat(Arrays.stream(upper).min().orElseThrow()).isCloseTo(top, ROUNDING);
    for (int i = 0; i < upper.length; i++) {
      assertThat(lower[i] - zero).isCloseTo(zero - upper[i], ROUNDING);
    }
    double end = between(1.96, 0, zero, 8, top);
    assertThat(upper[upper.length - 1]).isCloseTo(end, ROUNDING);
  }

  @Test
  void onlyWhatLiesBeyondALimitOfInfluenceIsFilled() {
    Drawn drawn = Drawn.of(Bcg.influence().toSvg());
    List<String> filled =
        drawn.parts("study").stream()
            .filter(
                part ->
                    Drawn.inside(part, "circle")
                        .getFirst()
                        .getAttribute("fill")
                        .equals(Paint.BOUND.light()))
            .map(part -> Drawn.inside(part, "title").getFirst().getTextContent())
            .toList();
    assertThat(filled)
        .containsExactly("Hart & Sutherland 1977: Cook\u2019s distance 0.229, beyond its limit");
  }

  @Test
  void oneStudyWithoutAPooledEstimateCanBeDrawn() {
    List<StudyPoint> one = List.of(new StudyPoint("One", 3, 0.5));
    OptionalDouble none = OptionalDouble.empty();
    Axis axis = Axis.of(Scale.PLAIN, "Mean");
    List<Picture> pictures =
        List.of(
            new Funnel("t", axis, one, List.of(), none, none, 0.95),
            new Galbraith("t", axis, one, none, 0.95),
            new Baujat("t", List.of(new Baujat.Point("One", 0, 0))),
            LAbbe.of("t", "c", "t", List.of(new LAbbe.Point("One", 0, 0, 1))),
            Sequential.of("t", "n", List.of(new Sequential.Look("One", 0, 0)), List.of(), 10),
            Forest.titled("t", axis),
            Forest.titled("t", axis).rows(List.of(ForestRow.notEstimable("One"))),
            Forest.titled("t", axis).rows(List.of(ForestRow.of("One", 5, 5, 5))));
    for (Picture picture : pictures) {
      Drawn drawn = Drawn.of(picture.toSvg());
      assertThat(drawn.everything()).as("%s", picture).allMatch(drawn.viewBox()::holds);
    }
  }
}
