package org.offlabel.evidence.vocabulary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.document.Span;

/** A megabyte of nothing useful has to be read in time that grows with its length. */
class HostileTextTest {

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(strings = {".", "9", "\"", "a. ", "5 patients "})
  void readsAMegabyte(String piece) {
    readEverything(piece.repeat(1_000_000 / piece.length()));
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        ".",
        "9",
        "\"",
        ". ",
        "a. ",
        "1,",
        "1 ",
        "2, 3 and ",
        "- ",
        "\n",
        " ",
        "[1",
        "(",
        "!\"",
        "a",
        "A. ",
        "not ",
        "no evidence ",
        "two hundred and ",
        "little ",
        "said ",
        "patients ",
        "5 patients ",
        "p = ",
        "95% CI ",
        "10 mg and ",
        "May ",
        "\u2026",
        "\ud83d",
        "\u0301",
        "\n- a",
        "improved ",
        "1.",
        "-1",
        "every 1 ",
        "https://a",
        "'",
        "x'",
        "\u00b2",
        "n = 1 ",
        "help to ",
        "word .",
        "etc. A"
      })
  void readsTheTenthOfIt(String piece) {
    readEverything(piece.repeat(100_000 / piece.length()));
  }

  private static void readEverything(String text) {
    Span all = new Span(0, text.length());
    assertThat(Sentences.in(text, all).size()).isNotNegative();
    assertThat(Words.in(text, all).size()).isNotNegative();
    assertThat(Numbers.in(text, all).size()).isNotNegative();
    assertThat(Quantities.in(text, all).size()).isNotNegative();
    assertThat(DirectionCues.in(text, all).size()).isNotNegative();
    assertThat(Clauses.in(text, all).size()).isNotNegative();
    Cues cues = Cues.of(text, all);
    assertThat(cues.hedging()).isNotNull();
    assertThat(cues.attribution()).isNotNull();
    assertThat(cues.negated(all)).isIn(true, false);
    assertThat(cues.hypothetical(all)).isIn(true, false);
  }
}
