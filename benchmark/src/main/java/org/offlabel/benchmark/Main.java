package org.offlabel.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.offlabel.benchmark.oracle.OracleRun;
import org.offlabel.benchmark.pooling.PoolSpeed;
import org.offlabel.benchmark.pubmed.PubmedSpeed;
import org.offlabel.benchmark.speed.AskSpeed;
import org.offlabel.benchmark.webpage.WebPages;

/** Starts a run by its name: {@code benchmark/run NAME [FOLDER]}. */
public final class Main {

  /** Every run there is, in the order in which they are listed. */
  private static final List<Run> RUNS =
      List.of(new AskSpeed(), new OracleRun(), new PoolSpeed(), new WebPages(), new PubmedSpeed());

  private static final int WRONG_USAGE = 2;

  private Main() {}

  /** Ends the process with the run's exit code, or with 2 when no run has the given name. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.exit(start(RUNS, args, System.out, System.err));
  }

  static int start(List<Run> runs, String[] args, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    Optional<Run> chosen =
        args.length < 1 || args.length > 2
            ? Optional.empty()
            : runs.stream().filter(run -> run.name().equals(args[0])).findFirst();
    if (chosen.isEmpty()) {
      err.println("usage: benchmark/run NAME [FOLDER]");
      runs.forEach(run -> err.println("  " + run.name() + "  " + run.purpose()));
      return WRONG_USAGE;
    }
    return chosen.get().measure(Path.of(args.length == 2 ? args[1] : "."), out);
  }
}
