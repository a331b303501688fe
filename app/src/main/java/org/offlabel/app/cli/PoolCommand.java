package org.offlabel.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offlabel.app.pool.Pooler;
import org.offlabel.app.pool.Report;
import org.offlabel.app.pool.Request;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.table.TableOptions;
import org.offlabel.metaanalysis.table.TableProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pools a table of studies. */
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Pools the studies of a table (meta-analysis) and tells the result in figures and in words.",
      "Columns are known by the names in use: ai bi ci di n1i n2i m1i sd1i yi vi sei (metafor),",
      "events_1 total_1 events_2 total_2 mean_1 sd_1, RevMan's, and those of R's meta."
    },
    footer = {
      "",
      "Examples:",
      "  offlabel pool trials.csv",
      "  offlabel pool trials.csv --measure OR --method REML --test knha --forest forest.svg",
      "  offlabel pool trials.csv --method MH --measure RR --json -"
    })
final class PoolCommand implements Callable<Integer> {

  private final Console console;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "TABLE",
      description = "A CSV file, separated by commas, semicolons or tabs; - reads standard input.")
  private @Nullable String file;

  @Option(
      names = "--measure",
      paramLabel = "CODE",
      description = "RR, OR, RD, PETO, MD, SMD, ROM, IRR, IRD, PLO, PR, PFT, ZCOR, COR, HR, GEN.")
  private @Nullable String measure;

  @Option(
      names = "--method",
      paramLabel = "CODE",
      description =
          "EE (equal effects), DL, HE, HS, SJ, ML, REML (default), EB, PM; MH or PETO for counts.")
  private String method = "REML";

  @Option(
      names = "--test",
      paramLabel = "CODE",
      description = "z (default), t, knha (Knapp-Hartung) or adhoc (modified Knapp-Hartung).")
  private String test = "z";

  @Option(
      names = "--level",
      paramLabel = "PERCENT",
      description = "Of all intervals; 95 by default.")
  private double level = 95;

  @Option(
      names = "--prediction",
      paramLabel = "CONVENTION",
      description = "Of the prediction interval: z, t(k-1) or t(k-2) (default).")
  private String prediction = "t(k-2)";

  @Option(
      names = "--correction",
      paramLabel = "KIND",
      description = "Where counts are 0: half (default), treatment-arm or none.")
  private String correction = "half";

  @Option(names = "--decimal-comma", description = "Numbers are written as 0,5.")
  private boolean decimalComma;

  @Option(
      names = "--max-rows",
      paramLabel = "ROWS",
      description = "Refuse a table with more rows; 1000000 by default.")
  private long mostRows = TableOptions.USUAL_MOST_ROWS;

  @Option(names = "--forest", paramLabel = "FILE", description = "Draw a forest plot (SVG).")
  private @Nullable Path forest;

  @Option(names = "--funnel", paramLabel = "FILE", description = "Draw a funnel plot (SVG).")
  private @Nullable Path funnel;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the result as JSON; - prints it instead of the text.")
  private @Nullable String json;

  @Option(names = "--explain", description = "Print how the estimate came about.")
  private boolean explain;

  PoolCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Pooler pooler = new Pooler(tableOptions(), request());
    String name = Objects.requireNonNull(file);
    try (InputStream bytes = open(name)) {
      return switch (pooler.pool(bytes)) {
        case Pooler.Result.Done(Report report) -> show(report);
        case Pooler.Result.TableRefused(List<TableProblem> problems) -> refuse(name, problems);
        case Pooler.Result.NotPooled(String reason) -> complain(reason);
      };
    } catch (NoSuchFileException e) {
      return complain("there is no file " + e.getFile());
    } catch (CharacterCodingException e) {
      return complain(name + " is not UTF-8 text; save it as CSV in UTF-8");
    } catch (IOException e) {
      return complain("could not read " + name + ": " + e.getMessage());
    }
  }

  private static InputStream open(String name) throws IOException {
    return name.equals("-")
        ? new BufferedInputStream(System.in)
        : new BufferedInputStream(Files.newInputStream(Path.of(name)));
  }

  private TableOptions tableOptions() {
    TableOptions options = TableOptions.usual().withMostRows(mostRows);
    if (measure != null) {
      options =
          options.withMeasure(known(Measure.ofCode(measure), "--measure", String.valueOf(measure)));
    }
    return decimalComma ? options.withDecimalComma() : options;
  }

  private Request request() {
    if (!(level > 0 && level < 100)) {
      throw wrong("--level is a percentage such as 95, not " + level);
    }
    Request request =
        known(
            Request.of(
                method,
                known(TestMethod.ofCode(test), "--test", test),
                level / 100,
                known(PredictionConvention.ofCode(prediction), "--prediction", prediction)),
            "--method",
            method);
    return request.with(
        switch (correction) {
          case "half" -> ZeroCellCorrection.half();
          case "treatment-arm" -> ZeroCellCorrection.treatmentArm();
          case "none" -> ZeroCellCorrection.none();
          default -> throw wrong("--correction is half, treatment-arm or none, not " + correction);
        });
  }

  private <T> T known(Optional<T> value, String option, String given) {
    return value.orElseThrow(() -> wrong(option + " has no value '" + given + "'"));
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), Shown.plain(message));
  }

  private int show(Report report) {
    List<Boolean> written = new ArrayList<>();
    if ("-".equals(json)) {
      console.out().print(report.json());
    } else {
      console.out().print(report.text());
      if (json != null) {
        written.add(write(Path.of(json), report::json));
      }
    }
    if (explain) {
      console.out().print("\n" + report.explanation());
    }
    console.out().flush();
    Optional.ofNullable(forest).ifPresent(path -> written.add(write(path, report::forest)));
    Optional.ofNullable(funnel).ifPresent(path -> written.add(write(path, report::funnel)));
    return written.contains(false) ? 1 : 0;
  }

  private boolean write(Path path, Supplier<String> text) {
    try {
      WholeFile.write(path, text.get());
      console.err().println("Wrote " + path + ".");
      return true;
    } catch (IOException e) {
      console.err().println("offlabel: could not write " + path + ": " + e.getMessage());
      return false;
    }
  }

  private int refuse(String name, List<TableProblem> problems) {
    console.err().println("offlabel: " + Shown.plain(name) + " was not pooled:");
    problems.forEach(problem -> console.err().println("  " + Shown.plain(problem.text())));
    return 1;
  }

  private int complain(String reason) {
    console.err().println("offlabel: " + Shown.plain(reason));
    return 1;
  }
}
