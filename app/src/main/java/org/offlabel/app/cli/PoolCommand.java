package org.offlabel.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.app.pool.PictureKind;
import org.offlabel.app.pool.Pooler;
import org.offlabel.app.pool.Report;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.table.TableProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pools a table of studies. */
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Pools the studies of a table (meta-analysis) and tells the result in figures and in words.",
      "Columns are known by the names in use: ai bi ci di n1i n2i m1i sd1i yi vi sei (metafor),",
      "events_1 total_1 events_2 total_2 mean_1 sd_1, RevMan Web's, and those of R's meta."
    },
    footer = {
      "",
      "Examples:",
      "  offlabel pool trials.csv",
      "  offlabel pool trials.csv --measure OR --test knha --forest forest.svg",
      "  offlabel pool trials.csv --labels \"Drug|Placebo\" --subgroup dose --bias",
      "  offlabel pool trials.csv --method MH --measure RR --json -",
      "",
      "docs/pool.md explains columns, options and every line of the result."
    })
final class PoolCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "TABLE",
      description = "A CSV file, separated by commas, semicolons or tabs; - reads standard input.")
  private @Nullable String file;

  @Mixin private final PoolOptions options = new PoolOptions();

  @Mixin private final PoolFiles files = new PoolFiles();

  @Option(names = "--explain", description = "Print how the estimate came about.")
  private boolean explain;

  PoolCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String name = Objects.requireNonNull(file);
    files.check(name);
    Pooler pooler = new Pooler(options.table(), options.request());
    if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
      return complain(name + " is a folder; name the table in it");
    }
    try (InputStream bytes = open(name)) {
      return switch (pooler.pool(bytes)) {
        case Pooler.Result.Done(Report report) -> show(report);
        case Pooler.Result.TableRefused refused -> refuse(name, refused);
        case Pooler.Result.NotPooled(String reason) -> complain(reason);
      };
    } catch (NoSuchFileException e) {
      return complain("there is no file " + name);
    } catch (AccessDeniedException e) {
      return complain(name + " may not be read; check its permissions");
    } catch (CharacterCodingException e) {
      return complain(
          name + " is not UTF-8 text; in a spreadsheet, save it as \"CSV UTF-8\" or Unicode text");
    } catch (IOException e) {
      return complain("could not read " + name + ": " + e.getMessage());
    }
  }

  private static InputStream open(String name) throws IOException {
    return name.equals("-")
        ? new BufferedInputStream(System.in)
        : new BufferedInputStream(Files.newInputStream(Path.of(name)));
  }

  /** Whatever cannot be given or written is named, and the rest is still done. */
  private int show(Report report) {
    if (files.printsJson()) {
      console.out().print(report.json());
    } else {
      console.out().print(report.text(console.width()));
    }
    if (explain) {
      console.out().print("\n" + report.explanation());
    }
    console.out().flush();
    boolean whole = report.failures().isEmpty();
    report.failures().forEach((extra, reason) -> complain(extra.words() + ": not done. " + reason));
    Optional<Path> json = files.json();
    if (json.isPresent()) {
      whole &= write(json.get(), report.json());
    }
    for (Map.Entry<PictureKind, Path> each : files.pictures().entrySet()) {
      whole &= draw(report, each.getKey(), each.getValue());
    }
    return whole ? 0 : 1;
  }

  private boolean draw(Report report, PictureKind kind, Path path) {
    return switch (report.picture(kind)) {
      case Attempt.Succeeded<String>(String svg) -> write(path, svg);
      case Attempt.Failed<String>(String reason) -> {
        complain(path + " was not drawn: " + reason);
        yield false;
      }
    };
  }

  private boolean write(Path path, String text) {
    try {
      if (Files.isDirectory(path)) {
        throw new IOException("it is a folder; name a file in it");
      }
      WholeFile.write(path, text);
      console.err().println("Wrote " + Shown.plain(path.toString()) + ".");
      return true;
    } catch (NoSuchFileException e) {
      complain("could not write " + path + ": there is no such folder");
    } catch (AccessDeniedException e) {
      complain("could not write " + path + ": no permission to write there");
    } catch (IOException e) {
      complain("could not write " + path + ": " + e.getMessage());
    }
    return false;
  }

  private int refuse(String name, Pooler.Result.TableRefused refused) {
    console.err().println("offlabel: " + Shown.plain(name) + " was not pooled:");
    StringBuilder all = new StringBuilder();
    for (TableProblem problem : refused.problems()) {
      console.err().println("  " + Shown.plain(problem.text()));
      all.append(problem.text()).append('\n');
    }
    if (refused.more() > 0) {
      console.err().println("  … and " + refused.more() + " more");
    }
    options.hint(all.toString()).ifPresent(hint -> console.err().println("  " + hint));
    return 1;
  }

  private int complain(String reason) {
    console.err().println("offlabel: " + Shown.plain(reason));
    return 1;
  }
}
