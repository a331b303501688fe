package org.offlabel.app.cli;

import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "offlabel",
    mixinStandardHelpOptions = true,
    version = "offlabel " + Version.NUMBER,
    description = {
      "Will this drug help with that condition, how certain is it, and what speaks against it?",
      "Reads the sources themselves and shows the words behind every sentence."
    },
    subcommands = {
      AskCommand.class,
      FetchCommand.class,
      AddCommand.class,
      SearchCommand.class,
      LibraryCommand.class,
      VerifyCommand.class,
      PoolCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  offlabel ask \"Can low-dose naltrexone help with multiple sclerosis?\"",
      "  offlabel ask \"Does ketamine help depression?\" --from downloads/ --no-starter",
      "  offlabel ask \"…\" --format html --output answer.html",
      "  offlabel fetch pubmed \"naltrexone AND multiple sclerosis\"",
      "  offlabel add downloads/ && offlabel ask \"Does ketamine help depression?\"",
      "  offlabel search 'drug:naltrexone \"multiple sclerosis\"[ti] year:2010..'",
      "  offlabel verify answer.json",
      "  offlabel pool trials.csv --forest forest.svg",
      "",
      "Exit codes: 0 done; 1 done, and something is wrong or missing (named on standard error);",
      "2 wrong usage."
    })
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /**
   * Runs the command line and ends the process with 0 when done, 1 when something is wrong or
   * missing, 2 on wrong usage.
   */
  public static void main(String[] args) {
    System.exit(run(args, Console.ofProcess()));
  }

  /** Runs the command line against {@code console} and gives the exit code. */
  static int run(String[] args, Console console) {
    CommandLine line = new CommandLine(new Main(), new Commands(console, InstantSource.system()));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setParameterExceptionHandler(
        (wrong, given) -> {
          CommandLine command = wrong.getCommandLine();
          console.err().println(Shown.plain(String.valueOf(wrong.getMessage())));
          console.err().println();
          command.usage(console.err());
          return 2;
        });
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          Throwable cause = failure;
          console.err().println("offlabel: something went wrong inside the program: " + cause);
          console.err().println("Please report it with the command you typed.");
          return 1;
        });
    int code = line.execute(args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  @Override
  public void run() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    line.usage(line.getOut());
  }
}
