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
    List<Gap> outcomes =
        assessment.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.OUTCOME).toList();
    if (!outcomes.isEmpty()) {
      sentences.add(
          "No result on "
              + Wording.list(outcomes.stream().map(Gap::what).toList()).replace(" and ", " or ")
              + " was found in the "
              + BestStudies.of(evidence).noun()
              + " that were read.",
          Stream.concat(
                  outcomes.stream().flatMap(gap -> gap.quotes().stream()),
                  BestStudies.of(evidence).designQuotes().stream())
              .toList(),
          new Derivation(
              "none found",
              Stream.concat(
                      outcomes.stream().map(Gap::what),
                      outcomes.getFirst().derivation().stream().flatMap(d -> d.inputs().stream()))
                  .toList(),
              Wording.list(outcomes.stream().map(Gap::what).toList())));
    }
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
        case COMPARISON, UNREPORTED ->
            sentences.add(
                "Nobody has studied, in what was read, " + gap.what() + ".",
                gap.quotes(),
                gap.derivation());
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
