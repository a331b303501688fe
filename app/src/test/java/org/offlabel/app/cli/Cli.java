package org.offlabel.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** Runs the command line as a person would, and keeps what it prints. */
public final class Cli {

  private Cli() {}

  /**
   * What one run came to.
   *
   * @param exit its exit code
   * @param out what it printed on standard output
   * @param err what it printed on standard error
   */
  public record Ran(int exit, String out, String err) {}

  /** Runs {@code arguments} with output going to a file or pipe. */
  public static Ran run(String... arguments) {
    return run(false, Map.of(), arguments);
  }

  /** Runs {@code arguments} on a terminal or not, with these environment variables. */
  public static Ran run(boolean terminal, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            arguments,
            new Console(new PrintWriter(out), new PrintWriter(err), terminal, environment));
    return new Ran(exit, out.toString(), err.toString());
  }

  /** The class that starts the program, for runs in a process of their own. */
  public static Class<?> program() {
    return Main.class;
  }
}
