package org.offlabel.evidence.library.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, the answer is a query or a problem with a place inside the line. */
final class HostileQueriesTest {

  private static final long SEED = 4;
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          "“",
          "[",
          "]",
          "[ti]",
          "[dp]",
          "[au]",
          "AND",
          "OR",
          "NOT",
          "and",
          ":",
          "title:",
          "year:",
          "doi:",
          "drug:",
          "retracted:",
          "year:2010..",
          "..",
          "~",
          "~5",
          "*",
          "?",
          "a*",
          "naltrex*",
          "****",
          "-",
          "-x",
          "+",
          "&&",
          "||",
          "\\",
          "/",
          "{",
          "}",
          "^",
          "pain",
          "4.5",
          "mg",
          "α",
          "\u0000",
          "\u202e",
          "\ud83d",
          "\udc00",
          "\ud83d\ude00",
          "\t",
          "\n",
          "痛",
          "é",
          "e\u0301",
          "\u200b",
          "\ufeff",
          "%s",
          "${x}",
          "<script>",
          "' OR 1=1 --",
          "x".repeat(300));

  @Test
  void tenThousandRandomLinesAreReadOrRefusedWithAPlace() {
    Random random = new Random(SEED);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder line = new StringBuilder();
      for (int piece = random.nextInt(40); piece >= 0; piece--) {
        line.append(PIECES.get(random.nextInt(PIECES.size())));
        line.append(random.nextInt(3) == 0 ? "" : " ");
      }
      isReadOrRefused(line.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", ")", "NOT ", "a AND ", "\"", "[ti]", "title:", "title:(", "a[ti]", ": ", "*"})
  void tenThousandOfOneThingDoNotOverflow(String piece) {
    isReadOrRefused(piece.repeat(20_000 / piece.length()));
    isReadOrRefused(piece.repeat(20_000));
    isReadOrRefused("pain " + piece.repeat(1_000) + " pain");
  }

  @Test
  void manyWordsAreRefusedWithTheirLimit() {
    assertThat(QueryReading.read("ab ".repeat(1_001)))
        .isInstanceOfSatisfying(
            ParsedQuery.NotUnderstood.class,
            not -> assertThat(not.problem().message()).contains("at most 1000"));
  }

  private static void isReadOrRefused(String line) {
    switch (QueryReading.read(line)) {
      case ParsedQuery.Understood understood -> {
        String printed = Printing.of(understood.query());
        assertThat(QueryReading.read(printed))
            .as(line)
            .isInstanceOfSatisfying(
                ParsedQuery.Understood.class,
                again -> assertThat(again.query()).isEqualTo(understood.query()));
      }
      case ParsedQuery.NotUnderstood not -> {
        assertThat(not.problem().message()).isNotBlank();
        assertThat(not.problem().pointing().lines()).hasSize(2);
      }
    }
  }
}
