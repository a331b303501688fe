package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.offlabel.evidence.model.document.Span;

/** An amount with its meaning, at its place in a text. */
public sealed interface Quantity {

  /** Where the quantity stands, from its first to its last word. */
  Span span();

  /**
   * An amount of a drug. {@code low} equals {@code high} unless a range is given; both positive.
   *
   * @param span the amount with its unit; in "3 and 5 mg" the first has no unit in its span
   * @param schedule how often, if the text says so next to the amount; its span may lie outside
   */
  record Dose(
      Span span, BigDecimal low, BigDecimal high, DoseUnit unit, Optional<DoseSchedule> schedule)
      implements Quantity {
    public Dose {
      requireRange(low, high);
    }
  }

  /** A length of time. {@code low} equals {@code high} unless a range is given. */
  record Duration(Span span, BigDecimal low, BigDecimal high, TimeUnit unit) implements Quantity {
    public Duration {
      requireRange(low, high);
    }
  }

  /** A length of time without a number: "several years". */
  record VagueDuration(Span span, TimeUnit unit) implements Quantity {}

  /** How old people are, in years or as given. */
  record Age(Span span, BigDecimal low, BigDecimal high, TimeUnit unit) implements Quantity {
    public Age {
      requireRange(low, high);
    }
  }

  /**
   * A number of people.
   *
   * @param span the count and what is counted; for "n = 45" without a noun just that
   * @param count at least 1
   * @param role what became of them, as far as the sentence says
   * @param noun what they are called, lower case ("patients"), or "" where nothing names them
   */
  record People(Span span, int count, PeopleRole role, String noun) implements Quantity {
    public People {
      if (count < 1) {
        throw new IllegalArgumentException("no people: " + count);
      }
    }
  }

  /** A percentage as printed: 12.5 for "12.5 %". */
  record Percent(Span span, BigDecimal value) implements Quantity {}

  /** A p value: {@code EQUAL 0.04} for "p = .04". */
  record PValue(Span span, Comparison comparison, BigDecimal value) implements Quantity {
    public PValue {
      if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("p cannot be " + value);
      }
    }
  }

  /** A confidence or credible interval. {@code level} in percent, 1 to 99. */
  record Interval(Span span, int level, BigDecimal low, BigDecimal high) implements Quantity {
    public Interval {
      if (level < 1 || level > 99 || low.compareTo(high) > 0) {
        throw new IllegalArgumentException(level + "% from " + low + " to " + high);
      }
    }
  }

  /** A year of the calendar, 1900 to 2099. */
  record CalendarYear(Span span, int year) implements Quantity {}

  /** A day of the calendar. */
  record CalendarDate(Span span, LocalDate date) implements Quantity {}

  private static void requireRange(BigDecimal low, BigDecimal high) {
    if (low.signum() < 0 || low.compareTo(high) > 0) {
      throw new IllegalArgumentException("no range from " + low + " to " + high);
    }
  }
}
