package org.offlabel.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Where a command writes and what it may assume of it.
 *
 * @param out answers
 * @param err complaints and progress
 * @param terminal whether answers go to a person's terminal
 * @param environment the environment variables
 */
record Console(
    PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> environment) {

  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 120;
  private static final int NARROWEST = 40;

  Console {
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
    environment = Map.copyOf(environment);
  }

  /**
   * The process's own, in UTF-8 whatever the locale. The launcher tells in OFFLABEL_TERMINAL
   * whether it is a terminal, which Java 21 cannot find out for standard output.
   */
  static Console ofProcess() {
    return new Console(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        "yes".equals(System.getenv("OFFLABEL_TERMINAL")),
        System.getenv());
  }

  /** Whether to show how far something has come: only where a person sees it. */
  boolean showsProgress() {
    return "yes".equals(environment.get("OFFLABEL_ERROR_TERMINAL"))
        && !"dumb".equals(environment.get("TERM"));
  }

  /** Whether to colour: only on a terminal, and not where NO_COLOR is set (no-color.org). */
  boolean colour() {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /**
   * The width to wrap to: the terminal's as the launcher tells it in COLUMNS, kept between 40 and
   * 120.
   */
  int width() {
    try {
      int told = Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip());
      return Math.max(NARROWEST, Math.min(WIDEST, told));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
