package org.offlabel.benchmark.oracle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.offlabel.benchmark.Run;
import org.offlabel.benchmark.oracle.Figure.Agreement;

/** Compares every figure of a folder of reference values with what this library computes. */
public final class OracleRun implements Run {

  private static final int MOST_SHOWN = 20;

  @Override
  public String name() {
    return "oracle";
  }

  @Override
  public String purpose() {
    return "figures against metafor's; FOLDER: reference values (default ../shared/oracle/metafor)";
  }

  @Override
  public int measure(Path folder, PrintStream out) throws IOException {
    Path root = Path.of(System.getProperty("offlabel.root", "."));
    Path values =
        folder.equals(Path.of(".")) ? root.resolve("../shared/oracle/metafor").normalize() : folder;
    if (!Files.isDirectory(values)) {
      out.println("skipped: there is no folder of reference values at " + values);
      return 1;
    }
    List<Path> files = files(values);
    List<Figure> figures = new ArrayList<>();
    for (Path file : files) {
      figures.addAll(compare(ReferenceSet.read(file)));
    }
    if (figures.isEmpty()) {
      out.println("no reference values (*.json) in " + values);
      return 1;
    }
    String report = report(files.size(), figures);
    out.print(report);
    figures.stream()
        .filter(figure -> !figure.agrees())
        .limit(MOST_SHOWN)
        .forEach(figure -> out.println("off: " + shown(figure)));
    write(root, values, report);
    return 0;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static List<Figure> compare(ReferenceSet set) {
    List<Figure> figures = new ArrayList<>(new EffectFigures(set).compare());
    figures.addAll(new FitFigures(set).compare());
    figures.addAll(new BlockFigures(set).compare());
    return figures;
  }

  static String report(int files, List<Figure> figures) {
    long agreeing = figures.stream().filter(Figure::agrees).count();
    long closer = figures.stream().filter(f -> f.agreement() == Agreement.CLOSER).count();
    Comparator<Figure> byDifference = Comparator.comparingDouble(Figure::difference);
    Figure worst =
        figures.stream()
            .filter(figure -> figure.agreement() != Agreement.CLOSER)
            .max(Comparator.comparing(Figure::agrees).reversed().thenComparing(byDifference))
            .orElseThrow();
    return "files: "
        + files
        + "\ncompared: "
        + figures.size()
        + "\nwithin tolerance: "
        + agreeing
        + "\n  of these closer to the optimum than the reference: "
        + closer
        + "\nworst: "
        + shown(worst)
        + "\n";
  }

  private static String shown(Figure figure) {
    return String.format(
        Locale.ROOT,
        "%s %s: ours %s, reference %s, relative difference %.2g",
        figure.place(),
        figure.name(),
        figure.ours().isPresent() ? Double.toString(figure.ours().getAsDouble()) : "none",
        figure.reference().isPresent() ? Double.toString(figure.reference().getAsDouble()) : "none",
        figure.difference());
  }

  private static void write(Path root, Path values, String report) throws IOException {
    Path page = root.resolve("docs/benchmarks/oracle.md");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        "# How close the figures are to metafor's\n\n"
            + "Every figure of every file of reference values (metafor 3.8-1) beside ours.\n"
            + "Repeat with `benchmark/run oracle [FOLDER]`.\n\n"
            + "Bars: within 1e-8 relative; τ², its standard error and its interval within 1e-6,"
            + " or closer to the optimum.\n\n```\n"
            + report
            + "```\n\n"
            + "\"Closer\" counts a figure only if our τ² has the higher likelihood (ML, REML) or"
            + " solves the method's equation better (EB, PM, the ends of the interval), and if with"
            + " the reference's own τ² we get the reference's figure within the tolerance.\n\n"
            + "Folder: "
            + values.getFileName()
            + ". Java "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ".\n",
        StandardCharsets.UTF_8);
  }
}
