package org.offlabel.evidence.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;

/** Studies told in running prose: where each begins and ends, and what is told of it. */
final class ProseStudiesTest {

  private static StudyMention only(String... paragraphs) {
    List<StudyMention> studies = Written.studies(paragraphs);
    assertThat(studies).hasSize(1);
    return studies.getFirst();
  }

  @Test
  void aTrialWithArmsIsReadWhole() {
    StudyMention study =
        only(
            "In a 2013 randomized, double-blind trial at two hospitals in Texas, 73 patients with"
                + " treatment-resistant depression were assigned to receive either ketamine 0.5"
                + " mg/kg or midazolam. Depression scores were lower in the ketamine group than in"
                + " the midazolam group (mean difference 7.95, 95% CI 3.20 to 12.71, p = 0.002)."
                + " Side effects included dizziness, nausea and headache.");
    assertThat(study.year()).isEqualTo(OptionalInt.of(2013));
    assertThat(study.place().map(Stated::value)).contains("Texas");
    assertThat(Written.sizes(study)).containsExactly("randomised 73");
    assertThat(study.drugs()).extracting(d -> d.value().drug().name()).containsExactly("ketamine");
    assertThat(study.doses()).extracting(d -> d.value().shown()).containsExactly("0.5 mg/kg");
    assertThat(Written.findings(study)).containsExactly("depression: improved");
    assertThat(study.findings().getFirst().p()).contains("p = 0.002");
    assertThat(study.findings().getFirst().interval()).contains("95% CI 3.20 to 12.71");
    assertThat(study.reactions())
        .extracting(r -> r.value().name())
        .containsExactly("dizziness", "nausea", "headache");
  }

  @Test
  void theNextStudyBeginsWhereAnotherIsBroughtIn() {
    List<StudyMention> studies =
        Written.studies(
            "# Rituximab in chronic fatigue syndrome",
            "A small placebo-controlled study of 30 patients was published in 2011. The follow-up"
                + " trial was bigger: 151 patients were randomised and followed for 24 months."
                + " Fatigue did not differ between rituximab and placebo.");
    assertThat(studies).hasSize(2);
    assertThat(Written.sizes(studies.get(0))).containsExactly("role not stated 30");
    assertThat(Written.sizes(studies.get(1))).containsExactly("randomised 151");
    assertThat(Written.findings(studies.get(1))).containsExactly("fatigue: no difference");
  }

  @Test
  void aSentenceThatTellsSeveralApartMakesOneMentionForEach() {
    List<StudyMention> studies =
        Written.studies(
            "Trials of minocycline in stroke disagree, with some reporting improvements in"
                + " disability [5] and others reporting no difference in survival [6].");
    assertThat(studies)
        .extracting(StudyMention::citationMarks)
        .containsExactly(List.of(5), List.of(6));
    assertThat(Written.findings(studies.get(0))).containsExactly("disability: improved");
    assertThat(Written.findings(studies.get(1))).containsExactly("survival: no difference");
  }

  @Test
  void completersAreNotTheSample() {
    StudyMention study =
        only(
            "Lind et al. (2020) randomised 96 adults with alcohol withdrawal to gabapentin or"
                + " placebo for 16 weeks. Ninety participants completed the study.");
    assertThat(study.authors()).containsExactly("Lind");
    assertThat(study.label()).contains("Lind 2020");
    assertThat(Written.sizes(study)).containsExactly("randomised 96", "completed 90");
    assertThat(study.durations()).extracting(d -> d.value().shown()).containsExactly("16 weeks");
  }

  @Test
  void weeksOfTheOtherPeriodAreNoSecondArm() {
    StudyMention study =
        only(
            "Forty adults completed a crossover trial of 4 weeks on melatonin and 4 weeks on"
                + " placebo.");
    assertThat(Written.sizes(study)).containsExactly("completed 40");
  }

  @Test
  void peopleWhoAreOnlyCountedHaveNoRole() {
    StudyMention study =
        only("One trial followed 44 adults with insomnia who took melatonin for two months.");
    assertThat(Written.sizes(study)).containsExactly("role not stated 44");
  }

