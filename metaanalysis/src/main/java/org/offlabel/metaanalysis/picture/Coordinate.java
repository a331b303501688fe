package org.offlabel.metaanalysis.picture;

/** The gate for numbers that become places in a picture. */
final class Coordinate {

  /** Beyond this, the difference of two coordinates could overflow. */
  static final double LARGEST = 1e100;

  private Coordinate() {}

  /**
   * The value itself, if it can be drawn.
   *
   * @throws IllegalArgumentException naming {@code what}, if the value is not a number, infinite or
   *     beyond 1e100
   */
  static double require(double value, String what) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new IllegalArgumentException(what + " must be a finite number to be drawn: " + value);
    }
    return value;
  }

  static double requirePositive(double value, String what) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(what + " must be above 0: " + value);
    }
    return require(value, what);
  }

  static double requireNotNegative(double value, String what) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(what + " must be 0 or more: " + value);
    }
    return require(value, what);
  }
}
