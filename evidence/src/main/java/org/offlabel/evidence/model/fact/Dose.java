package org.offlabel.evidence.model.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of a drug, or a range of amounts.
 *
 * @param low the amount, or the lower end of the range; positive
 * @param high the same again, or the upper end
 * @param unit in which both are given
 * @param schedule how often, in the text's own words: "nightly", "every 4 weeks"
 */
public record Dose(BigDecimal low, BigDecimal high, DoseUnit unit, Optional<String> schedule) {

  public Dose {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(schedule);
    if (low.signum() <= 0 || high.compareTo(low) < 0) {
      throw new IllegalArgumentException("no dose from " + low + " to " + high);
    }
  }

  /** A single amount without a schedule. */
  public static Dose of(BigDecimal amount, DoseUnit unit) {
    return new Dose(amount, amount, unit, Optional.empty());
  }

  /** As shown to a reader: "4.5 mg nightly", "1.5 to 4.5 mg". */
  public String shown() {
    String amount =
        low.compareTo(high) == 0
            ? low.stripTrailingZeros().toPlainString()
            : low.stripTrailingZeros().toPlainString()
                + " to "
                + high.stripTrailingZeros().toPlainString();
    return amount + " " + unit.symbol() + schedule.map(s -> " " + s).orElse("");
  }
}
