package org.offlabel.evidence.answer.compose;

import java.util.List;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.study.Study;

/**
 * The studies that an answer leads with: of those whose results are told, the randomised trials
 * where there are any, else all.
 *
 * @param studies in the evidence's order
 * @param randomised whether they are randomised trials
 */
record BestStudies(List<Study> studies, boolean randomised) {

  BestStudies {
    studies = List.copyOf(studies);
  }

  static BestStudies of(Evidence evidence) {
    List<Study> every = evidence.primary().stream().map(a -> a.appraised().study()).toList();
    List<Study> told = every.stream().filter(study -> !study.findings().isEmpty()).toList();
    List<Study> all = told.isEmpty() ? every : told;
    List<Study> randomised = all.stream().filter(study -> study.isRandomised()).toList();
    return randomised.isEmpty() ? new BestStudies(all, false) : new BestStudies(randomised, true);
  }

  /** What to call them: "randomised trials", "studies". */
  String noun() {
    return randomised ? StudyWords.trial(studies) + "s" : "studies";
  }

  /** The words that state their designs, for a sentence that names them by it. */
  List<Quote> designQuotes() {
    return randomised
        ? studies.stream().flatMap(study -> StudyWords.design(study).stream()).toList()
        : List.of();
  }
}
