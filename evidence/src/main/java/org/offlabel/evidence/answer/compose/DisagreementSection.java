package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;

/** Where sources differ, each side in its own words. */
final class DisagreementSection {

  private static final int EXCERPT = 110;

  List<Sentence> write(Evidence evidence, Assessment assessment) {
    Sentences sentences = new Sentences();
    for (Disagreement disagreement : assessment.disagreements()) {
      List<String> sides = new ArrayList<>();
      List<Quote> quotes = new ArrayList<>();
      for (Disagreement.Side side : disagreement.sides()) {
        sides.add(
            side.says() + " (“" + Wording.excerpt(side.quotes().getFirst(), EXCERPT) + "”)");
        quotes.addAll(side.quotes());
      }
      String text = Wording.capital(disagreement.about()) + ": " + String.join(" · ", sides) + ".";
      sentences.add(text, new StudyNames(evidence).added(text, quotes));
    }
    if (sentences.written().isEmpty()) {
      sentences.add(
          "No disagreement was found in what was read.",
          List.of(),
          new Derivation("none found", List.of("disagreement"), "none"));
    }
    return sentences.written();
  }
}
