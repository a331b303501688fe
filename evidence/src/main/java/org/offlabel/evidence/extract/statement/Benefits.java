package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Kind;
import org.offlabel.evidence.model.fact.Statement.Stance;
import org.offlabel.evidence.vocabulary.language.Hedge;

/**
 * Claims that the drug helps or does not: at most one for each clause, the first. A claim of help
 * that is denied counts as against, one that is put as a possibility as conditional; a claim that
 * it does not help stays against, however it is put.
 */
final class Benefits implements KindReader {

  private static final Set<String> REASONS = Set.of("because", "since", "as");

  private final CueTable table = CueTable.beside(Benefits.class, "benefit.tsv");
  private final Statements statements;

  Benefits(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Statement> in(Tellings tellings) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Statements.general().test(telling) && telling.speaksOfTheDrug()) {
        for (Statement statement : read(tellings, telling)) {
          found.add(Background.complete(tellings, i, statement));
        }
      }
    }
    return found;
  }

  private List<Statement> read(Tellings tellings, Telling telling) {
    List<Statement> found = new ArrayList<>();
    List<Clause> told = new ArrayList<>();
    for (CueHit hit : table.in(telling.wording(), telling.slots())) {
      Clause clause = telling.clauseAt(hit.first());
      if (hit.fact(0).equals("nothing") || told.contains(clause)) {
        continue;
      }
      Optional<Statement> claim = claim(tellings, telling, hit);
      if (claim.isPresent()) {
        found.add(claim.get());
        told.add(clause);
      }
    }
    return found;
  }

  private Optional<Statement> claim(Tellings tellings, Telling telling, CueHit hit) {
    Optional<Mention> subject = telling.subjectOf(hit);
    Targets targets = Targets.of(telling, hit, subject);
    boolean aimless = hit.fact(1).equals("target") && Targets.inClause(telling, hit).isEmpty();
    if (subject.isEmpty() || aimless || isReason(telling, hit)) {
      return Optional.empty();
    }
    Statements.Claim claim =
        new Statements.Claim(
            Kind.BENEFIT,
            stance(Stance.valueOf(hit.fact(0)), telling, hit),
            targets,
            Optional.empty(),
            statements.hedged(telling, hit));
    return Optional.of(statements.make(tellings, telling, hit, subject.get(), claim));
  }

  /**
   * "Because endorphins reduce pain" gives a reason; what is claimed stands in the other clause.
   */
  private static boolean isReason(Telling telling, CueHit hit) {
    Clause clause = telling.clauseAt(hit.first());
    boolean own = telling.mentions().stream().anyMatch(m -> clause.holds(m.first()));
    return !own && REASONS.contains(telling.wording().word(clause.first()));
  }

  private static Stance stance(Stance said, Telling telling, CueHit hit) {
    if (said != Stance.FOR && said != Stance.CONDITIONAL) {
      return said;
    }
    Hedge hedge = telling.hedging(hit);
    if (telling.cues().unsupported(telling.wording().span(hit.last()))
        || hedge == Hedge.UNCERTAIN) {
      return Stance.UNCERTAIN;
    }
    if (telling.denies(hit)) {
      return Stance.AGAINST;
    }
    return hedge == Hedge.NONE ? said : Stance.CONDITIONAL;
  }
}
