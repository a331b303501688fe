package org.offlabel.evidence.fetch.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. */
final class HostPace {

  private final Clockwork clockwork;
  private final Map<String, Instant> last = new HashMap<>();

  HostPace(Clockwork clockwork) {
    this.clockwork = clockwork;
  }

  /** Waits until the host may be asked again, and counts the request that follows. */
  void await(String host, Duration least) throws InterruptedException {
    Instant now = clockwork.now().instant();
    Instant previous = last.get(host);
    if (previous != null) {
      Duration left = least.minus(Duration.between(previous, now));
      if (left.isPositive()) {
        clockwork.sleeper().sleep(left);
      }
    }
    last.put(host, clockwork.now().instant());
  }
}
