package org.offlabel.metaanalysis.picture;

import java.util.stream.DoubleStream;

/**
 * From the smallest to the largest of some numbers.
 *
 * @param low at most {@code high}
 * @param high finite, as {@code low}
 */
record Extent(double low, double high) {

  /** Of the finite ones among them; of 0 alone if there are none. */
  static Extent of(DoubleStream values) {
    double[] finite = values.filter(value -> Math.abs(value) <= Coordinate.LARGEST).toArray();
    return finite.length == 0
        ? new Extent(0, 0)
        : new Extent(
            DoubleStream.of(finite).min().getAsDouble(),
            DoubleStream.of(finite).max().getAsDouble());
  }

  double width() {
    return high - low;
  }

  /** So much wider to both sides, as a part of its width; never without any width. */
  Extent padded(double part) {
    double size = Math.max(Math.abs(low), Math.abs(high));
    double least = size == 0 ? 1 : size * 1e-9;
    double margin = width() > least ? width() * part : Math.max(size * 0.1, least);
    return new Extent(low - margin, high + margin);
  }

  /** This and the number. */
  Extent with(double value) {
    return new Extent(Math.min(low, value), Math.max(high, value));
  }

  Ruler over(double from, double to) {
    return new Ruler(low, high, from, to);
  }
}
