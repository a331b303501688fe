package org.offlabel.app.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.offlabel.evidence.fetch.Watcher;

/** Tells a person at a terminal how a fetch goes on, once it takes longer than two seconds. */
final class FetchProgress implements Watcher {

  private static final double SECOND = 1e9;
  private static final double PATIENCE = 2;
  private static final long LONG_WAIT = 5;

  private final Console console;
  private final String title;
  private final LongSupplier nanoseconds;
  private final long start;
  private int shown;

  FetchProgress(Console console, String title, LongSupplier nanoseconds) {
    this.console = console;
    this.title = title;
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
  }

  @Override
  public void came(long received, OptionalLong found) {
    double seconds = (nanoseconds.getAsLong() - start) / SECOND;
    if (seconds < PATIENCE) {
      return;
    }
    double rate = received / seconds;
    String of = found.isPresent() ? String.format(Locale.ROOT, " of %,d", found.getAsLong()) : "";
    String left =
        found.isPresent() && received > 0 && found.getAsLong() > received
            ? "  " + time((found.getAsLong() - received) / rate) + " left"
            : "";
    show(String.format(Locale.ROOT, "%s  %,d%s  %.1f/s%s", title, received, of, rate, left));
  }

  @Override
  public void waits(String reason, Duration wait) {
    if (wait.toSeconds() >= LONG_WAIT) {
      show(title + "  waiting " + wait.toSeconds() + " s: " + Shown.plain(reason));
    }
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, (whole / 60) % 60, whole % 60);
  }

  private void show(String line) {
    if (!console.terminal()) {
      return;
    }
    String cut = line.substring(0, Math.min(line.length(), console.width() - 1));
    console.err().print("\r" + cut + " ".repeat(Math.max(0, shown - cut.length())));
    console.err().flush();
    shown = cut.length();
  }

  /** Takes the line away. */
  void clear() {
    if (shown > 0) {
      console.err().print("\r" + " ".repeat(shown) + "\r");
      console.err().flush();
      shown = 0;
    }
  }
}
