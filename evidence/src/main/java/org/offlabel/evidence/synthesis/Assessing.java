package org.offlabel.evidence.synthesis;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Works out what the eligible studies of a question together amount to. */
public final class Assessing {

  private final StudyDirection direction;
  private final Grading grading;
  private final OutcomeSynthesis outcomes;
  private final Disagreements disagreements;
  private final Gaps gaps;

  /** Judges with the bundled knowledge of what outcomes are about. */
  public Assessing(Vocabulary vocabulary) {
    direction = new StudyDirection(vocabulary);
    grading = new Grading(vocabulary);
    outcomes = new OutcomeSynthesis(grading, new OutcomeGroup(vocabulary));
    disagreements = new Disagreements(vocabulary);
    gaps = new Gaps(vocabulary);
  }

  /** What {@code evidence} amounts to. */
  public Assessment assess(Evidence evidence) {
    List<AnsweredStudy> primary = evidence.primary();
    Conclusion conclusion = conclude(primary);
    return new Assessment(
        outcomes.of(primary),
        conclusion.verdict(),
        conclusion.certainty(),
        conclusion.reasons(),
        disagreements.in(evidence),
        gaps.in(evidence));
  }

  private Conclusion conclude(List<AnsweredStudy> primary) {
    List<Contributor> told =
        primary.stream()
            .map(answered -> direction.of(answered.appraised()))
            .flatMap(Optional::stream)
            .toList();
    if (primary.isEmpty()) {
      return Conclusion.nothingFound();
    }
    if (told.isEmpty()) {
      return Conclusion.nothingClear(List.of(NoDirectionReason.of(primary)));
    }
    Body body = Body.of(told);
    return Conclusion.of(body, grading.grade(body));
  }
}
