package org.offlabel.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offlabel.app.cli.Cli;
import org.offlabel.app.pair.Pair;

/** An answer as text fits its place. */
final class TextRenderingTest {

  private static final String ESCAPE = "\u001b";

  static Stream<Asked> questions() {
    return Asked.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void fitsTheWidth(Asked asked) {
    fits(asked.run("--width", "40", "--quotes"), 40);
    fits(asked.run(), 80);
    fits(asked.run("--width", "120", "--quotes"), 120);
  }

  private static void fits(Cli.Ran ran, int width) {
    assertThat(ran.out()).as(ran.err()).isNotBlank().endsWith("\n").doesNotContain(ESCAPE);
    assertThat(ran.out().lines().filter(line -> tooLong(line, width)))
        .as("lines longer than " + width + " columns")
        .isEmpty();
    assertThat(ran.out().lines().filter(line -> !line.equals(line.stripTrailing())))
        .as("lines that end in blanks")
        .isEmpty();
  }

  /** A word that is itself too long, such as a path or an address, may stand out. */
  private static boolean tooLong(String line, int width) {
    boolean oneWord = !line.strip().contains(" ");
    return !oneWord && line.codePointCount(0, line.length()) > width;
  }

  @Test
  void coloursOnATerminalAndNotWithNoColor() {
    String documents = Pair.all().getFirst().documents().toString();
    String[] ask = {
      "ask", "Does clonidine help with hot flushes?", "--no-starter", "--from", documents
    };

    assertThat(Cli.run(true, Map.of(), ask).out()).contains(ESCAPE);
    assertThat(Cli.run(true, Map.of("NO_COLOR", "1"), ask).out()).doesNotContain(ESCAPE);
    assertThat(Cli.run(true, Map.of("TERM", "dumb"), ask).out()).doesNotContain(ESCAPE);
    assertThat(Cli.run(false, Map.of(), ask).out()).doesNotContain(ESCAPE);
  }
}
