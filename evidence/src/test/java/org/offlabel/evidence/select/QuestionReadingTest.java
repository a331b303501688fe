package org.offlabel.evidence.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.select.QuestionReading.Reading;
import org.offlabel.evidence.vocabulary.Vocabulary;

final class QuestionReadingTest {

  private final QuestionReading questions = new QuestionReading(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource({
    "Does ketamine help depression?, ketamine, depression",
    "propranolol for social anxiety disorder, propranolol, social anxiety disorder",
    "Is colchicine any use in pericarditis, colchicine, pericarditis",
    "Can Tecfidera help with psoriasis?, dimethyl fumarate, psoriasis",
    "gabapentin alcohol use disorder, gabapentin, alcohol use disorder",
  })
  void namesDrugAndCondition(String text, String drug, String condition) {
    Question question = understood(text);
    assertThat(question.drug().name()).isEqualTo(drug);
    assertThat(question.condition().name()).isEqualTo(condition);
  }

  @Test
  void takesTheDoseFromItsWords() {
    assertThat(understood("Can low-dose naltrexone help with multiple sclerosis?").band())
        .contains(DoseBand.LOW);
    assertThat(understood("Can naltrexone help with multiple sclerosis?").band()).isEmpty();
  }

  @Test
  void namesThePartThatItDidNotUnderstandAndOffersSpellings() {
    Reading reading =
        questions.read("Does naltrexon help fibromyalgia?", Optional.empty(), Optional.empty());
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.NotUnderstood.class,
            not -> {
              assertThat(not.part()).isEqualTo("drug");
              assertThat(not.words()).contains("naltrexon");
              assertThat(not.nearSpellings()).contains("naltrexone");
            });
  }

  @Test
  void takesWhatIsGivenApartOverTheQuestionsWords() {
    Reading reading =
        questions.read("Does it help?", Optional.of("naltrexone"), Optional.of("Crohn's disease"));
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            known -> assertThat(known.question().condition().name()).isEqualTo("Crohn's disease"));
  }

  @Test
  void aHugeQuestionIsReadInPartAndNotForever() {
    Reading reading = questions.read("what ".repeat(100_000), Optional.empty(), Optional.empty());
    assertThat(reading).isInstanceOf(Reading.NotUnderstood.class);
  }

  private Question understood(String text) {
    return switch (questions.read(text, Optional.empty(), Optional.empty())) {
      case Reading.Understood understood -> understood.question();
      case Reading.NotUnderstood not -> throw new AssertionError(not);
    };
  }
}
