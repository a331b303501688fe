package org.offlabel.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that tells how far something has come: a bar, the rate and the time left
 * where the end is known, and counts. It comes after two seconds, and is gone at the end.
 */
final class ProgressLine {

  private static final long SECOND = 1_000_000_000L;
  private static final long PATIENCE = 2 * SECOND;
  private static final long BETWEEN = SECOND / 5;
  private static final int BAR = 20;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  private final PrintWriter out;
  private final boolean wanted;
  private final int width;
  private final LongSupplier nanoseconds;
  private final long start;
  private long shownAt;
  private int shown;

  ProgressLine(PrintWriter out, boolean wanted, int width, LongSupplier nanoseconds) {
    this.out = out;
    this.wanted = wanted;
    this.width = width;
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
    this.shownAt = start + PATIENCE - BETWEEN;
  }

  /** On standard error, if that is a terminal. */
  static ProgressLine on(Console console) {
    return new ProgressLine(
        console.err(), console.showsProgress(), console.width(), System::nanoTime);
  }

  /**
   * Shows how far it has come, unless it was shown just now.
   *
   * @param done how much, in any unit
   * @param all how much there is in the same unit; 0 where that is not known
   * @param counts what came of it
   */
  void show(long done, long all, String counts) {
    long now = nanoseconds.getAsLong();
    if (!wanted || now - shownAt < BETWEEN) {
      return;
    }
    shownAt = now;
    double seconds = (double) (now - start) / SECOND;
    String line = all > 0 ? bar(done, all, seconds) + counts : count(done, seconds) + counts;
    String cut = line.length() < width ? line : line.substring(0, width - 1);
    out.print("\r" + cut + " ".repeat(Math.max(0, shown - cut.length())));
    out.flush();
    shown = cut.length();
  }

  private static String bar(long done, long all, double seconds) {
    double part = Math.min(1, (double) done / all);
    int full = (int) (part * BAR);
    String left = part > 0 ? time(seconds / part * (1 - part)) + " left  " : "";
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d %%  %s",
        "#".repeat(full),
        " ".repeat(BAR - full),
        (int) (100 * part),
        left);
  }

  private static String count(long done, double seconds) {
    return String.format(Locale.ROOT, "%,d (%,.0f/s)  ", done, done / seconds);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole >= HOUR
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", whole / HOUR, whole / MINUTE % MINUTE, whole % MINUTE)
        : String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE);
  }

  /** How many a second since the beginning. */
  double rate(long done) {
    return done / Math.max(1e-9, (double) (nanoseconds.getAsLong() - start) / SECOND);
  }

  /** Takes the line away, so that other lines can be written. */
  void clear() {
    if (shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      out.flush();
      shown = 0;
    }
  }
}
