package org.offlabel.evidence.model.fact;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A length of time as a text tells it.
 *
 * @param low the length, or the lower end of the range; positive
 * @param high the same again, or the upper end
 * @param unit in which both are given
 */
public record Duration(BigDecimal low, BigDecimal high, TimeUnit unit) {

  public Duration {
    Objects.requireNonNull(unit);
    if (low.signum() <= 0 || high.compareTo(low) < 0) {
      throw new IllegalArgumentException("no duration from " + low + " to " + high);
    }
  }

  /** The upper end in weeks. */
  public BigDecimal weeks() {
    return unit.toWeeks(high);
  }

  /** As shown to a reader: "8 weeks", "1 to 50 months". */
  public String shown() {
    String amount =
        low.compareTo(high) == 0
            ? low.stripTrailingZeros().toPlainString()
            : low.stripTrailingZeros().toPlainString()
                + " to "
                + high.stripTrailingZeros().toPlainString();
    boolean one = low.compareTo(high) == 0 && low.compareTo(BigDecimal.ONE) == 0;
    return amount + " " + unit.label() + (one ? "" : "s");
  }
}
