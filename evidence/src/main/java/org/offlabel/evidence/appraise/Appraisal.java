package org.offlabel.evidence.appraise;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.Study;

/** Appraises studies domain by domain. */
public final class Appraisal {

  private static final List<Domain> DOMAINS =
      List.of(
          new RandomisationProcess(),
          new Confounding(),
          new Deviations(),
          new MissingOutcomeData(),
          new OutcomeMeasurement(),
          new SelectedResult(),
          new PeriodAndCarryOver());

  /** The study with its judgements, in the tool's order; reviews and laboratory work get none. */
  public AppraisedStudy appraise(Study study) {
    return new AppraisedStudy(
        study,
        observesPeople(study)
            ? DOMAINS.stream().map(domain -> domain.judge(study)).flatMap(Optional::stream).toList()
            : List.of());
  }

  private static boolean observesPeople(Study study) {
    return switch (study.designOrUnclear()) {
      case SYSTEMATIC_REVIEW, NARRATIVE_REVIEW, LABORATORY, CASE_REPORT -> false;
      case RANDOMISED_CROSSOVER,
          RANDOMISED_PARALLEL,
          NON_RANDOMISED_CONTROLLED,
          BEFORE_AFTER,
          COHORT,
          CASE_CONTROL,
          CASE_SERIES,
          UNCLEAR ->
          true;
    };
  }
}
