package org.offlabel.evidence.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.fixture.Studies;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Gap;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.answer.Synthesis;
import org.offlabel.evidence.model.answer.Verdict;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;
import org.offlabel.evidence.vocabulary.Vocabulary;

final class AssessingTest {

  private final Assessing assessing = new Assessing(Vocabulary.bundled());

  @Test
  void withoutStudiesThereIsNoEvidenceRatherThanNoEffect() {
    Assessment assessment = assess();
    assertThat(assessment.verdict()).isEqualTo(Verdict.NO_EVIDENCE_FOUND);
    assertThat(assessment.certainty()).isEqualTo(Certainty.NONE);
  }

  @Test
  void aLargeTrialAtLowRiskThatFoundImprovementSaysItHelps() {
    Assessment assessment =
        assess(judged(trial("A").people(GroupSize.Role.ANALYSED, 500), Judgement.LOW));
    assertThat(assessment.verdict()).isEqualTo(Verdict.HELPS);
    assertThat(assessment.certainty()).isEqualTo(Certainty.HIGH);
  }

  @Test
  void fewPeopleTakeOneLevelOffAndVeryFewTwo() {
    assertThat(
            assess(judged(trial("A").people(GroupSize.Role.ANALYSED, 399), Judgement.LOW))
                .certainty())
        .isEqualTo(Certainty.MODERATE);
    assertThat(
            assess(judged(trial("A").people(GroupSize.Role.ANALYSED, 49), Judgement.LOW))
                .certainty())
        .isEqualTo(Certainty.LOW);
  }

  @Test
  void trialsThatConflictGiveAnUncertainVerdict() {
    Assessment assessment =
        assess(
            judged(trial("A").people(GroupSize.Role.ANALYSED, 300), Judgement.LOW),
            judged(
                Studies.named("B")
                    .design(Design.RANDOMISED_PARALLEL)
                    .people(GroupSize.Role.ANALYSED, 300)
                    .found("pain", Direction.NO_DIFFERENCE),
                Judgement.LOW));
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(domains(assessment)).contains(Reason.Domain.INCONSISTENCY);
    assertThat(assessment.disagreements().stream().map(Disagreement::about))
        .contains("effect on pain", "an effect in the trials");
  }

  @Test
  void veryLowCertaintyIsUncertainWhateverTheDirection() {
    Assessment assessment =
        assess(
            judged(
                Studies.named("Open")
                    .design(Design.BEFORE_AFTER)
                    .with(DesignFeature.OPEN_LABEL)
                    .people(GroupSize.Role.COMPLETED, 35)
                    .found("spasticity", Direction.IMPROVED),
                Judgement.HIGH));
    assertThat(assessment.certainty()).isEqualTo(Certainty.VERY_LOW);
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  void otherStudiesMoveNothingWhereThereIsARandomisedTrial() {
    AppraisedStudy trial = judged(trial("A").people(GroupSize.Role.ANALYSED, 500), Judgement.LOW);
    AppraisedStudy cohort =
        judged(
            Studies.named("C")
                .design(Design.COHORT)
                .people(GroupSize.Role.ANALYSED, 9_000)
                .found("pain", Direction.WORSENED),
            Judgement.HIGH);
    Assessment alone = assess(trial);
    Assessment both = assess(trial, cohort);
    assertThat(both.verdict()).isEqualTo(alone.verdict());
    assertThat(both.certainty()).isEqualTo(alone.certainty());
  }

  @Test
  void bloodValuesAloneAreIndirect() {
    Assessment assessment =
        assess(
            judged(
                Studies.named("Blood")
                    .design(Design.RANDOMISED_PARALLEL)
                    .people(GroupSize.Role.ANALYSED, 500)
                    .found("use of other medicines", Direction.NO_DIFFERENCE),
                Judgement.LOW));
    assertThat(domains(assessment)).contains(Reason.Domain.INDIRECTNESS);
  }

  @Test
  void whatNoTrialMeasuredIsAGap() {
    Assessment assessment =
        assess(judged(trial("A").people(GroupSize.Role.ANALYSED, 500), Judgement.LOW));
    assertThat(
            assessment.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.OUTCOME).map(Gap::what))
        .contains("relapse", "MRI lesions")
        .doesNotContain("pain");
  }

  @Test
  void scalesOfOneOutcomeMeetUnderIt() {
    Assessment assessment =
        assess(
            judged(
                Studies.named("A")
                    .design(Design.RANDOMISED_PARALLEL)
                    .found("MOS Pain Effects Scale", Direction.IMPROVED),
                Judgement.LOW),
            judged(
                Studies.named("B")
                    .design(Design.RANDOMISED_PARALLEL)
                    .found("pain", Direction.NO_DIFFERENCE),
                Judgement.LOW));
    assertThat(assessment.perOutcome()).singleElement().isInstanceOf(Synthesis.Directions.class);
    assertThat(assessment.perOutcome().getFirst().outcome().name()).isEqualTo("pain");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void moreReasonsNeverRaiseCertainty(long seed) {
    Random random = new Random(seed);
    int people = 1 + random.nextInt(1_000);
    Judgement[] judgements = Judgement.values();
    Judgement better = judgements[random.nextInt(2)];
    AppraisedStudy good = judged(trial("A").people(GroupSize.Role.ANALYSED, people), better);
    AppraisedStudy worse =
        judged(trial("A").people(GroupSize.Role.ANALYSED, Math.max(1, people / 2)), Judgement.HIGH);
    assertThat(assess(worse).certainty())
        .as("seed %d", seed)
        .isGreaterThanOrEqualTo(assess(good).certainty());
  }

  @Test
  void everyCoreOutcomeAndConditionIsInTheVocabulary() {
    Vocabulary vocabulary = Vocabulary.bundled();
    new CoreOutcomes(vocabulary)
        .table()
        .forEach(
            (condition, outcomes) -> {
              assertThat(vocabulary.names(Studies.condition(condition))).as(condition).isNotEmpty();
              for (String outcome : outcomes) {
                assertThat(vocabulary.names(Studies.outcome(outcome))).as(outcome).isNotEmpty();
              }
            });
  }

  private static Studies trial(String label) {
    return Studies.named(label)
        .design(Design.RANDOMISED_PARALLEL)
        .with(DesignFeature.DOUBLE_MASKED)
        .found("pain", Direction.IMPROVED);
  }

  private static AppraisedStudy judged(Studies builder, Judgement judgement) {
    Study study = builder.build();
    return new AppraisedStudy(
        study,
        List.of(
            new RiskOfBias(
                "missing outcome data",
                judgement,
                "for the test",
                "risk-of-bias-missing-data",
                List.of(Studies.quote(study.label(), "words")))));
  }

  private static Stream<Reason.Domain> reasons(Assessment assessment) {
    return assessment.reasons().stream().map(Reason::domain);
  }

  private static List<Reason.Domain> domains(Assessment assessment) {
    return reasons(assessment).toList();
  }

  private Assessment assess(AppraisedStudy... studies) {
    Question question =
        new Question(
            "Does it help?",
            Studies.drug("naltrexone"),
            Optional.empty(),
            Studies.condition("multiple sclerosis"));
    return assessing.assess(
        new Evidence(
            question,
            List.of(),
            List.of(),
            Arrays.stream(studies)
                .map(study -> new AnsweredStudy(study, AnsweredStudy.Part.PRIMARY, ""))
                .toList(),
            List.of(),
            List.of(),
            new Patients(List.of(), List.of())));
  }
}
