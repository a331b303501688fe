package org.offlabel.evidence.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.answer.render.SampleAnswer;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Section;

final class SentenceSupportTest {

  private final SentenceSupport support = new SentenceSupport();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was given at 4.5 mg. | took 4.5 milligrams",
        "It was given at 4.5 mg. | a 4.5mg capsule",
        "From 1.5 to 4.5 mg. | between 1.5 and 4.5 mg a day",
        "From 1.5 to 4.5 mg. | 1.5-4.5 mg",
        "For 8 weeks. | an eight-week period",
        "25 % were lost. | a loss of 25 percent",
        "25% were lost. | 25 per cent left",
        "1200 people took part. | some 1,200 patients",
        "Twenty-five people took part. | n = 25",
        "Two hundred people took part. | 200 were asked",
        "The interval is -0.95 to 0.27. | (−0.95 to 0.27)",
        "Pain was better. | pain improved",
        "Pain was better. | a reduction in pain",
        "It found no difference in pain. | pain did not improve",
        "It found no difference in pain. | There was no statistically significant effect on pain",
        "It found no difference. | It wasn't associated with any improvement",
        "It was held against placebo. | a dummy tablet",
        "Registered as NCT09999991. | registry number NCT09999991",
        "No one was harmed. | nobody was harmed"
      })
  void holds(String sentence, String quote) {
    assertThat(unsupported(sentence, quote)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was given at 4.5 mg. | took 4.5 g",
        "It was given at 4.5 mg. | took 45 mg",
        "It was given at 4.5 mg. | 4.5 tablets",
        "80 people took part. | a dose of 80 mg",
        "For 8 weeks. | for 8 months",
        "25 % were lost. | 25 were lost",
        "61 people took part. | 60 people took part",
        "Six people took part. | seven people took part",
        "Pain was better. | pain got worse",
        "Pain was better. | pain did not improve",
        "Pain was worse. | pain did not worsen",
        "It found no difference. | pain improved",
        "It was held against placebo. | it was held against usual care",
        "It was studied in women. | it was studied in people",
        "Registered as NCT09999991. | registry number NCT09999992",
        "It is safe. | it is safe",
        "Half were lost. | some were lost",
        "One found it better. | it was better"
      })
  void doesNotHold(String sentence, String quote) {
    assertThat(unsupported(sentence, quote)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count | a;b;c | 3 | 3 studies were read.",
        "count | a;b | 2 of 5 | 2 of 5 people say so.",
        "count | a: mixed;b: mixed;c: good | 3 people: 2 mixed, 1 good | 3 people: 2 mixed, 1"
            + " good.",
        "tally | pain;pain;sleep | pain (2), sleep (1) | Told: pain (2), sleep (1).",
        "longest | 8 weeks;6 weeks | 8 weeks | Use beyond 8 weeks.",
        "information size | 80;96 | 176 of about 400 | 176 people; about 400 are needed.",
        "sum | 80;96;needed: 400 | 176 | They hold 176 people.",
        "none found | study | 0 | No study was found.",
        "share | 20;80 | 25 % | 25 % were lost.",
        "share | 1;3 | 33.3 % | 33.3 % were lost.",
        "none found | label | none | No label was read."
      })
  void aRightDerivationHolds(String rule, String inputs, String result, String sentence) {
    assertThat(derived(rule, inputs, result, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count | a;b;c | 4 | 4 studies were read.",
        "sum | 80;96 | 177 | They hold 177 people.",
        "share | 20;80 | 26 % | 26 % were lost.",
        "none found | label | 2 | 2 labels were read.",
        "count | a: mixed;b: mixed | 2 people: 1 mixed | 2 people: 1 mixed.",
        "tally | pain;pain;sleep | pain (3), sleep (1) | Told: pain (3), sleep (1).",
        "longest | 8 weeks;6 weeks | 9 weeks | Use beyond 9 weeks.",
        "sum | 80;96 | 176 | They hold many people."
      })
  void aWrongDerivationDoesNot(String rule, String inputs, String result, String sentence) {
    assertThat(derived(rule, inputs, result, sentence)).isNotEmpty();
  }

  @Test
  void everySentenceOfTheSampleHolds() {
    Answer answer = SampleAnswer.answer();
    assertThat(answer.bottomLine().sentences())
        .allSatisfy(sentence -> assertThat(support.unsupported(sentence)).isEmpty());
    for (Section section : answer.sections()) {
      assertThat(section.sentences())
          .allSatisfy(sentence -> assertThat(support.unsupported(sentence)).isEmpty());
    }
  }

  @Test
  void hostileTextTakesBoundedWork() {
    String long1 = "9".repeat(200_000);
    String long2 = "no ".repeat(100_000) + "improvement";
    assertThat(unsupported(long1, long2)).isEmpty();
    assertThat(unsupported("1,1,1,1,1.1.1.1-.-.5 one one-one twenty- 12/", "x")).isNotEmpty();
  }

  private List<String> unsupported(String sentence, String quote) {
    return support.unsupported(sentence, List.of(quote), Optional.empty());
  }

  private List<String> derived(String rule, String inputs, String result, String sentence) {
    Derivation derivation = new Derivation(rule, Arrays.asList(inputs.split(";", -1)), result);
    return support.unsupported(sentence, List.of(), Optional.of(derivation));
  }
}
