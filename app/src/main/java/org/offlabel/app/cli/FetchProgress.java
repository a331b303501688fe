package org.offlabel.app.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.Watcher;

/** Tells a person at a terminal how a fetch goes on. */
final class FetchProgress implements Watcher {

  private final String title;
  private final ProgressLine line;
  private long received;
  private long found;

  FetchProgress(String title, ProgressLine line) {
    this.title = title;
    this.line = line;
  }

  @Override
  public void came(long now, OptionalLong told) {
    received = now;
    found = told.orElse(0);
    String of = told.isPresent() ? " of " + FeedingWords.number(found) : "";
    String rate = String.format(Locale.ROOT, "  %.1f/s", line.rate(received));
    line.show(received, found, title + "  " + FeedingWords.number(received) + of + rate);
  }

  @Override
  public void waits(String reason, Duration wait) {
    String shown = title + " waits " + Math.max(1, wait.toSeconds()) + " s: " + Shown.plain(reason);
    line.show(received, found, shown);
  }
}
