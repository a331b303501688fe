package org.offlabel.evidence.answer.compose;

import java.util.List;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Gap;

/**
 * Tells which outcomes that matter to patients have no result in the best studies.
 *
 * @param gaps one per outcome
 * @param best the studies that were looked at
 */
record MissingOutcomes(List<Gap> gaps, BestStudies best) {

  MissingOutcomes {
    gaps = List.copyOf(gaps);
  }

  static MissingOutcomes of(Evidence evidence, Assessment assessment) {
    return new MissingOutcomes(
        assessment.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.OUTCOME).toList(),
        BestStudies.of(evidence));
  }

  /**
   * Adds the sentence, with at most {@code most} quotes of the gaps; none where there is no gap.
   */
  void tell(int most, Sentences sentences) {
    if (gaps.isEmpty()) {
      return;
    }
    List<String> outcomes = gaps.stream().map(Gap::what).toList();
    sentences.add(
        "No result on "
            + Wording.list(outcomes).replace(" and ", " or ")
            + " was found in the "
            + best.noun()
            + " that were read.",
        Stream.concat(
                gaps.stream().flatMap(gap -> gap.quotes().stream()).limit(most),
                best.designQuotes().stream())
            .toList(),
        new Derivation(
            "none found",
            Stream.concat(
                    outcomes.stream(),
                    gaps.getFirst().derivation().stream().flatMap(d -> d.inputs().stream()))
                .toList(),
            Wording.list(outcomes)));
  }
}
