package org.offlabel.evidence.library.index;

import java.util.Optional;
import org.offlabel.evidence.model.document.PartialDate;

/**
 * The days a date may mean, as numbers such as 20150630.
 *
 * @param first of them
 * @param last of them
 */
record DayRange(int first, int last) {

  private static final int EARLIEST = 0;
  private static final int LATEST = 99_999_999;

  /** All days of the year, month or day that is known. */
  static DayRange of(PartialDate date) {
    int year = date.year() * 10_000;
    return new DayRange(
        year + date.month().orElse(0) * 100 + date.day().orElse(0),
        year + date.month().orElse(99) * 100 + date.day().orElse(99));
  }

  /** From the first day of one to the last of the other. */
  static DayRange between(Optional<PartialDate> from, Optional<PartialDate> to) {
    return new DayRange(
        from.map(date -> of(date).first()).orElse(EARLIEST),
        to.map(date -> of(date).last()).orElse(LATEST));
  }
}
