package org.offlabel.evidence.fetch.web;

import java.time.Duration;

/**
 * How long is waited.
 *
 * @param connect for a connection
 * @param read for the next bytes
 * @param whole for the whole answer, however steadily it drips
 */
public record Timeouts(Duration connect, Duration read, Duration whole) {

  public Timeouts {
    if (!isPositive(connect) || !isPositive(read) || !isPositive(whole)) {
      throw new IllegalArgumentException("a time to wait is longer than nothing");
    }
  }

  /** 20 seconds to connect, 60 for the next bytes, 10 minutes in all. */
  public static Timeouts usual() {
    return new Timeouts(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMinutes(10));
  }

  private static boolean isPositive(Duration duration) {
    return duration.toMillis() > 0;
  }
}
