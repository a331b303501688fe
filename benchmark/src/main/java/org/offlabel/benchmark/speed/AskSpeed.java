package org.offlabel.benchmark.speed;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.offlabel.benchmark.Run;

/**
 * Times {@code offlabel ask} as a whole process, launcher included: on the starter library, and on
 * a folder of documents without it; beside a bare start of the same JVM that loads the same
 * libraries.
 */
public final class AskSpeed implements Run {

  private static final String QUESTION = "Can low-dose naltrexone help with multiple sclerosis?";
  private static final int RUNS = 15;
  private static final int WARM_UP = 3;
  private static final long MOST_SECONDS = 60;

  /** One class of each library on the program's class path. */
  private static final List<String> LIBRARIES =
      List.of("picocli.CommandLine", "org.jsoup.Jsoup", "tools.jackson.core.json.JsonFactory");

  @Override
  public String name() {
    return "ask-speed";
  }

  @Override
  public String purpose() {
    return "whole-process time of ask; FOLDER: documents to ask of (default ../shared/seeds)";
  }

  @Override
  public int measure(Path folder, PrintStream out) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("offlabel.root", "."));
    Path documents =
        folder.equals(Path.of(".")) ? root.resolve("../shared/seeds").normalize() : folder;
    Map<String, List<String>> commands = commands(root, documents);
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int run = -WARM_UP; run < RUNS; run++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double millis = time(command.getValue());
        if (run >= 0) {
          times.computeIfAbsent(command.getKey(), key -> new ArrayList<>()).add(millis);
        }
      }
    }
    List<Timing> timings =
        times.entrySet().stream().map(e -> new Timing(e.getKey(), e.getValue())).toList();
    String figures = figures(timings);
    out.print(figures);
    write(root, documents, figures);
    return 0;
  }

  private static Map<String, List<String>> commands(Path root, Path documents) {
    String launcher = root.resolve("offlabel").toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("bare start", bareStart(root));
    commands.put("ask starter", List.of(launcher, "ask", QUESTION));
    if (Files.isDirectory(documents)) {
      commands.put(
          "ask folder",
          List.of(launcher, "ask", QUESTION, "--no-starter", "--from", documents.toString()));
    }
    return commands;
  }

  private static List<String> bareStart(Path root) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
    command.add(
        root.resolve("app/target/offlabel.jar")
            + File.pathSeparator
            + root.resolve("benchmark/target/benchmark.jar"));
    command.add(BareStart.class.getName());
    command.addAll(LIBRARIES);
    return command;
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("took longer than a minute: " + command);
    }
    double millis = (System.nanoTime() - start) / 1e6;
    if (process.exitValue() != 0) {
      throw new IOException("ended with " + process.exitValue() + ": " + command);
    }
    return millis;
  }

  private static String figures(List<Timing> timings) {
    StringBuilder lines = new StringBuilder();
    double bare = timings.getFirst().median();
    for (Timing timing : timings) {
      lines.append(timing.name()).append(": ").append(timing.shown()).append('\n');
    }
    for (Timing timing : timings.subList(1, timings.size())) {
      lines
          .append(timing.name())
          .append(" ratio to bare start: ")
          .append(String.format(Locale.ROOT, "%.2f", timing.median() / bare))
          .append('\n');
    }
    return lines.toString();
  }

  private static void write(Path root, Path documents, String figures) throws IOException {
    Path page = root.resolve("docs/benchmarks/ask-speed.md");
    Files.createDirectories(page.getParent());
    String text =
        "# How long `ask` takes\n\n"
            + "Whole process, launcher included, after the first run; median of "
            + RUNS
            + " runs (least to most), commands in turn.\n"
            + "Repeat with `benchmark/run ask-speed [FOLDER]`.\n\n"
            + "Bars: starter library within 1 s, five documents within 2 s, on two cores.\n\n"
            + "```\n"
            + figures
            + "```\n\n"
            + "Folder: "
            + (Files.isDirectory(documents) ? documents.getFileName() : "absent, not measured")
            + ". Java "
            + System.getProperty("java.version")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ".\n"
            + "The bare start loads one class of each library on the same class path, with the same"
            + " JVM options and no start-up cache.\n";
    Files.writeString(page, text, StandardCharsets.UTF_8);
  }
}
