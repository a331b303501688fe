package org.offlabel.evidence.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.fact.StudyMention;

/** Which way a told outcome went, for the patient. */
final class FindingDirectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain improved|pain: improved",
        "pain did not improve|pain: no difference",
        "pain was reduced|pain: improved",
        "pain increased|pain: worsened",
        "quality of life increased|quality of life: improved",
        "quality of life fell|quality of life: worsened",
        "melatonin worsened fatigue|fatigue: worsened",
        "melatonin did not reduce pain|pain: no difference",
        "there was a reduction in anxiety|anxiety: improved",
        "there was no significant difference in pain|pain: no difference",
        "melatonin had no effect on fatigue|fatigue: no difference",
        "melatonin may improve fatigue|fatigue: unclear",
        "pain remained unchanged|pain: no difference",
        "few volunteers reduced other medicines|use of other medicines: no difference",
        "one patient had a worsening of pain|pain: unclear",
        "the team did not see any change in pain|pain: no difference",
        "in people with fatigue, pain improved|pain: improved",
      })
  void oneOutcome(String told, String expected) {
    assertThat(findings("A trial of melatonin in 40 adults with migraine found that " + told + "."))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "improvements in pain, fatigue and anxiety"
            + "|pain: improved;fatigue: improved;anxiety: improved",
        "pain and fatigue improved, but anxiety did not change"
            + "|pain: improved;fatigue: improved;anxiety: no difference",
        "pain fell and quality of life rose|pain: improved;quality of life: improved",
        "no change in measures such as pain, fatigue or anxiety"
            + "|pain: no difference;fatigue: no difference;anxiety: no difference",
        "better quality of life in the domains of pain and fatigue|pain: improved;fatigue:"
            + " improved",
      })
  void several(String told, String expected) {
    assertThat(findings("A trial of melatonin in 40 adults with migraine found " + told + "."))
        .containsExactly(expected.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The aim was to see whether pain improved",
        "The researchers looked at whether melatonin reduced pain",
        "Ten of the 20 patients in the melatonin group improved",
        "They took prolonged-release melatonin for fatigue",
      })
  void nothingIsTold(String sentence) {
    assertThat(findings("A trial enrolled 40 adults. " + sentence + ".")).isEmpty();
  }

  private static List<String> findings(String text) {
    List<StudyMention> studies = Written.studies(text);
    assertThat(studies).hasSize(1);
    return Written.findings(studies.getFirst());
  }
}
