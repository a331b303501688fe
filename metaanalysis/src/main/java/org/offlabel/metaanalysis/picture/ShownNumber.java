package org.offlabel.metaanalysis.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: a true minus sign, powers of ten where a number would be long. */
final class ShownNumber {

  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final double LONG = 1e7;
  private static final int MOST_DECIMALS = 8;

  private ShownNumber() {}

  /** Exactly, without zeros at the end. */
  static String exact(BigDecimal value) {
    double size = Math.abs(value.doubleValue());
    if (size != 0 && (size < 1e-4 || size >= LONG / 10)) {
      return scientific(value.stripTrailingZeros());
    }
    BigDecimal plain = value.stripTrailingZeros();
    return signed(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** To so many decimals; to three digits that count instead, where more than 8 are asked for. */
  static String fixed(double value, int decimals) {
    if (Double.isInfinite(value)) {
      return value < 0 ? "\u2212\u221E" : "\u221E";
    }
    if (Math.abs(value) >= LONG) {
      return scientific(new BigDecimal(value).round(new MathContext(2)));
    }
    if (decimals > MOST_DECIMALS) {
      return significant(value);
    }
    return signed(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN));
  }

  /**
   * A ratio: to so many decimals, but with two digits that count below 0.01, and fewer decimals
   * above 100.
   */
  static String ratio(double value, int decimals) {
    if (value == 0 || Double.isInfinite(value)) {
      return value == 0 ? "0" : "\u221E";
    }
    if (value < 1e-5 || value >= 1e5) {
      return scientific(new BigDecimal(value).round(new MathContext(2)));
    }
    int magnitude = (int) Math.floor(Math.log10(value));
    if (magnitude < -2) {
      return fixed(value, Math.max(decimals, 1 - magnitude));
    }
    return fixed(value, magnitude < 2 ? decimals : Math.max(0, decimals - magnitude + 1));
  }

  /** To three digits that count, without zeros at the end. */
  static String significant(double value) {
    return exact(new BigDecimal(value).round(new MathContext(3)));
  }

  /** A number of people or another size: whole from 100 on, to three digits below. */
  static String size(double value) {
    return value >= 100 ? fixed(value, 0) : significant(value);
  }

  /** The fewest decimals that show two digits of a number of this size. */
  static int decimalsFor(double size) {
    return size > 0 ? Math.clamp(1 - (int) Math.floor(Math.log10(size)), 0, 12) : 2;
  }

  private static String scientific(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    BigDecimal mantissa = value.movePointLeft(exponent).stripTrailingZeros();
    String power = "10" + raised(exponent);
    if (mantissa.compareTo(BigDecimal.ONE) == 0) {
      return power;
    }
    return signed(mantissa) + "\u00D7" + power;
  }

  private static String raised(int exponent) {
    StringBuilder raised = new StringBuilder();
    for (char digit : Integer.toString(exponent).toCharArray()) {
      raised.append(digit == '-' ? '\u207B' : RAISED.charAt(digit - '0'));
    }
    return raised.toString();
  }

  private static String signed(BigDecimal value) {
    String digits = value.abs().toPlainString();
    return value.signum() < 0 ? "\u2212" + digits : digits;
  }
}
