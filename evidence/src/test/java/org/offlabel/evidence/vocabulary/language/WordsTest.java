package org.offlabel.evidence.vocabulary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Span;

class WordsTest {

  @Test
  void comparesWithoutCaseCompositionOrPossessive() {
    assertThat(norms("The patient\u2019s CROHN\u2019S Cafe\u0301 don\u2019t"))
        .containsExactly("the", "patient", "crohn", "caf\u00e9", "don't");
  }

  @Test
  void dividesAtHyphensAndUnits() {
    assertThat(norms("low-dose 50mg 8-week mg/kg"))
        .containsExactly("low", "dose", "50", "mg", "8", "week", "mg", "kg");
  }

  @Test
  void writesNumbersPlainly() {
    assertThat(norms("10,000 and 0\u00b727 and .04"))
        .containsExactly("10000", "and", "0.27", "and", "0.04");
  }

  @Test
  void keepsNamesWithDigitsWhole() {
    assertThat(norms("NCT00501696 B12 https://example.org/a?b=1."))
        .containsExactly("nct00501696", "b12", "https://example.org/a?b=1");
  }

  @Test
  void theMicroSignIsOneLetter() {
    assertThat(norms("\u00b5g \u03bcg")).containsExactly("\u03bcg", "\u03bcg");
  }

  @Test
  void spansPointAtTheText() {
    String text = "x  Naltrexone\u2019s use";
    assertThat(Words.in(text, new Span(1, text.length())))
        .containsExactly(
            new Word(new Span(3, 15), "naltrexone"), new Word(new Span(16, 19), "use"));
  }

  @Test
  void spansAreOrderedAndInside() {
    long seed = 7_300_211L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = RandomText.of(random, 80);
      int at = 0;
      for (Word word : Words.in(text, new Span(0, text.length()))) {
        assertThat(word.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(at);
        assertThat(word.span().length()).as("seed %d: %s", seed, text).isPositive();
        at = word.span().end();
      }
      assertThat(at).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
    }
  }

  private static List<String> norms(String text) {
    return Words.in(text, new Span(0, text.length())).stream().map(Word::norm).toList();
  }
}
