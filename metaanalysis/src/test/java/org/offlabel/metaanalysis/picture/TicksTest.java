package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.metaanalysis.statistic.Scale;

/** The labels of axes are the round numbers a person would choose. */
final class TicksTest {

  private static List<String> labels(Scale scale, double lowShown, double highShown) {
    double low = scale.analysed(lowShown);
    double high = scale.analysed(highShown);
    return new Ticks(scale, low, high, 340, false).chosen().stream().map(Tick::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0.07, 12, 0.1 0.2 0.5 1 2 5 10",
    "0.4, 2.2, 0.5 0.7 1 1.5 2",
    "0.78, 1.28, 0.8 0.9 1 1.1 1.2",
    "0.994, 1.007, 0.994 0.996 0.998 1 1.002 1.004 1.006",
    "0.0009, 1100, 0.001 0.01 0.1 1 10 100 1000",
    "0.008, 120, 0.01 0.03 0.1 0.3 1 3 10 30 100",
    "0.000000001, 1000000000, 10\u207B\u2079 10\u207B\u2076 0.001 1 1000 10\u2076 10\u2079"
  })
  void ratios(double low, double high, String expected) {
    assertThat(labels(Scale.LOG, low, high)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "-15, 5, \u221214 \u221212 \u221210 \u22128 \u22126 \u22124 \u22122 0 2 4",
    "-0.9, 1.1, \u22120.5 0 0.5 1",
    "0.00001, 0.00009, 2\u00D710\u207B\u2075 4\u00D710\u207B\u2075 6\u00D710\u207B\u2075"
        + " 8\u00D710\u207B\u2075",
    "100.2, 100.9, 100.2 100.3 100.4 100.5 100.6 100.7 100.8 100.9"
  })
  void differences(double low, double high, String expected) {
    assertThat(labels(Scale.PLAIN, low, high)).containsExactly(expected.split(" "));
  }

  @Test
  void proportionsAreEvenlySpacedInWhatPeopleRead() {
    assertThat(labels(Scale.LOGIT, 0.05, 0.6))
        .containsExactly("0.1", "0.2", "0.3", "0.4", "0.5", "0.6");
    assertThat(labels(Scale.FISHER_Z, -0.5, 0.8)).contains("\u22120.4", "0", "0.4", "0.8");
  }

  @Test
  void eachTickStandsAtTheNumberItNamesAndNoLabelTouchesTheNext() {
    for (long seed = 1; seed <= 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double low = random.nextDouble(-8, 8);
      double high = low + Math.exp(random.nextDouble(-6, 3));
      List<Tick> ticks = new Ticks(Scale.LOG, low, high, 340, false).chosen();
      assertThat(ticks).as("seed %d", seed).hasSizeBetween(2, 10);
      TextWidth width = new TextWidth(Label.SIZE, false);
      double end = -1000;
      for (Tick tick : ticks) {
        double at = (tick.at() - low) / (high - low) * 340;
        double half = width.of(tick.text()) / 2;
        assertThat(at - half).as("seed %d: %s", seed, tick).isGreaterThan(end);
        end = at + half;
        if (!tick.text().contains("10\u207B") && tick.text().matches("[0-9.]+")) {
          assertThat(Math.log(Double.parseDouble(tick.text())))
              .as("seed %d", seed)
              .isCloseTo(tick.at(), within(1e-9 * (high - low) + 1e-12));
        }
      }
    }
  }
}
