package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.study.Study;

/** Adds to a sentence's quotes those that name the studies it speaks of. */
final class StudyNames {

  private final Evidence evidence;

  StudyNames(Evidence evidence) {
    this.evidence = evidence;
  }

  /** {@code quotes}, and the naming words of every study whose label stands in {@code text}. */
  List<Quote> added(String text, List<Quote> quotes) {
    List<Quote> all = new ArrayList<>(quotes);
    for (AnsweredStudy answered : evidence.studies()) {
      Study study = answered.appraised().study();
      if (text.contains(study.label())) {
        all.addAll(StudyWords.naming(study));
      }
    }
    return all;
  }
}
