package org.offlabel.benchmark.pooling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;

/** The same fits by R's metafor, in one R process that times itself. */
final class MetaforPeer {

  private static final long MOST_MINUTES = 20;

  /**
   * What R measured.
   *
   * @param version of R and of metafor
   * @param fitSeconds all fits by {@code rma} alone
   * @param wholeSeconds the same with the interval of τ² and the prediction interval, as ours are
   */
  record Measured(String version, double fitSeconds, double wholeSeconds) {}

  private MetaforPeer() {}

  /** Runs R, if it is installed with metafor. */
  static Optional<Measured> measure(List<Effects> sets) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("metafor");
    Path script = folder.resolve("fits.R");
    Path data = folder.resolve("effects.csv");
    try {
      try (InputStream source =
          Objects.requireNonNull(MetaforPeer.class.getResourceAsStream("fits.R"))) {
        Files.copy(source, script);
      }
      Files.writeString(data, csv(sets), StandardCharsets.UTF_8);
      return run(List.of("Rscript", "--vanilla", script.toString(), data.toString()));
    } finally {
      Files.deleteIfExists(script);
      Files.deleteIfExists(data);
      Files.deleteIfExists(folder);
    }
  }

  private static Optional<Measured> run(List<String> command)
      throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      return Optional.empty();
    }
    List<String> lines;
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      lines = reader.lines().toList();
    }
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)
        || process.exitValue() != 0
        || lines.size() != 3) {
      process.destroyForcibly();
      return Optional.empty();
    }
    return Optional.of(
        new Measured(
            lines.getFirst(), Double.parseDouble(lines.get(1)), Double.parseDouble(lines.get(2))));
  }

  private static String csv(List<Effects> sets) {
    StringBuilder rows = new StringBuilder("set,yi,vi\n");
    for (int set = 0; set < sets.size(); set++) {
      int number = set;
      rows.append(
          sets.get(set).list().stream()
              .map(effect -> row(number, effect))
              .collect(Collectors.joining()));
    }
    return rows.toString();
  }

  private static String row(int set, Effect effect) {
    return String.format(Locale.ROOT, "%d,%s,%s%n", set, effect.estimate(), effect.variance());
  }
}
