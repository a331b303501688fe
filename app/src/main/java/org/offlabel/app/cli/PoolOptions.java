package org.offlabel.app.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offlabel.app.pool.Extra;
import org.offlabel.app.pool.Groups;
import org.offlabel.app.pool.Request;
import org.offlabel.app.pool.Way;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.table.TableOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What to read and how to pool, as it is typed. */
final class PoolOptions {

  /**
   * What a study takes in memory from its row to its lines of JSON and text; measured with a
   * million rows, and rounded up.
   */
  private static final long BYTES_OF_A_ROW = 2500;

  @Spec(Spec.Target.MIXEE)
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--measure",
      paramLabel = "CODE",
      description = "RR, OR, RD, PETO, MD, SMD, ROM, IRR, IRD, PLO, PR, PFT, ZCOR, COR, HR, GEN.")
  private @Nullable String measure;

  @Option(
      names = "--method",
      paramLabel = "CODE",
      description = {
        "EE (equal effects), DL, HE, HS, SJ, ML, REML (default), EB, PM;",
        "of counts: MH, PETO, or a mixed model UM.FS, UM.RS, CM.EL, CM.AL."
      })
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

  @Option(
      names = "--labels",
      paramLabel = "FIRST|SECOND",
      description = "Names of the two groups, such as \"Drug|Placebo\".")
  private @Nullable String labels;

  @Option(
      names = "--favours",
      paramLabel = "LEFT|RIGHT",
      description = "What the two sides of the forest plot favour.")
  private @Nullable String favours;

  @Option(
      names = "--subgroup",
      paramLabel = "COLUMN",
      description = "Pool by subgroup too, and test whether subgroups differ.")
  private @Nullable String subgroup;

  @Option(
      names = "--moderator",
      paramLabel = "COLUMN",
      description = "Explain effects by this column (meta-regression); can be repeated.")
  private List<String> moderators = List.of();

  @Option(
      names = "--bias",
      description = "Tests of asymmetry (Egger, Begg, Harbord, Peters) and trim and fill.")
  private boolean bias;

  @Option(names = "--leave-one-out", description = "The estimate without each study in turn.")
  private boolean leaveOneOut;

  @Option(names = "--influence", description = "How much each study moves the estimate.")
  private boolean influence;

  @Option(
      names = "--cumulative",
      description = "The estimate as studies came in, by year where all rows have one.")
  private boolean cumulative;

  @Option(
      names = "--only",
      paramLabel = "COLUMN=TEXT",
      description = "Read only rows with this text in this column; can be repeated.")
  private Map<String, String> only = new LinkedHashMap<>();

  @Option(names = "--decimal-comma", description = "Numbers are written as 0,5.")
  private boolean decimalComma;

  @Option(
      names = "--max-rows",
      paramLabel = "ROWS",
      description = "Refuse a table with more rows; 1000000 by default.")
  private long mostRows = TableOptions.USUAL_MOST_ROWS;

  /** Which table to read, and which of its columns. */
  TableOptions table() {
    if (mostRows < 1) {
      throw wrong("--max-rows is a number above 0, not " + mostRows);
    }
    TableOptions options =
        TableOptions.usual()
            .withMostRows(Math.min(mostRows, rowsInMemory()))
            .withModerators(moderators);
    if (measure != null) {
      options =
          options.withMeasure(known(Measure.ofCode(measure), "--measure", String.valueOf(measure)));
    }
    if (subgroup != null) {
      options = options.withSubgroup(subgroup);
    }
    for (Map.Entry<String, String> each : only.entrySet()) {
      options = options.withOnly(each.getKey(), each.getValue());
    }
    return decimalComma ? options.withDecimalComma() : options;
  }

  /** How many rows can be pooled and shown in the memory that Java was given. */
  private static long rowsInMemory() {
    return Math.max(1000, Runtime.getRuntime().maxMemory() / BYTES_OF_A_ROW);
  }

  /** What to add where a table was refused for what an option could change. */
  Optional<String> hint(String problems) {
    if (problems.contains("has a comma") && !decimalComma) {
      return Optional.of("If commas are decimal signs throughout, add --decimal-comma.");
    }
    if (problems.contains("allow more rows")) {
      return Optional.of(
          rowsInMemory() < mostRows
              ? "More rows do not fit into the memory Java has; OFFLABEL_JAVA_OPTIONS=-Xmx8g gives"
                  + " it 8 GB."
              : "--max-rows allows more.");
    }
    if (problems.contains("different analyses")) {
      return Optional.of("Choose one, such as --only \"Analysis number=1\".");
    }
    return Optional.empty();
  }

  /** How to pool, and what to show beside the estimate. */
  Request request() {
    if (!(level > 0 && level < 100)) {
      throw wrong("--level is a percentage such as 95, not " + level);
    }
    TestMethod chosen = known(TestMethod.ofCode(test), "--test", test);
    Way way =
        known(
            Way.of(
                method,
                chosen,
                level / 100,
                known(PredictionConvention.ofCode(prediction), "--prediction", prediction)),
            "--method",
            method);
    if (way.isOfCounts() && chosen != TestMethod.Z) {
      throw wrong(
          "--test "
              + test
              + " goes with effects weighted by their variances; --method "
              + method
              + " is tested by z");
    }
    return new Request(
        way,
        correction(),
        pair("--labels", labels).orElse(Groups.UNNAMED),
        pair("--favours", favours),
        extras());
  }

  private ZeroCellCorrection correction() {
    return switch (correction) {
      case "half" -> ZeroCellCorrection.half();
      case "treatment-arm" -> ZeroCellCorrection.treatmentArm();
      case "none" -> ZeroCellCorrection.none();
      default -> throw wrong("--correction is half, treatment-arm or none, not " + correction);
    };
  }

  private Optional<Groups> pair(String option, @Nullable String given) {
    if (given == null) {
      return Optional.empty();
    }
    return Optional.of(
        Groups.parse(given)
            .orElseThrow(
                () ->
                    wrong(
                        option
                            + " is two names of at most 40 letters with a bar between, such as"
                            + " \"Drug|Placebo\", not '"
                            + given
                            + "'")));
  }

  private Set<Extra> extras() {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    add(extras, subgroup != null, Extra.SUBGROUPS);
    add(extras, !moderators.isEmpty(), Extra.MODERATORS);
    add(extras, bias, Extra.BIAS);
    add(extras, leaveOneOut, Extra.LEAVE_ONE_OUT);
    add(extras, influence, Extra.INFLUENCE);
    add(extras, cumulative, Extra.CUMULATIVE);
    return extras;
  }

  private static void add(Set<Extra> extras, boolean asked, Extra extra) {
    if (asked) {
      extras.add(extra);
    }
  }

  private <T> T known(Optional<T> value, String option, String given) {
    return value.orElseThrow(
        () -> wrong(option + " has no value '" + given + "'; pool --help lists them"));
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), Shown.plain(message));
  }
}
