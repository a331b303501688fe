package org.offlabel.evidence.fetch.pace;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long to wait before asking again: twice as long each time, half of it by chance; or as long
 * as the service says.
 */
final class BackOff {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int MOST_DOUBLINGS = 10;
  private static final int LONGEST_NUMBER = 9;

  private final Clockwork clockwork;

  BackOff(Clockwork clockwork) {
    this.clockwork = clockwork;
  }

  /** Before the attempt after {@code failures} failures. */
  Duration after(int failures) {
    long whole = FIRST.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
    long half = Math.min(whole, LONGEST.toMillis()) / 2;
    return Duration.ofMillis(half + clockwork.chance().nextLong(half + 1));
  }

  /** What a Retry-After header says: seconds, or a date (RFC 9110, section 10.2.3). */
  Optional<Duration> told(Optional<String> header) {
    return header.flatMap(this::told);
  }

  private Optional<Duration> told(String words) {
    if (!words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9')) {
      String number = words.length() > LONGEST_NUMBER ? "9".repeat(LONGEST_NUMBER) : words;
      return Optional.of(Duration.ofSeconds(Long.parseLong(number)));
    }
    try {
      Instant when = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration until = Duration.between(clockwork.now().instant(), when);
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
