package org.offlabel.evidence.answer.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRenderingTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void looksAsItDidWhenAPersonReadIt(int width) {
    Golden.check(
        "answer-" + width + ".txt",
        new TextRendering(width, false, false).render(SampleAnswer.answer()));
  }

  @Test
  void withQuotesLooksAsItDidWhenAPersonReadIt() {
    Golden.check(
        "answer-quotes.txt", new TextRendering(80, false, true).render(SampleAnswer.answer()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 47, 69, 70, 71, 80, 99, 120, 200})
  void noLineIsTooWideOrEndsInASpace(int width) {
    String text = new TextRendering(width, false, true).render(SampleAnswer.answer());
    assertThat(text.lines())
        .allSatisfy(
            line -> {
              assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(Math.max(40, width));
              assertThat(line).doesNotMatch(".*\\s$");
            });
  }

  @Test
  void colourAddsSequencesAndNothingElse() {
    String plain = new TextRendering(80, false, false).render(SampleAnswer.answer());
    String color = new TextRendering(80, true, false).render(SampleAnswer.answer());
    assertThat(plain).doesNotContain("\u001b");
    assertThat(color).contains("\u001b[1m", "\u001b[2m[1]");
    assertThat(color.replaceAll("\u001b\\[[0-9]m", "")).isEqualTo(plain);
  }

  @Test
  void sourcesAreNumberedAsTheyAreMet() {
    String text = new TextRendering(80, false, false).render(SampleAnswer.answer());
    String list = text.substring(text.indexOf("SOURCES"));
    assertThat(list.indexOf("[1] Invented trial")).isLessThan(list.indexOf("[2] Can a sleep"));
    assertThat(list).contains("copy of [2]", "who must not take it", "Could not be read:");
  }

  @Test
  void whatAListShowsIsNotSaidAgainInASentence() {
    String text = new TextRendering(80, false, false).render(SampleAnswer.answer());
    assertThat(text).containsOnlyOnce("Interactions: fluvoxamine").doesNotContain("ombined with");
    assertThat(new JsonRendering().render(SampleAnswer.answer()))
        .contains("Must not be combined with fluvoxamine.");
  }

  @Test
  void nothingFoundNotSearchedAndFailedAreThreeThings() {
    String text = new TextRendering(80, false, false).render(SampleAnswer.answer());
    assertThat(text)
        .contains("Searched: starter library", "Not searched: PubMed", "Failed: spontaneous");
  }

  @Test
  void controlAndBidiCharactersDoNotReachTheTerminal() {
    String text =
        new TextRendering(60, false, true)
            .render(HostileAnswer.of("\u001b[31mred\u202egnol\u0007\u009b2J\u2066x\r\ny"));
    assertThat(text).doesNotContain("\u001b", "\u202e", "\u0007", "\u009b", "\u2066", "\r");
    assertThat(text).contains("\ufffd[31mred");
  }
}
