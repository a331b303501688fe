package org.offlabel.app.pool;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * How effects are written for people: all of an analysis with as many decimals, so that they stand
 * in line, and none so that its size is hidden.
 *
 * @param count of decimals, 0 to 8
 * @param none the value that means "no difference", which no other value is rounded to; not a
 *     number where there is no such value
 */
record Decimals(int count, double none) {

  private static final int FEWEST = 2;
  private static final int MOST = 8;
  private static final int MORE = 4;
  private static final double TOO_LARGE = 1e7;

  /** Two digits of the usual half width of these intervals, and mostly two decimals. */
  static Decimals of(List<Interval> intervals, double none) {
    double[] halves =
        intervals.stream()
            .mapToDouble(interval -> interval.width() / 2)
            .filter(half -> half > 0 && Double.isFinite(half))
            .sorted()
            .toArray();
    if (halves.length == 0) {
      return new Decimals(FEWEST, none);
    }
    double usual = halves[halves.length / 2];
    int wanted = 1 - (int) Math.floor(Math.log10(usual));
    int fewest = usual >= 1000 ? 0 : usual >= 100 ? 1 : FEWEST;
    return new Decimals(Math.clamp(wanted, fewest, MOST), none);
  }

  String of(double value) {
    if (value == 0) {
      return fixed(0, count);
    }
    if (!Double.isFinite(value) || Math.abs(value) >= TOO_LARGE) {
      return Numbers.format("%.2e", value);
    }
    int decimals = count;
    while (decimals < count + MORE && hides(value, decimals)) {
      decimals++;
    }
    return hides(value, decimals) ? significant(value) : fixed(value, decimals);
  }

  /** Whether it would look like 0 or like no difference without being so. */
  private boolean hides(double value, int decimals) {
    String text = fixed(value, decimals);
    boolean looksLikeNone = Math.abs(value - none) > 1e-12 && text.equals(fixed(none, decimals));
    return looksLikeNone || new BigDecimal(text).signum() == 0;
  }

  private static String fixed(double value, int decimals) {
    return Double.isNaN(value)
        ? ""
        : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String significant(double value) {
    return Math.abs(value) < 1e-6
        ? Numbers.format("%.1e", value)
        : new BigDecimal(value).round(new MathContext(2)).toPlainString();
  }

  /** "0.34 to 0.70". */
  String range(Interval interval) {
    return of(interval.lower()) + " to " + of(interval.upper());
  }

  /** Ranges whose ends stand in line below each other. */
  List<String> ranges(List<Interval> intervals) {
    List<String> lower = intervals.stream().map(each -> of(each.lower())).toList();
    List<String> upper = intervals.stream().map(each -> of(each.upper())).toList();
    int left = lower.stream().mapToInt(String::length).max().orElse(0);
    int right = upper.stream().mapToInt(String::length).max().orElse(0);
    return IntStream.range(0, lower.size())
        .mapToObj(
            i ->
                " ".repeat(left - lower.get(i).length())
                    + lower.get(i)
                    + " to "
                    + " ".repeat(right - upper.get(i).length())
                    + upper.get(i))
        .toList();
  }
}
