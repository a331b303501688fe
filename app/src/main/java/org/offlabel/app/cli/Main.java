package org.offlabel.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, before it has commands. */
@Command(
    name = "offlabel",
    mixinStandardHelpOptions = true,
    version = "offlabel 0.1.0-SNAPSHOT",
    description = "Does this drug help this condition, how sure is that, and is it safe?")
public final class Main implements Runnable {

  /**
   * Runs the command line and ends the process with 0 when done, 1 when something is wrong or
   * missing, 2 on wrong usage.
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
