package org.offlabel.evidence.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.concept.DoseBand;

final class AnnotatorTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She took Copaxone for two years.              | DRUG glatiramer [Copaxone]
          He swapped acetaminophen for codeine.         | DRUG paracetamol [acetaminophen]
          Start interferon β-1a after the flare.        | DRUG interferon beta-1a [interferon β-1a]
          Never combine it with opiate painkillers.     | DRUG_CLASS opioids [opiate painkillers]
          Any disease‑modifying therapies before?       | DRUG_CLASS disease-modifying therapies [disease‑modifying therapies]
          My SSRIs stopped working.                     | DRUG_CLASS selective serotonin reuptake inhibitors [SSRIs]
          Twelve had relapsing–remitting MS.            | CONDITION relapsing-remitting multiple sclerosis [relapsing–remitting MS]
          People with Crohn’s disease were asked.       | CONDITION Crohn's disease [Crohn’s disease]
          A history of Sjögren's syndrome.              | CONDITION Sjögren's syndrome [Sjögren's syndrome]
          Avoid it in cases of hepatic failure.         | CONDITION liver failure [hepatic failure]
          Severe anaemia was an exclusion.              | CONDITION anaemia [anaemia]
          Severe anemias were an exclusion.             | CONDITION anaemia [anemias]
          Their fatigue severity fell.                  | OUTCOME fatigue [fatigue severity]
          The MSQoL-54 rose by four points.             | OUTCOME MSQoL-54 [MSQoL-54]
          We scored the timed 25-foot walk.             | OUTCOME timed 25-foot walk [timed 25-foot walk]
          Two reported trouble sleeping.                | REACTION insomnia [trouble sleeping]
          I had really vivid dreams at first.           | REACTION vivid dreams [vivid dreams]
          One case of hepatotoxicity was seen.          | REACTION liver injury [hepatotoxicity]
          Watch for a low platelet count.               | REACTION thrombocytopenia [low platelet count]
          """)
  void namesOfEveryKindAreFound(String sentence, String expected) {
    assertThat(shown(sentence)).contains(expected);
  }

  @Test
  void oneWordCanBeSeveralKinds() {
    assertThat(shown("Worse depression was noted."))
        .containsExactly(
            "CONDITION depression [depression]",
            "OUTCOME depression [depression]",
            "REACTION depression [depression]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Low-dose naltrexone was given.                        | LOW
          A very low dose of oral naltrexone was given.         | LOW
          Given naltrexone, in low doses, they slept.           | LOW
          LDN was compounded locally.                           | LOW
          They sell ldn online.                                 | LOW
          At lower doses, naltrexone acts otherwise.            | LOW
          Full-dose naltrexone is licensed.                     | STANDARD
          Only the usual dose of naltrexone is licensed.        | STANDARD
          High doses of naltrexone harmed livers.               | HIGH
          Naltrexone (high dose) was stopped.                   | HIGH
          """)
  void theDoseInWordsGoesWithTheDrug(String sentence, DoseBand band) {
    assertThat(VOCABULARY.annotator(sentence).in(sentence, 0))
        .anySatisfy(
            match -> {
              assertThat(match.concept().name()).isEqualTo("naltrexone");
              assertThat(match.band()).contains(band);
            });
  }

  @Test
  void aDoseElsewhereInTheSentenceSaysNothingOfTheDrug() {
    String sentence = "Naltrexone helped. Low doses of aspirin did not.";
    List<TermMatch> matches = VOCABULARY.annotator(sentence).in(sentence, 0);
    assertThat(matches.getFirst().band()).isEmpty();
    assertThat(matches.getLast().band()).contains(DoseBand.LOW);
  }

  @Test
  void theDocumentTeachesItsAbbreviations() {
    String text = "We studied hidradenitis suppurativa (HS) and low-dose colchicine (LDC).";
    Annotator annotator = VOCABULARY.annotator(text);
    assertThat(shown(annotator, "HS improved on LDC."))
        .containsExactly("CONDITION hidradenitis suppurativa [HS]", "DRUG colchicine LOW [LDC]");
  }

  @Test
  void theLongFormMayStandInTheBracket() {
    Annotator annotator = VOCABULARY.annotator("DMTs (disease-modifying therapies) and others.");
    assertThat(shown(annotator, "No DMT was used."))
        .containsExactly("DRUG_CLASS disease-modifying therapies [DMT]");
  }

  @Test
  void anAbbreviationUsedForSomethingElseIsNotTaken() {
    Annotator annotator = VOCABULARY.annotator("Samples went to mass spectrometry (MS).");
    assertThat(shown(annotator, "MS was repeated.")).isEmpty();
    assertThat(shown("Plasma was run on LC-MS today.")).isEmpty();
  }

  @Test
  void ambiguousAbbreviationsNeedTheirLongForm() {
    assertThat(shown("ALL patients AS well, CD and PD.")).isEmpty();
    Annotator annotator = VOCABULARY.annotator("Adults with Parkinson's disease came.");
    assertThat(shown(annotator, "PD was mild.")).contains("CONDITION Parkinson's disease [PD]");
  }

  @Test
  void capitalsMatterForShortNames() {
    assertThat(shown("Ms Example was it all as it was the same.")).isEmpty();
  }

  @Test
  void aNameInsideALongerNameIsNoMention() {
    assertThat(shown("They had opioid use disorder."))
        .containsExactly("CONDITION opioid use disorder [opioid use disorder]");
    assertThat(shown("It blocks the opioid receptor.")).isEmpty();
  }

  @Test
  void aSharedLastWordCompletesTheFirstName() {
    assertThat(shown("It treats alcohol and opioid dependence."))
        .contains(
            "CONDITION alcohol use disorder [alcohol]",
            "CONDITION opioid use disorder [opioid dependence]");
  }

  @Test
  void namesDoNotReachAcrossSentences() {
    assertThat(shown("It was chronic. Pain followed.")).containsExactly("OUTCOME pain [Pain]");
    assertThat(shown("vitamin\nD was given")).containsExactly("DRUG vitamin D [vitamin\nD]");
    assertThat(shown("heart\n\nattack")).isEmpty();
  }

  @Test
  void positionsAreThoseOfTheDocument() {
    String text = "Intro. Naltrexone's effect.";
    TermMatch match = VOCABULARY.annotator(text).in(text.substring(7), 7).getFirst();
    assertThat(match.span().of(text)).isEqualTo("Naltrexone");
  }

  private static List<String> shown(String sentence) {
    return shown(VOCABULARY.annotator(sentence), sentence);
  }

  private static List<String> shown(Annotator annotator, String sentence) {
    return annotator.in(sentence, 0).stream()
        .map(
            match ->
                String.format(
                    Locale.ROOT,
                    "%s %s%s [%s]",
                    match.concept().kind(),
                    match.concept().name(),
                    match.band().map(band -> " " + band).orElse(""),
                    match.span().of(sentence)))
        .toList();
  }
}
