package org.offlabel.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offlabel.app.pool.PictureKind;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The files that pooling writes, as they are typed. */
final class PoolFiles {

  @Spec(Spec.Target.MIXEE)
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(names = "--forest", paramLabel = "FILE", description = "Draw a forest plot (SVG).")
  private @Nullable Path forest;

  @Option(
      names = "--funnel",
      paramLabel = "FILE",
      description = "Draw a funnel plot; with --bias, filled in by trim and fill.")
  private @Nullable Path funnel;

  @Option(
      names = "--baujat",
      paramLabel = "FILE",
      description = "Draw each study's part in heterogeneity against its influence.")
  private @Nullable Path baujat;

  @Option(
      names = "--galbraith",
      paramLabel = "FILE",
      description = "Draw effects in standard errors against precision (radial plot).")
  private @Nullable Path galbraith;

  @Option(
      names = "--labbe",
      paramLabel = "FILE",
      description = "Draw the rate of events in one group against the other (L'Abbé plot).")
  private @Nullable Path labbe;

  @Option(
      names = "--leave-one-out-plot",
      paramLabel = "FILE",
      description = "Draw the estimate without each study in turn.")
  private @Nullable Path leaveOneOut;

  @Option(
      names = "--cumulative-plot",
      paramLabel = "FILE",
      description = "Draw the estimate as studies came in.")
  private @Nullable Path cumulative;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the result as JSON; - prints it instead of the text.")
  private @Nullable String json;

  /** Whether JSON goes to standard output. */
  boolean printsJson() {
    return "-".equals(json);
  }

  /** Where JSON goes, if to a file. */
  Optional<Path> json() {
    return Optional.ofNullable(json).filter(name -> !name.equals("-")).map(this::path);
  }

  /** Where each picture goes. */
  Map<PictureKind, Path> pictures() {
    Map<PictureKind, Path> pictures = new LinkedHashMap<>();
    put(pictures, PictureKind.FOREST, forest);
    put(pictures, PictureKind.FUNNEL, funnel);
    put(pictures, PictureKind.BAUJAT, baujat);
    put(pictures, PictureKind.GALBRAITH, galbraith);
    put(pictures, PictureKind.LABBE, labbe);
    put(pictures, PictureKind.LEAVE_ONE_OUT, leaveOneOut);
    put(pictures, PictureKind.CUMULATIVE, cumulative);
    return pictures;
  }

  private static void put(Map<PictureKind, Path> pictures, PictureKind kind, @Nullable Path given) {
    if (given != null) {
      pictures.put(kind, given);
    }
  }

  /** Refuses what would destroy the table, or one picture by another. */
  void check(String table) {
    List<Path> taken = new ArrayList<>();
    if (!table.equals("-")) {
      taken.add(path(table).toAbsolutePath().normalize());
    }
    List<Path> written = new ArrayList<>(pictures().values());
    json().ifPresent(written::add);
    for (Path each : written) {
      Path whole = each.toAbsolutePath().normalize();
      if (taken.contains(whole)) {
        throw wrong(each + " is named twice, and would be overwritten");
      }
      taken.add(whole);
    }
    for (Path each : pictures().values()) {
      String name = each.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".png") || name.endsWith(".pdf") || name.endsWith(".jpg")) {
        throw wrong("pictures are drawn as SVG; call the file something like picture.svg");
      }
    }
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw wrong("'" + name + "' is no name of a file");
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), Shown.plain(message));
  }
}
