package org.offlabel.evidence.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.Study;

/**
 * What one study adds to the question whether the drug helps.
 *
 * @param appraised the study
 * @param direction what it found
 * @param quotes the words that state it
 */
record Contributor(AppraisedStudy appraised, Direction direction, List<Quote> quotes) {

  private static final List<GroupSize.Role> ANALYSED_FIRST =
      List.of(
          GroupSize.Role.ANALYSED,
          GroupSize.Role.COMPLETED,
          GroupSize.Role.RANDOMISED,
          GroupSize.Role.ENROLLED,
          GroupSize.Role.TREATED,
          GroupSize.Role.UNSTATED);

  Contributor {
    quotes = List.copyOf(quotes);
  }

  Study study() {
    return appraised.study();
  }

  boolean randomised() {
    return study().isRandomised();
  }

  /** Whether its own report or registration was read, not only what others tell of it. */
  boolean firstHand() {
    return study().mentions().stream()
        .anyMatch(
            mention ->
                switch (mention.kind()) {
                  case REPORT, REGISTRATION -> true;
                  case DESCRIPTION, REFERENCE -> false;
                });
  }

  /** The people its result rests on: those analysed where that is stated, else the next best. */
  Optional<Stated<GroupSize>> people() {
    return ANALYSED_FIRST.stream().map(study()::size).flatMap(Optional::stream).findFirst();
  }

  /** The words that state the people, or else those that state the result. */
  Stream<Quote> peopleQuotes() {
    return people().map(size -> size.quotes().stream()).orElseGet(quotes::stream);
  }
}
