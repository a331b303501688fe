package org.offlabel.evidence.vocabulary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offlabel.evidence.model.document.Span;

class SentencesTest {

  /** Each text is written with its sentences divided by a bar. */
  static Stream<String> divided() {
    return Stream.of(
        "The drug was mild. |It was well liked.",
        "Dr. Example saw them at 9 a.m. and wrote it down. |Nobody objected.",
        "Mr. Sample vs. Mrs. Sample was settled. |All left.",
        "Several agents, e.g. baclofen, were tried. |None helped.",
        "The first stage, i.e. the run-in, took a week. |Then dosing began.",
        "As Placeholder et al. showed, it failed. |We agree.",
        "It took approx. 3 hours (see Fig. 2). |Then it was over.",
        "He gave No. 5 to her. |She said no. |Then she left.",
        "They live in the U.S. and in the U.K. |The rest live elsewhere.",
        "The U.S. Department wrote to us.",
        "A. Placeholder, M.D., and B. Sample, Ph.D., wrote it. |It is short.",
        "Take vitamin C. |Patients like it.",
        "They took 4.5 mg. |The rest took 0·27 g.",
        "The change was small (p = .04). |The other was not (p<.05).",
        "It worked ... until it did not. |So we stopped.",
        "It worked... |Then it stopped.",
        "\"I feel well.\" |She smiled.",
        "\u201cI feel well!\u201d she said. |He agreed.",
        "(It was late.) |We went home.",
        "The drug was mild.[3] |It was liked.",
        "The drug was mild. [3, 4] |It was liked.",
        "The drug was mild.2,3 |It was liked.",
        "It has been tried before 2, 3. |It failed 4.",
        "i tried it for a month!! |it did nothing for me.. maybe it will for you?? |who knows",
        "i tried it once. |it made me sick.",
        "See example.org or Node.js for more.",
        "Was it useful? |Yes. |Was it safe? |Nobody knows.",
        "What?! |Really?",
        "Published Jan. 12 in print. |Read Feb. 3.",
        "Type 2. |Then type 1.");
  }

  static Stream<String> layouts() {
    return Stream.of(
        "A heading\n|Some text follows it here.",
        "a wrapped line of text that\ngoes on here and\nends. |Then more\nfollows.",
        "One line that is not ended\n\n|another block",
        "Side effects:\n|- dry mouth\n|- poor sleep\nthat may last\n|* a rash",
        "\u2022 first thing\n|\u2022 second thing\n|\u2013 third thing",
        "1. Take one tablet.\n|2. Wait a day. |Then take another.\n|10) Rest.",
        "Sign in\n|Home\n|About us",
        "They took part in the trial of Drug\nAlpha, which was small and ran for so\nlong that many"
            + " left. |It was\nlater repeated.",
        "first comment without a stop\r\n\r\n|Second comment\r\n|Third",
        "Written by A. Sample, M.D.\n|Updated on May 3");
  }

  @ParameterizedTest
  @MethodSource({"divided", "layouts"})
  void dividesWhereTheBarStands(String barred) {
    List<String> expected = Stream.of(barred.split("\\|", -1)).map(String::strip).toList();
    assertThat(read(barred.replace("|", ""))).isEqualTo(expected);
  }

  @Test
  void aMissingSpaceIsSuppliedOnlyBetweenPlainWords() {
    assertThat(read("She stopped it.Then she felt fine."))
        .containsExactly("She stopped it.", "Then she felt fine.");
    assertThat(read("See ClinicalTrials.gov and www.Example.Org now.")).hasSize(1);
  }

  @Test
  void readsOnlyTheStretchAskedFor() {
    String text = "One. Two. Three. Four.";
    assertThat(Sentences.in(text, new Span(5, 16)))
        .containsExactly(new Span(5, 9), new Span(10, 16));
    assertThat(Sentences.in(text, new Span(4, 4))).isEmpty();
  }

  @Test
  void theMarkOfAnItemCanBeTakenOff() {
    String text = "  - dry mouth";
    Span sentence = Sentences.in(text, new Span(0, text.length())).get(0);
    assertThat(Sentences.withoutListMark(text, sentence).of(text)).isEqualTo("dry mouth");
  }

  @Test
  void spansAreOrderedApartAndCoverEverythingButSpace() {
    long seed = 20_261_104L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = RandomText.of(random, 120);
      int start = random.nextInt(text.length() + 1);
      Span within = new Span(start, start + random.nextInt(text.length() - start + 1));
      int at = within.start();
      for (Span sentence : Sentences.in(text, within)) {
        assertThat(sentence.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(at);
        assertThat(text.substring(at, sentence.start())).as("seed %d", seed).is(RandomText.BLANK);
        assertThat(sentence.length()).as("seed %d: %s", seed, text).isPositive();
        at = sentence.end();
      }
      assertThat(at).as("seed %d: %s", seed, text).isLessThanOrEqualTo(within.end());
      assertThat(text.substring(at, within.end())).as("seed %d", seed).is(RandomText.BLANK);
    }
  }

  private static List<String> read(String text) {
    return Sentences.in(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
