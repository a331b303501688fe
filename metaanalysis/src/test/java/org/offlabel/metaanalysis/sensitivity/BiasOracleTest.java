package org.offlabel.metaanalysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.asymmetry.BeggMazumdar;
import org.offlabel.metaanalysis.asymmetry.Egger;
import org.offlabel.metaanalysis.asymmetry.FilledFunnel;
import org.offlabel.metaanalysis.asymmetry.RankTest;
import org.offlabel.metaanalysis.asymmetry.RegressionTest;
import org.offlabel.metaanalysis.asymmetry.TrimAndFill;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Every published data set for which figures of metafor 3.8-1 lie next to the project; skipped
 * where they do not, and the figures typed into the other tests stand alone.
 */
final class BiasOracleTest {

  private static final Pooling POOLING =
      Pooling.randomEffects().withMethod(Method.DERSIMONIAN_LAIRD);

  /** A p value here comes of 1 − P in R, which has lost all digits below this. */
  private static final double LOST_IN_R = 1e-13;

  @Test
  void agreesToEightDigits() {
    for (String json : files()) {
      String name = text(json, "dataset") + " " + text(json, "measure");
      Effects effects = Effects.of(Measure.GENERIC, numbers(json, "yi"), numbers(json, "vi"));
      tests(name, json, effects);
      trimmed(name, block(json, "trimfill"), effects);
      steps(
          name + " without",
          block(json, "leaveOneOut"),
          LeaveOneOut.of(POOLING).run(effects).orElseThrow().steps());
      steps(
          name + " up to",
          block(json, "cumulative"),
          Cumulative.of(POOLING).run(effects).orElseThrow().steps());
    }
  }

  private static void tests(String name, String json, Effects effects) {
    String begg = block(json, "begg");
    RankTest ranks = BeggMazumdar.test(effects).orElseThrow();
    close(name + " tau", ranks.tau(), numbers(begg, "tau")[0]);
    close(name + " p of tau", ranks.pValue(), numbers(begg, "pvalue")[0]);
    String egger = block(json, "egger");
    RegressionTest test = Egger.classic().test(effects).orElseThrow();
    close(name + " t", test.statistic(), numbers(egger, "statistic")[0]);
    close(name + " df", test.degreesOfFreedom(), numbers(egger, "df")[0]);
    close(name + " p of t", test.pValue(), numbers(egger, "pvalue")[0]);
    close(name + " limit", test.limit().value(), numbers(egger, "limit")[0]);
  }

  private static void trimmed(String name, String expected, Effects effects) {
    assertThat(text(expected, "estimator")).as(name).isEqualTo("L0");
    FilledFunnel funnel = TrimAndFill.l0().with(POOLING).fill(effects).orElseThrow();
    assertThat(funnel.side().words()).as(name).isEqualTo(text(expected, "side"));
    close(name + " missing", funnel.missing(), numbers(expected, "k0")[0]);
    Interval interval = funnel.adjusted().estimate().interval();
    close(name + " filled", funnel.adjusted().estimate().value(), numbers(expected, "estimate")[0]);
    close(name + " filled, lower", interval.lower(), numbers(expected, "ciLower")[0]);
    close(name + " filled, upper", interval.upper(), numbers(expected, "ciUpper")[0]);
  }

  private static void steps(String name, String expected, List<Step> steps) {
    assertThat(text(expected, "method")).as(name).isEqualTo("DL");
    double[] estimates = numbers(expected, "estimate");
    double[] errors = numbers(expected, "se");
    assertThat(steps).as(name).hasSize(estimates.length);
    for (int i = 0; i < estimates.length; i++) {
      close(name + " " + i, steps.get(i).estimate().value(), estimates[i]);
      close(name + " " + i + ", se", steps.get(i).estimate().standardError(), errors[i]);
    }
  }

  private static void close(String what, double actual, double expected) {
    assertThat(actual)
        .as(what)
        .isCloseTo(expected, within((1e-8 * Math.abs(expected)) + LOST_IN_R));
  }

  private static List<String> files() {
    Optional<Path> folder =
        Stream.of("../shared", "../../shared", "shared")
            .map(each -> Path.of(each, "oracle", "metafor"))
            .filter(Files::isDirectory)
            .findFirst();
    assumeThat(folder).as("figures of metafor next to the project").isPresent();
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      List<String> all = files.sorted().map(BiasOracleTest::read).toList();
      assertThat(all).isNotEmpty();
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The object of this name; none of those asked for holds another. */
  private static String block(String json, String name) {
    return found(json, "\"" + name + "\"\\s*:\\s*(\\{[^{}]*})");
  }

  private static String text(String json, String name) {
    return found(json, "\"" + name + "\"\\s*:\\s*\"([^\"]*)\"");
  }

  /** The number or the numbers of this name. */
  private static double[] numbers(String json, String name) {
    String found = found(json, "\"" + name + "\"\\s*:\\s*\\[?([^\\]\"}]*)");
    return Stream.of(found.split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static String found(String json, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(json);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
