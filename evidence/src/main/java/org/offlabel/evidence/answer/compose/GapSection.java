package org.offlabel.evidence.answer.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Gap;
import org.offlabel.evidence.model.answer.Sentence;

/** What no study that was read has studied. */
final class GapSection {

  List<Sentence> write(Evidence evidence, Assessment assessment) {
    Sentences sentences = new Sentences();
    MissingOutcomes.of(evidence, assessment).tell(Integer.MAX_VALUE, sentences);
    for (Gap gap : assessment.gaps()) {
      switch (gap.kind()) {
        case OUTCOME -> {}
        case DURATION ->
            sentences.add(
                "None of the "
                    + BestStudies.of(evidence).noun()
                    + " that were read tells of "
                    + gap.what()
                    + ".",
                Stream.concat(
                        gap.quotes().stream(), BestStudies.of(evidence).designQuotes().stream())
                    .toList(),
                gap.derivation());
        case COMPARISON ->
            sentences.add(
                "No study of " + gap.what() + " was found in what was read.",
                gap.quotes(),
                gap.derivation());
        case UNREPORTED ->
            sentences.add(
                "Not found in what was read: " + gap.what() + ".", gap.quotes(), gap.derivation());
      }
    }
    if (evidence.primary().isEmpty()) {
      sentences.add(
          "Nothing that was read has studied "
              + evidence.question().drug().name()
              + " in "
              + evidence.question().condition().name()
              + ".",
          List.of(),
          Optional.of(Absence.of(evidence, "study")));
    }
    if (sentences.written().isEmpty()) {
      sentences.add(
          "No gap was worked out from what was read.",
          List.of(),
          new Derivation("none found", List.of("gap"), "none"));
    }
    return sentences.written();
  }
}
