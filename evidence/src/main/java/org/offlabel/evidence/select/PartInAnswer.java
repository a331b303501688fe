package org.offlabel.evidence.select;

import java.util.Set;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy.Part;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.Study;
import org.offlabel.evidence.vocabulary.OutcomeDomain;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Decides what part a study of the drug plays: only studies that observed people with the condition
 * asked about count as evidence of benefit.
 *
 * @param bearing what is asked
 * @param vocabulary knows which outcomes are mere blood values
 * @param retracted the documents that have been retracted
 */
record PartInAnswer(Bearing bearing, Vocabulary vocabulary, Set<DocumentId> retracted) {

  AnsweredStudy of(AppraisedStudy appraised) {
    Study study = appraised.study();
    Design design = study.designOrUnclear();
    boolean condition = bearing.onAnyCondition(study.conditions());
    if (isRetracted(study)) {
      return new AnsweredStudy(appraised, Part.RETRACTED, "has been retracted and is not counted");
    }
    if (design.isReview()) {
      return new AnsweredStudy(
          appraised, Part.REVIEW, "sums up other studies and is not counted beside them");
    }
    if (design == Design.LABORATORY) {
      return new AnsweredStudy(
          appraised, Part.MECHANISM, "bears on how the drug works and is not counted");
    }
    if (!condition) {
      return new AnsweredStudy(
          appraised, Part.OTHER_CONDITION, "is about another condition and is not counted");
    }
    if (design == Design.CASE_REPORT && tellsHarmOnly(study)) {
      return new AnsweredStudy(
          appraised,
          Part.HARM_REPORT,
          "reports an unwanted effect in a single patient and is not counted");
    }
    if (measuresBloodValuesOnly(study)) {
      return new AnsweredStudy(
          appraised, Part.MECHANISM, "bears on how the drug works and is not counted");
    }
    return new AnsweredStudy(appraised, Part.PRIMARY, "");
  }

  /** Whether a report of the study itself has been; what others tell of it falls with it. */
  private boolean isRetracted(Study study) {
    return study.mentions().stream()
        .filter(mention -> mention.kind() == StudyMention.Kind.REPORT)
        .anyMatch(mention -> retracted.contains(mention.document()));
  }

  private static boolean tellsHarmOnly(Study study) {
    return !study.reactions().isEmpty()
        && study.findings().stream()
            .noneMatch(finding -> finding.direction() == Direction.IMPROVED);
  }

  private boolean measuresBloodValuesOnly(Study study) {
    Set<OutcomeDomain> bloodValues = Set.of(OutcomeDomain.BIOMARKER);
    return !study.findings().isEmpty()
        && study.findings().stream()
            .allMatch(finding -> bloodValues.contains(vocabulary.domain(finding.outcome())));
  }
}
