package org.offlabel.evidence.fetch.pace;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What time it is, how to let it pass, and chance.
 *
 * @param now the time
 * @param sleeper how to wait
 * @param chance spreads the attempts of many users, so that they do not come back all at once
 */
public record Clockwork(InstantSource now, Sleeper sleeper, RandomGenerator chance) {

  public Clockwork {
    Objects.requireNonNull(now);
    Objects.requireNonNull(sleeper);
    Objects.requireNonNull(chance);
  }

  /** Lets time pass. */
  @FunctionalInterface
  public interface Sleeper {

    /** Returns after so long. */
    void sleep(Duration duration) throws InterruptedException;
  }

  /** The machine's own. */
  public static Clockwork ofSystem() {
    return new Clockwork(InstantSource.system(), Thread::sleep, new SplittableRandom());
  }
}
