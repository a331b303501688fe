package org.offlabel.evidence.synthesis;

import java.util.List;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.answer.Verdict;

/**
 * The verdict on the whole.
 *
 * @param verdict which way it goes
 * @param certainty how sure that is
 * @param reasons why it is no surer
 */
record Conclusion(Verdict verdict, Certainty certainty, List<Reason> reasons) {

  Conclusion {
    reasons = List.copyOf(reasons);
  }

  /** No study found anything on patients with the condition. */
  static Conclusion nothingFound() {
    return new Conclusion(Verdict.NO_EVIDENCE_FOUND, Certainty.NONE, List.of());
  }

  /** Studies were told of, and none of what they found can be told. */
  static Conclusion nothingClear(List<Reason> reasons) {
    return new Conclusion(Verdict.UNCERTAIN, Certainty.VERY_LOW, reasons);
  }

  /**
   * Words for a body of evidence as GRADE's informative statements put them (Santesso and others, J
   * Clin Epidemiol 2020;119:126-135): high and moderate certainty speak plainly, low says "may",
   * very low says that it is uncertain.
   */
  static Conclusion of(Body body, Grading.Grade grade) {
    return new Conclusion(verdict(body, grade.certainty()), grade.certainty(), grade.reasons());
  }

  private static Verdict verdict(Body body, Certainty certainty) {
    if (certainty == Certainty.VERY_LOW || certainty == Certainty.NONE) {
      return Verdict.UNCERTAIN;
    }
    boolean sure = certainty != Certainty.LOW;
    return switch (body.direction()) {
      case IMPROVED -> sure ? Verdict.HELPS : Verdict.MAY_HELP;
      case NO_DIFFERENCE -> sure ? Verdict.DOES_NOT_HELP : Verdict.MAY_NOT_HELP;
      case WORSENED -> Verdict.HARMS;
      case MIXED -> body.leansToImprovement() ? Verdict.MAY_HELP : Verdict.UNCERTAIN;
      case UNCLEAR -> Verdict.UNCERTAIN;
    };
  }
}
