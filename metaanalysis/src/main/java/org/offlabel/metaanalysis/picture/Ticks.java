package org.offlabel.metaanalysis.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.offlabel.metaanalysis.statistic.Scale;

/**
 * Chooses the ticks of an axis: round numbers as people read them, as many as their labels have
 * room.
 *
 * @param scale of the axis
 * @param low where it begins, on the scale of the analysis
 * @param high where it ends
 * @param room its length in pixels
 * @param upright whether it goes upwards, where labels need their height and not their width
 */
record Ticks(Scale scale, double low, double high, double room, boolean upright) {

  private static final int FEWEST = 4;
  private static final int MOST = 10;
  private static final double GAP = 9;
  private static final TextWidth WIDTH = new TextWidth(Label.SIZE, false);
  private static final List<List<String>> MANTISSAS =
      List.of(
          List.of("1", "2", "5"),
          List.of("1", "1.5", "2", "3", "5", "7"),
          List.of("1", "3"),
          List.of("1"));

  List<Tick> chosen() {
    List<List<Tick>> candidates = scale == Scale.LOG ? ratios() : steps();
    List<List<Tick>> fitting = candidates.stream().filter(this::fits).toList();
    return fitting.stream()
        .filter(ticks -> ticks.size() >= FEWEST)
        .findFirst()
        .or(() -> fitting.stream().max(Comparator.comparingInt(List::size)))
        .orElse(List.of());
  }

  private boolean fits(List<Tick> ticks) {
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double half = (upright ? Label.SIZE : WIDTH.of(tick.text())) / 2;
      double at = (tick.at() - low) / (high - low) * room;
      if (at - half < end) {
        return false;
      }
      end = at + half + GAP;
    }
    return !ticks.isEmpty() && ticks.size() <= MOST;
  }

  /** Round ratios; where the axis spans less than a few of them, equal steps. */
  private List<List<Tick>> ratios() {
    List<List<Tick>> all = new ArrayList<>();
    if ((high - low) / Math.log(10) <= 2L * MOST) {
      MANTISSAS.forEach(mantissas -> all.add(decades(mantissas, 1)));
    }
    if (high - low < Math.log(4)) {
      all.addAll(steps());
    }
    for (int every : new int[] {1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000}) {
      if ((high - low) / Math.log(10) <= 2L * MOST * every) {
        all.add(decades(List.of("1"), every));
      }
    }
    return all;
  }

  private List<Tick> decades(List<String> mantissas, int every) {
    List<Tick> ticks = new ArrayList<>();
    double decade = every * Math.log(10);
    long last = (long) Math.floor(high / decade + 1e-9);
    for (long power = (long) Math.floor(low / decade - 1); power <= last; power++) {
      for (String mantissa : mantissas) {
        BigDecimal factor = new BigDecimal(mantissa);
        int exponent = (int) (power * every);
        double at = exponent * Math.log(10) + Math.log(factor.doubleValue());
        addInside(ticks, at, factor.scaleByPowerOfTen(exponent));
      }
    }
    return ticks;
  }

  /** Equal steps of 1, 2 or 5 in the numbers people read, from fine to coarse. */
  private List<List<Tick>> steps() {
    double from = scale.back(low);
    double to = scale.back(high);
    List<List<Tick>> all = new ArrayList<>();
    if (!(to - from > Math.ulp(Math.max(Math.abs(from), Math.abs(to))) * 100)) {
      return all; // too close together to be told apart as people read them
    }
    int exponent = (int) Math.floor(Math.log10((to - from) / MOST));
    for (int finer = 0; finer < 3; finer++, exponent++) {
      for (int mantissa : new int[] {1, 2, 5}) {
        BigDecimal step = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent);
        if ((to - from) / step.doubleValue() <= MOST) {
          all.add(multiples(step, from, to));
        }
      }
    }
    return all;
  }

  private List<Tick> multiples(BigDecimal step, double from, double to) {
    List<Tick> ticks = new ArrayList<>();
    double size = step.doubleValue();
    double first = Math.ceil(from / size - 1e-9);
    int steps = (int) Math.floor((to - from) / size + 1e-9) + 1;
    for (int i = 0; i <= steps; i++) {
      BigDecimal value = step.multiply(new BigDecimal(first + i));
      addInside(ticks, scale.analysed(value.doubleValue()), value);
    }
    return ticks;
  }

  private void addInside(List<Tick> ticks, double at, BigDecimal shown) {
    double slack = (high - low) * 1e-9;
    if (at >= low - slack && at <= high + slack) {
      ticks.add(new Tick(Math.clamp(at, low, high), ShownNumber.exact(shown)));
    }
  }
}
