package org.offlabel.evidence.extract.statement;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * The condition a sentence leaves unsaid because its paragraph has just named it: that of the
 * nearest of a few sentences before it in the same paragraph, which is then quoted as well.
 */
final class Background {

  private static final int EARLIER = 3;

  private Background() {}

  /** The statement, with the paragraph's condition where it names none itself. */
  static Statement complete(Tellings tellings, int index, Statement statement) {
    return statement.conditions().isEmpty()
        ? earlier(tellings, index).map(t -> with(tellings, statement, t)).orElse(statement)
        : statement;
  }

  private static Optional<Telling> earlier(Tellings tellings, int index) {
    Span block = tellings.all().get(index).sentence().block().span();
    for (int i = index - 1; i >= Math.max(0, index - EARLIER); i--) {
      Telling telling = tellings.all().get(i);
      if (!telling.sentence().block().span().equals(block)) {
        return Optional.empty();
      }
      if (telling.names(ConceptKind.CONDITION)) {
        return Optional.of(telling);
      }
    }
    return Optional.empty();
  }

  private static Statement with(Tellings tellings, Statement statement, Telling earlier) {
    List<Concept> conditions =
        earlier.sentence().of(ConceptKind.CONDITION).stream()
            .map(TermMatch::concept)
            .distinct()
            .toList();
    Statement named =
        new Statement(
            statement.kind(),
            statement.stance(),
            statement.regimen(),
            conditions,
            statement.outcomes(),
            statement.topic(),
            statement.speaker(),
            statement.hedged(),
            statement.quotes());
    return Statements.with(named, earlier.sentence().quote(tellings.document().document()));
  }
}
