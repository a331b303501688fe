package org.offlabel.metaanalysis.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Scale;

/**
 * Effects in writing.
 *
 * @param scale from the analysis to the numbers people read
 * @param decimals of these
 * @param level of the intervals
 */
record ForestText(Scale scale, int decimals, double level) {

  static ForestText of(Forest forest) {
    Scale scale = forest.axis().scale();
    int decimals = forest.decimals().orElseGet(() -> decimals(scale, forest));
    return new ForestText(scale, decimals, forest.level());
  }

  /** As many as show two digits of the usual half width of an interval, and mostly 2. */
  private static int decimals(Scale scale, Forest forest) {
    double[] halves =
        Stream.concat(
                forest.allRows().flatMap(row -> row.effect().stream()),
                forest.allSummaries().map(ForestSummary::effect))
            .mapToDouble(each -> (scale.back(each.upper()) - scale.back(each.lower())) / 2)
            .filter(half -> half > 0 && Double.isFinite(half))
            .sorted()
            .toArray();
    if (halves.length == 0) {
      return 2;
    }
    double usual = halves[halves.length / 2];
    int least = scale == Scale.PLAIN && usual >= 100 ? (usual >= 1000 ? 0 : 1) : 2;
    return Math.max(least, ShownNumber.decimalsFor(usual));
  }

  /** One number of the analysis as people read it. */
  String value(double analysed) {
    double shown = scale.back(analysed);
    return scale == Scale.LOG
        ? ShownNumber.ratio(shown, decimals)
        : ShownNumber.fixed(shown, decimals);
  }

  /** As in "0.49 [0.34, 0.70]". */
  String effect(ForestEffect effect) {
    return value(effect.estimate()) + " " + ends(effect.lower(), effect.upper());
  }

  String ends(double lower, double upper) {
    return "[" + value(lower) + ", " + value(upper) + "]";
  }

  /** As in "0.49 (0.34 to 0.70)", to be read out. */
  String spoken(ForestEffect effect) {
    return value(effect.estimate()) + " (" + spoken(effect.lower(), effect.upper()) + ")";
  }

  String spoken(double lower, double upper) {
    return value(lower) + " to " + value(upper);
  }

  /** As in "95% CI". */
  String levelled() {
    return percent(level) + " CI";
  }

  static String prediction(Interval interval) {
    return percent(interval.level()) + " prediction interval";
  }

  /** As in "5.1%". */
  static String weight(double percent) {
    return ShownNumber.fixed(percent, 1) + "%";
  }

  static String percent(double part) {
    return ShownNumber.exact(
            BigDecimal.valueOf(part).movePointRight(2).setScale(6, RoundingMode.HALF_EVEN))
        + "%";
  }
}
