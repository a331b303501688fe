package org.offlabel.evidence.fetch;

import java.time.Duration;
import java.util.OptionalLong;

/** Is told how a fetch goes on. */
public interface Watcher {

  /** A page came, and with it so many records are there. */
  void came(long received, OptionalLong found);

  /** There is a wait of so long. */
  void waits(String reason, Duration wait);

  /** One that does not care. */
  static Watcher silent() {
    return new Watcher() {
      @Override
      public void came(long received, OptionalLong found) {
        // Nobody looks.
      }

      @Override
      public void waits(String reason, Duration wait) {
        // Nobody looks.
      }
    };
  }
}
