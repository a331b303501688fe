package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.vocabulary.OutcomeDomain;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * What a whole study found for patients, over all outcomes that matter to them. Improvement in some
 * and no difference in others is MIXED; SWiM's effect direction, not a count of significant
 * results.
 */
final class StudyDirection {

  private static final Set<OutcomeDomain> MATTER_LESS =
      Set.of(OutcomeDomain.BIOMARKER, OutcomeDomain.SAFETY);

  private final Vocabulary vocabulary;

  StudyDirection(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the study adds; nothing where it reports no direction that matters to patients. */
  Optional<Contributor> of(AppraisedStudy appraised) {
    List<Finding> told =
        appraised.study().findings().stream()
            .filter(finding -> finding.direction() != Direction.UNCLEAR)
            .filter(finding -> !MATTER_LESS.contains(vocabulary.domain(finding.outcome())))
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Set<Direction> directions = new TreeSet<>();
    List<Quote> quotes = new ArrayList<>();
    for (Finding finding : told) {
      if (directions.add(finding.direction())) {
        quotes.addAll(finding.quotes());
      }
    }
    Direction direction = directions.size() == 1 ? directions.iterator().next() : Direction.MIXED;
    return Optional.of(new Contributor(appraised, direction, quotes.stream().distinct().toList()));
  }
}
