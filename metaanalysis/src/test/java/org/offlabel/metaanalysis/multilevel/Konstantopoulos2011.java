package org.offlabel.metaanalysis.multilevel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * School calendars and achievement: 56 schools in 11 districts, standardised mean differences
 * (Konstantopoulos 2011, Research Synthesis Methods 2:61-76, appendix; from Cooper and others 2003,
 * Review of Educational Research 73:1-52).
 */
final class Konstantopoulos2011 {

  private static final int[] DISTRICTS = {11, 12, 18, 27, 56, 58, 71, 86, 91, 108, 644};
  private static final int[] SIZES = {4, 4, 3, 4, 4, 11, 3, 8, 6, 5, 4};
  private static final double[] FIRST_YEAR = {
    1976, 1989, 1994, 1976, 1997, 1976, 1997, 1997, 2000, 2000, 1995
  };
  private static final double[] ESTIMATES = {
    -0.18, -0.22, 0.23, -0.3, 0.13, -0.26, 0.19, 0.32, 0.45, 0.38, 0.29, 0.16, 0.65, 0.36, 0.6,
    0.08, 0.04, 0.19, -0.06, -0.18, 0, 0, -0.28, -0.04, -0.3, 0.07, 0, 0.05, -0.08, -0.09, 0.3,
    0.98, 1.19, -0.07, -0.05, -0.01, 0.02, -0.03, 0, 0.01, -0.1, 0.5, 0.66, 0.2, 0, 0.05, 0.07,
    -0.52, 0.7, -0.03, 0.27, -0.34, 0.12, 0.61, 0.04, -0.05
  };
  private static final double[] VARIANCES = {
    0.118, 0.118, 0.144, 0.144, 0.014, 0.014, 0.015, 0.024, 0.023, 0.043, 0.012, 0.02, 0.004, 0.004,
    0.007, 0.019, 0.007, 0.005, 0.004, 0.02, 0.018, 0.019, 0.022, 0.02, 0.021, 0.006, 0.007, 0.007,
    0.007, 0.007, 0.015, 0.011, 0.01, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.01,
    0.011, 0.01, 0.009, 0.013, 0.013, 0.031, 0.031, 0.03, 0.03, 0.03, 0.087, 0.082, 0.067, 0.067
  };

  private Konstantopoulos2011() {}

  static List<NestedEffect> effects() {
    return IntStream.range(0, ESTIMATES.length)
        .mapToObj(
            i -> NestedEffect.of("district " + DISTRICTS[district(i)], ESTIMATES[i], VARIANCES[i]))
        .toList();
  }

  /** The year of each study; district 644 has two of 1995 and two of 1994. */
  static double[] years() {
    double[] years =
        IntStream.range(0, ESTIMATES.length).mapToDouble(i -> FIRST_YEAR[district(i)]).toArray();
    years[54] = 1994;
    years[55] = 1994;
    return years;
  }

  static double[] centredYears() {
    double[] years = years();
    double mean =
        IntStream.range(0, years.length).mapToDouble(i -> years[i]).average().orElseThrow();
    return IntStream.range(0, years.length).mapToDouble(i -> years[i] - mean).toArray();
  }

  private static int district(int effect) {
    int district = 0;
    int end = SIZES[0];
    while (effect >= end) {
      district++;
      end += SIZES[district];
    }
    return district;
  }
}
