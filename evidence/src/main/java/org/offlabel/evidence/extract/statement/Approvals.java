package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.LineName;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.NamedLine;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Kind;
import org.offlabel.evidence.model.fact.Statement.Stance;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * Whether a regulator approved the drug: one statement for each condition; topic: the regulator.
 */
final class Approvals implements KindReader {

  private static final int EARLIER = 3;

  private final CueTable table = CueTable.beside(Approvals.class, "approval.tsv");
  private final CueTable regulators = CueTable.beside(Approvals.class, "regulators.tsv");
  private final Statements statements;

  Approvals(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Statement> in(Tellings tellings) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Statements.general().test(telling)) {
        for (CueHit hit : table.in(telling.wording(), telling.slots())) {
          if (!hit.fact(0).equals("nothing")) {
            found.addAll(read(tellings, i, telling, hit));
          }
        }
      }
    }
    found.addAll(lines(tellings));
    return found;
  }

  private List<Statement> read(Tellings tellings, int at, Telling telling, CueHit hit) {
    Optional<Mention> subject = telling.subjectOf(hit);
    if (subject.isEmpty()) {
      return List.of();
    }
    boolean negated = telling.denies(hit) || saysNo(telling, hit);
    Stance stance = negated || hit.fact(0).equals("AGAINST") ? Stance.AGAINST : Stance.FOR;
    List<Concept> conditions = Targets.inClause(telling, hit).conditions();
    Optional<Telling> earlier = Optional.empty();
    if (conditions.isEmpty() && refersBack(telling, hit)) {
      conditions = before(telling, hit);
      earlier = conditions.isEmpty() ? earlierWithCondition(tellings, at) : Optional.empty();
      conditions = earlier.map(Approvals::conditions).orElse(conditions);
    }
    List<Statement> found = new ArrayList<>();
    for (Concept condition : conditions) {
      Statements.Claim claim =
          new Statements.Claim(
              Kind.APPROVAL,
              stance,
              new Targets(List.of(condition), List.of()),
              regulator(telling),
              false);
      Statement made = statements.make(tellings, telling, hit, subject.get(), claim);
      found.add(
          earlier
              .map(t -> Statements.with(made, t.sentence().quote(tellings.document().document())))
              .orElse(made));
    }
    return found;
  }

  /** A "not" may stand inside the phrase: "has not been approved". */
  private static boolean saysNo(Telling telling, CueHit hit) {
    List<String> words = telling.wording().norms().subList(hit.first(), hit.last() + 1);
    return words.contains("not")
        || words.contains("never")
        || words.contains("lack")
        || words.contains("lacks")
        || words.contains("without")
        || words.contains("despite")
        || words.stream().anyMatch(word -> word.endsWith("n't"));
  }

  /** "For this purpose" and the like. */
  private static boolean refersBack(Telling telling, CueHit hit) {
    int end = hit.last() + 1;
    while (end < telling.wording().size() && !telling.wording().commaBefore(end)) {
      end++;
    }
    List<String> after = telling.wording().norms().subList(hit.first(), end);
    return after.contains("this")
        || after.contains("that")
        || after.contains("these")
        || after.contains("such");
  }

  /** Conditions that the sentence names before the phrase. */
  private static List<Concept> before(Telling telling, CueHit hit) {
    int start = telling.wording().span(hit.first()).start();
    return telling.sentence().of(ConceptKind.CONDITION).stream()
        .filter(term -> term.span().end() <= start)
        .map(TermMatch::concept)
        .distinct()
        .toList();
  }

  private static Optional<Telling> earlierWithCondition(Tellings tellings, int at) {
    for (int i = at - 1; i >= Math.max(0, at - EARLIER); i--) {
      if (tellings.all().get(i).names(ConceptKind.CONDITION)) {
        return Optional.of(tellings.all().get(i));
      }
    }
    return Optional.empty();
  }

  private static List<Concept> conditions(Telling telling) {
    return telling.sentence().of(ConceptKind.CONDITION).stream()
        .map(TermMatch::concept)
        .distinct()
        .toList();
  }

  private Optional<String> regulator(Telling telling) {
    return regulators.in(telling.wording()).stream().map(hit -> hit.fact(0)).findFirst();
  }

  private static List<Statement> lines(Tellings tellings) {
    Optional<LineContext> context = LineContext.of(tellings);
    List<Statement> found = new ArrayList<>();
    for (NamedLine line : tellings.lines().of(LineName.APPROVED)) {
      List<Concept> conditions =
          line.of(ConceptKind.CONDITION).stream().map(TermMatch::concept).distinct().toList();
      context.ifPresent(
          in ->
              found.add(
                  in.statement(
                      Kind.APPROVAL,
                      Stance.FOR,
                      new Targets(conditions, List.of()),
                      Optional.of(line.value().of(tellings.document().document().text()))
                          .filter(words -> conditions.isEmpty()),
                      line)));
    }
    return found;
  }
}