  @Test
  void aMaskedPlaceboCrossoverIsTakenForRandomised() {
    StudyMention study =
        only(
            "A double-masked and placebo-controlled crossover study gave 16 adults with social"
                + " anxiety disorder 40 mg of propranolol.");
    assertThat(study.design().map(Stated::value)).contains(Design.RANDOMISED_CROSSOVER);
    assertThat(study.features()).extracting(Stated::value).doesNotContain(DesignFeature.RANDOMISED);
  }

  @Test
  void aRandomisedTrialOfUnknownPlanHasNoDesignButTheFeature() {
    StudyMention study =
        only("A randomised trial in Fiji found that ivermectin reduced scabies symptoms.");
    assertThat(study.design()).isEmpty();
    assertThat(study.features()).extracting(Stated::value).contains(DesignFeature.RANDOMISED);
  }

  @Test
  void anUncontrolledTreatmentStudyComparesBeforeWithAfter() {
    StudyMention study =
        only(
            "In a small, uncontrolled pilot study, twenty women with PCOS took 1,500 mg of"
                + " metformin daily for three months. Body weight did not change.");
    assertThat(study.design().map(Stated::value)).contains(Design.BEFORE_AFTER);
    assertThat(Written.findings(study)).containsExactly("body weight: no difference");
  }

  @Test
  void aReviewIsNoTrial() {
    StudyMention study =
        only(
            "A meta-analysis published in 2014 pooled five randomised trials of colchicine in"
                + " pericarditis. It found no increase in serious adverse events.");
    assertThat(study.design().map(Stated::value)).contains(Design.SYSTEMATIC_REVIEW);
  }

  @Test
  void aChartReviewIsNoReview() {
    StudyMention study =
        only(
            "A retrospective chart review at one clinic found that topiramate reduced migraine"
                + " days.");
    assertThat(study.design().map(Stated::value)).isNotEqualTo(Design.NARRATIVE_REVIEW);
    assertThat(study.features()).extracting(Stated::value).contains(DesignFeature.RETROSPECTIVE);
  }

  @Test
  void yearsOfRecordsAreFollowUp() {
    StudyMention study =
        only(
            "Researchers reviewed 12 years of medical records of people with gout who took"
                + " colchicine. They found no effect on kidney function.");
    assertThat(study.durations()).extracting(d -> d.value().shown()).containsExactly("12 years");
    assertThat(study.remarks()).extracting(r -> r.value().kind()).contains(Remark.Kind.OTHER);
  }

  @Test
  void harmlessnessIsARemarkAndNoReaction() {
    StudyMention study =
        only(
            "In one trial of 60 adults, melatonin was well tolerated and no severe adverse events"
                + " were seen.");
    assertThat(study.reactions()).isEmpty();
    assertThat(study.remarks())
        .extracting(r -> r.value().kind())
        .containsExactly(Remark.Kind.SERIOUS_ADVERSE_EVENTS, Remark.Kind.TOLERABILITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some studies suggest that melatonin may help people sleep.",
        "Larger studies of ketamine are needed.",
        "A randomised trial of ketamine in adolescents would be needed to know.",
        "No study has tested ivermectin in infants.",
        "Does a study of ivermectin in infants exist?",
        "Research on propranolol is limited, and experts disagree.",
        "Melatonin proved harmless in several trials [2, 4, 5].",
        "Patients should ask a doctor before a trial of stopping gabapentin."
      })
  void generalRemarksAreNoStudies(String sentence) {
    assertThat(Written.studies(sentence)).isEmpty();
  }

  @Test
  void everyValueIsQuotedFromItsPassage() {
    StudyMention study =
        only(
            "A Danish trial enrolled 80 adults with migraine. They took 5 mg of melatonin every"
                + " night for 8 weeks. Migraine days fell.");
    assertThat(study.doses().getFirst().quote().text()).contains("5 mg", "every night");
    assertThat(study.durations().getFirst().quote().text()).contains("8 weeks");
    assertThat(study.sizes().getFirst().quote().text()).contains("80 adults");
    assertThat(study.quotes()).hasSize(3);
  }

  @Test
  void hostileTextIsReadInBoundedTime() {
    String flood = "a study found that pain improved, and ".repeat(400) + "(".repeat(2000);
    assertThat(Written.studies(flood)).hasSizeLessThanOrEqualTo(400);
  }
}
