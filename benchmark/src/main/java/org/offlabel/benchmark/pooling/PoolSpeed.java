package org.offlabel.benchmark.pooling;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.benchmark.Run;
import org.offlabel.metaanalysis.effect.Effects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times pooling: the fits of the reference values beside R's metafor, growth with the number of
 * studies, and growth with the number of processors.
 */
public final class PoolSpeed implements Run {

  private static final double MILLIS = 1e-3;

  @Override
  public String name() {
    return "pool-speed";
  }

  @Override
  public String purpose() {
    return "fits per second, beside R's metafor; FOLDER: reference values"
        + " (default ../shared/oracle/metafor)";
  }

  @Override
  public int measure(Path folder, PrintStream out) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("offlabel.root", "."));
    Path values =
        folder.equals(Path.of(".")) ? root.resolve("../shared/oracle/metafor").normalize() : folder;
    StringBuilder figures = new StringBuilder();
    if (Files.isDirectory(values)) {
      show(ofReference(values, out), figures, out);
    } else {
      show("skipped: there is no folder of reference values at " + values + "\n", figures, out);
    }
    show(ofGrowth(), figures, out);
    show(ofProcessors(), figures, out);
    write(root, figures.toString());
    return 0;
  }

  private static void show(String part, StringBuilder figures, PrintStream out) {
    figures.append(part);
    out.print(part);
    out.flush();
  }

  private static String ofReference(Path values, PrintStream out)
      throws IOException, InterruptedException {
    List<Effects> sets = DataSets.ofReference(values);
    int fits = sets.size() * EighteenFits.poolings().size();
    double ours =
        MILLIS
            * score(options(FitSpeed.class).param("folder", values.toString())).iterator().next();
    StringBuilder text = new StringBuilder();
    text.append(line("fits: %d (%d data sets)", fits, sets.size()));
    text.append(line("ours: %.0f fits per second, %.2f ms for all", fits / ours, ours / MILLIS));
    out.println("(R's metafor runs now, where it is installed; some minutes)");
    Optional<MetaforPeer.Measured> peer = MetaforPeer.measure(sets);
    if (peer.isEmpty()) {
      return text.append("metafor: not measured, Rscript with metafor is not installed\n")
          .toString();
    }
    MetaforPeer.Measured metafor = peer.get();
    text.append(line("peer: %s, one process", metafor.version()));
    text.append(
        line(
            "metafor, rma alone: %.0f fits per second, %.2f s for all",
            fits / metafor.fitSeconds(), metafor.fitSeconds()));
    text.append(
        line(
            "metafor, rma with confint and predict, as ours: %.0f fits per second, %.2f s for all",
            fits / metafor.wholeSeconds(), metafor.wholeSeconds()));
    text.append(line("ratio to rma alone: %.0f", metafor.fitSeconds() / ours));
    text.append(line("ratio to rma with confint and predict: %.0f", metafor.wholeSeconds() / ours));
    return text.toString();
  }

  private static String ofGrowth() {
    StringBuilder text = new StringBuilder();
    int studies = 100;
    for (double micros : score(options(GrowthSpeed.class))) {
      text.append(
          line(
              "REML, %d studies: %.0f µs, %.0f ns per study",
              studies, micros, 1000 * micros / studies));
      studies *= 10;
    }
    return text.toString();
  }

  private static String ofProcessors() throws InterruptedException {
    ParallelSpeed speed = new ParallelSpeed();
    StringBuilder text = new StringBuilder();
    double alone = speed.seconds(1);
    text.append(line("%d small meta-analyses, 1 thread: %.2f s", ParallelSpeed.COUNT, alone));
    int processors = Runtime.getRuntime().availableProcessors();
    for (int threads = 2; threads <= processors; threads *= 2) {
      double together = speed.seconds(threads);
      text.append(
          line(
              "%d small meta-analyses, %d threads: %.2f s, ratio %.2f",
              ParallelSpeed.COUNT, threads, together, alone / together));
    }
    return text.toString();
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\.")
        .forks(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(2))
        .verbosity(VerboseMode.SILENT);
  }

  /** The average time of each parameter's benchmark, in its unit. */
  private static List<Double> score(ChainedOptionsBuilder options) {
    try {
      Collection<RunResult> results = new Runner(options.build()).run();
      return results.stream().map(result -> result.getPrimaryResult().getScore()).toList();
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH could not measure", e);
    }
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }

  private static void write(Path root, String figures) throws IOException {
    Path page = root.resolve("docs/benchmarks/pool-speed.md");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        "# How fast pooling is\n\n"
            + "Fits of the reference values (nine methods of τ², two tests, each with the interval"
            + " of τ², tests and prediction interval), beside R's metafor in the same run; both"
            + " time themselves inside their process, after warming up.\n"
            + "Repeat with `benchmark/run pool-speed [FOLDER]`.\n\n"
            + "Bars: 100 times metafor; time linear in the number of studies; many small"
            + " meta-analyses scale with the processors.\n\n"
            + "```\n"
            + figures
            + "```\n\nJava "
            + System.getProperty("java.version")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ". JMH averages over 5 × 2 s after 3 × 2 s of warming up; R takes the best of three"
            + " rounds.\n",
        StandardCharsets.UTF_8);
  }
}
