package org.offlabel.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
    for (int width : List.of(40, 80, 120)) {
      for (String quotes : List.of("", "--quotes")) {
        String columns = Integer.toString(width);
        Cli.Ran ran =
            quotes.isEmpty()
                ? asked.run("--width", columns)
                : asked.run("--width", columns, quotes);

        assertThat(ran.out()).as(ran.err()).isNotBlank().endsWith("\n").doesNotContain(ESCAPE);
        assertThat(ran.out().lines().filter(line -> tooLong(line, width)))
            .as("lines longer than " + width + " columns " + quotes)
            .isEmpty();
        assertThat(ran.out().lines().filter(line -> !line.equals(line.stripTrailing())))
            .as("lines that end in blanks")
            .isEmpty();
      }
    }
  }

  /** A word that is itself too long, such as a path or an address, may stand out. */
  private static boolean tooLong(String line, int width) {
    boolean oneWord = !line.strip().contains(" ");
    return !oneWord && line.codePointCount(0, line.length()) > width;
  }

  @Test
  void coloursOnATerminalAndNotWithNoColor() {
    Pair pair = Pair.all().getFirst();
    String[] ask = {
      "ask", "Does clonidine help with hot flushes?", "--no-starter", "--from", from(pair)
    };

    assertThat(Cli.run(true, Map.of(), ask).out()).contains(ESCAPE);
    assertThat(Cli.run(true, Map.of("NO_COLOR", "1"), ask).out()).doesNotContain(ESCAPE);
    assertThat(Cli.run(true, Map.of("TERM", "dumb"), ask).out()).doesNotContain(ESCAPE);
    assertThat(Cli.run(false, Map.of(), ask).out()).doesNotContain(ESCAPE);
  }

  private static String from(Pair pair) {
    Path documents = pair.documents();
    return documents.toString();
  }
}
