package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;

/** Where sources differ, each side in its own words. */
final class DisagreementSection {

  private static final int EXCERPT = 170;

  List<Sentence> write(Evidence evidence, Assessment assessment) {
    Sentences sentences = new Sentences();
    for (Disagreement disagreement : assessment.disagreements()) {
      List<String> sides = new ArrayList<>();
      List<Quote> quotes = new ArrayList<>();
      for (Disagreement.Side side : disagreement.sides()) {
        sides.add(side.says() + excerpt(side));
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

  /** The side's own words, if they can be shown: no sentence of an answer calls a drug safe. */
  private static String excerpt(Disagreement.Side side) {
    return side.quotes().stream()
        .map(quote -> Wording.excerpt(quote, EXCERPT))
        .filter(words -> !words.toLowerCase(Locale.ROOT).contains("safe"))
        .findFirst()
        .map(words -> " (“" + words + "”)")
        .orElse("");
  }
}
