package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Disagreement.Side;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Whether it helps: what documents assert, and what randomised trials found. */
final class BenefitDisagreement implements DisagreementRule {

  private static final int QUOTES = 3;

  private final StudyDirection direction;

  BenefitDisagreement(Vocabulary vocabulary) {
    direction = new StudyDirection(vocabulary);
  }

  @Override
  public List<Disagreement> in(Evidence evidence) {
    List<Quote> helps = new ArrayList<>();
    List<Quote> doesNot = new ArrayList<>();
    List<Quote> unknown = new ArrayList<>();
    for (Statement statement : evidence.statements()) {
      if (statement.kind() == Statement.Kind.BENEFIT) {
        switch (statement.stance()) {
          case FOR -> helps.add(statement.quotes().getLast());
          case AGAINST -> doesNot.add(statement.quotes().getLast());
          case UNCERTAIN -> unknown.add(statement.quotes().getLast());
          case CONDITIONAL, NO_RECOMMENDATION, SILENT, NEUTRAL -> {}
        }
      } else if (statement.kind() == Statement.Kind.EVIDENCE
          && (statement.stance() == Statement.Stance.UNCERTAIN
              || statement.stance() == Statement.Stance.AGAINST)) {
        unknown.add(statement.quotes().getLast());
      }
    }
    List<Disagreement> found = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    side("yes", helps).ifPresent(sides::add);
    side("little or none", doesNot).ifPresent(sides::add);
    side("too little known", unknown).ifPresent(sides::add);
    if (!helps.isEmpty() && sides.size() > 1) {
      found.add(new Disagreement("whether it works", sides));
    }
    trials(evidence).ifPresent(found::add);
    return found;
  }

  private Optional<Disagreement> trials(Evidence evidence) {
    List<Side> better = new ArrayList<>();
    List<Side> same = new ArrayList<>();
    for (AnsweredStudy answered : evidence.primary()) {
      Optional<Contributor> told = direction.of(answered.appraised());
      if (told.isPresent() && told.get().randomised()) {
        Contributor trial = told.get();
        switch (trial.direction()) {
          case IMPROVED, MIXED ->
              better.add(new Side(trial.study().label() + ": in some outcomes", of(trial)));
          case NO_DIFFERENCE, WORSENED ->
              same.add(new Side(trial.study().label() + ": in none", of(trial)));
          case UNCLEAR -> {}
        }
      }
    }
    if (better.isEmpty() || same.isEmpty()) {
      return Optional.empty();
    }
    better.addAll(same);
    return Optional.of(new Disagreement("an effect in the trials", better));
  }

  private static List<Quote> of(Contributor trial) {
    boolean improved = trial.direction() != Direction.NO_DIFFERENCE;
    List<Quote> quotes =
        trial.study().findings().stream()
            .filter(finding -> improved == (finding.direction() == Direction.IMPROVED))
            .flatMap(finding -> finding.quotes().stream())
            .toList();
    return QuotePick.onePerDocument(quotes.isEmpty() ? trial.quotes() : quotes, QUOTES);
  }

  private static Optional<Side> side(String says, List<Quote> quotes) {
    return quotes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Side(says, QuotePick.onePerDocument(quotes, QUOTES)));
  }
}
