package org.offlabel.evidence.appraise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.evidence.fixture.Studies;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

final class AppraisalTest {

  private final Appraisal appraisal = new Appraisal();

  @ParameterizedTest
  @CsvSource({
    "100, 100, LOW",
    "100, 95, LOW",
    "100, 94, SOME_CONCERNS",
    "100, 80, SOME_CONCERNS",
    "100, 79, HIGH",
    "80, 60, HIGH",
    "40, 35, SOME_CONCERNS",
  })
  void lossesAreJudgedByFiveAndTwentyPercent(int enrolled, int analysed, Judgement expected) {
    Study study =
        trial()
            .people(GroupSize.Role.ENROLLED, enrolled)
            .people(GroupSize.Role.ANALYSED, analysed)
            .build();
    assertThat(judgement(study, "missing outcome data")).isEqualTo(expected);
  }

  @Test
  void completersAloneTellNothingOfLosses() {
    Study study = trial().people(GroupSize.Role.COMPLETED, 60).build();
    assertThat(judgement(study, "missing outcome data")).isEqualTo(Judgement.NO_INFORMATION);
  }

  @Test
  void silenceIsNeverLowRisk() {
    Study silent = Studies.named("Silent").design(Design.RANDOMISED_PARALLEL).build();
    assertThat(judgements(silent).values()).containsOnly(Judgement.NO_INFORMATION);
  }

  @Test
  void anOpenUncontrolledStudyIsAtHighRisk() {
    Study open =
        Studies.named("Open")
            .design(Design.BEFORE_AFTER)
            .with(DesignFeature.OPEN_LABEL, DesignFeature.UNCONTROLLED)
            .build();
    assertThat(judgements(open))
        .containsEntry("confounding", Judgement.HIGH)
        .containsEntry("measurement of the outcome", Judgement.HIGH)
        .doesNotContainKey("randomisation process");
  }

  @Test
  void anOutcomeSwitchedAfterRegistrationIsHighRisk() {
    Study switched =
        trial().remark(Remark.Kind.SELECTIVE_REPORTING, "registered another outcome").build();
    assertThat(judgement(switched, "selection of the reported result")).isEqualTo(Judgement.HIGH);
  }

  @Test
  void onlyCrossoverTrialsAreJudgedForCarryOver() {
    Study crossover = Studies.named("Cross").design(Design.RANDOMISED_CROSSOVER).build();
    assertThat(judgements(crossover)).containsKey("period and carry-over");
    assertThat(judgements(trial().build())).doesNotContainKey("period and carry-over");
  }

  @ParameterizedTest
  @EnumSource(
      value = Design.class,
      names = {"SYSTEMATIC_REVIEW", "NARRATIVE_REVIEW", "LABORATORY", "CASE_REPORT"})
  void whatObservesNoGroupOfPeopleIsNotAppraised(Design design) {
    assertThat(appraisal.appraise(Studies.named("Other").design(design).build()).riskOfBias())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Design.class)
  void everyJudgementButNoInformationShowsItsWords(Design design) {
    Study study =
        Studies.named("Any")
            .design(design)
            .with(DesignFeature.DOUBLE_MASKED)
            .people(GroupSize.Role.ENROLLED, 10)
            .people(GroupSize.Role.COMPLETED, 9)
            .build();
    for (RiskOfBias judged : appraisal.appraise(study).riskOfBias()) {
      if (judged.judgement() != Judgement.NO_INFORMATION) {
        assertThat(judged.quotes()).as(judged.domain()).isNotEmpty();
      }
    }
  }

  private static Studies trial() {
    return Studies.named("Trial")
        .design(Design.RANDOMISED_PARALLEL)
        .with(DesignFeature.DOUBLE_MASKED);
  }

  private Judgement judgement(Study study, String domain) {
    return Objects.requireNonNull(judgements(study).get(domain), domain);
  }

  private Map<String, Judgement> judgements(Study study) {
    Map<String, Judgement> found = new TreeMap<>();
    appraisal
        .appraise(study)
        .riskOfBias()
        .forEach(judged -> found.put(judged.domain(), judged.judgement()));
    return found;
  }
}
