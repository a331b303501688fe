package org.offlabel.metaanalysis.counts;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Every published data set for which figures of metafor 3.8-1 lie next to the project; where they
 * do not, the figures typed into the other tests stand alone.
 */
final class OracleAgreementTest {

  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.eE+-]*");

  @Test
  void mantelHaenszelAgreesToEightDigits() {
    for (String json : files()) {
      block(json, "mantelHaenszel")
          .ifPresent(
              expected ->
                  check(json, expected, MantelHaenszel.of(measure(json)).pool(tables(json))));
    }
  }

  @Test
  void petoAgreesToEightDigits() {
    for (String json : files()) {
      block(json, "peto")
          .ifPresent(expected -> check(json, expected, Peto.standard().pool(tables(json))));
    }
  }

  private static void check(String json, String expected, Attempt<PooledTables> attempt) {
    String name = text(json, "dataset") + " " + text(json, "measure");
    PooledTables pooled = attempt.orElseThrow();
    close(name + " estimate", pooled.estimate().value(), number(expected, "estimate"));
    close(name + " se", pooled.estimate().standardError(), number(expected, "se"));
    close(name + " p", pooled.estimate().pValue(), number(expected, "pvalue"));
    close(name + " lower", pooled.estimate().interval().lower(), number(expected, "ciLower"));
    close(name + " upper", pooled.estimate().interval().upper(), number(expected, "ciUpper"));
    close(name + " Q", pooled.heterogeneity().statistic(), number(expected, "q"));
    close(name + " Q's p", pooled.heterogeneity().pValue(), number(expected, "qPvalue"));
  }

  private static void close(String what, double actual, double expected) {
    assertThat(actual).as(what).isCloseTo(expected, within(1e-8 * Math.abs(expected)));
  }

  private static List<String> files() {
    Optional<Path> folder =
        Stream.of("../shared", "../../shared", "shared")
            .map(each -> Path.of(each, "oracle", "metafor"))
            .filter(Files::isDirectory)
            .findFirst();
    assumeThat(folder).as("figures of metafor next to the project").isPresent();
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      List<String> all = files.sorted().map(OracleAgreementTest::read).toList();
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

  private static List<TwoByTwo> tables(String json) {
    double[] a = numbers(json, "ai");
    double[] n1 = numbers(json, "n1i");
    double[] c = numbers(json, "ci");
    double[] n2 = numbers(json, "n2i");
    return IntStream.range(0, a.length)
        .mapToObj(i -> new TwoByTwo("Study " + (i + 1), a[i], n1[i], c[i], n2[i]))
        .toList();
  }

  private static Measure measure(String json) {
    return Measure.ofCode(text(json, "measure")).orElseThrow();
  }

  private static Optional<String> block(String json, String key) {
    return found(json, "\"" + key + "\"\\s*:\\s*\\{([^}]*)\\}");
  }

  private static String text(String json, String key) {
    return found(json, "\"" + key + "\"\\s*:\\s*\"([^\"]*)\"").orElseThrow();
  }

  private static double number(String json, String key) {
    return Double.parseDouble(
        found(json, "\"" + key + "\"\\s*:\\s*(" + NUMBER + ")").orElseThrow());
  }

  private static double[] numbers(String json, String key) {
    String list = found(json, "\"" + key + "\"\\s*:\\s*\\[([^\\]]*)\\]").orElseThrow();
    return NUMBER.matcher(list).results().mapToDouble(m -> Double.parseDouble(m.group())).toArray();
  }

  private static Optional<String> found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
