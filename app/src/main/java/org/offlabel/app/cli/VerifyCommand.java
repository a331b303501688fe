package org.offlabel.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Proves an answer. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "x")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.err().println("not yet");
    return 1;
  }
}
