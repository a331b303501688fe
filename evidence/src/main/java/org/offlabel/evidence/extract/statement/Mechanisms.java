package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Kind;
import org.offlabel.evidence.model.fact.Statement.Stance;

/**
 * How the drug is thought to work: one statement for each way a sentence names, only in sentences
 * that name the drug or clearly refer to it. Topic: the way, as its table names it.
 */
final class Mechanisms implements KindReader {

  private final CueTable table = CueTable.beside(Mechanisms.class, "mechanisms.tsv");
  private final Statements statements;

  Mechanisms(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Statement> in(Tellings tellings) {
    List<Statement> found = new ArrayList<>();
    for (Telling telling : tellings.all()) {
      if (Statements.asserted().test(telling) && telling.speaksOfTheDrug()) {
        found.addAll(read(tellings, telling));
      }
    }
    return found;
  }

  private List<Statement> read(Tellings tellings, Telling telling) {
    Map<String, Statement> byTopic = new LinkedHashMap<>();
    for (CueHit hit : table.in(telling.wording(), telling.slots())) {
      Optional<Mention> subject = telling.actorOf(hit);
      if (subject.isEmpty() || byTopic.containsKey(hit.fact(0))) {
        continue;
      }
      Statements.Claim claim =
          new Statements.Claim(
              Kind.MECHANISM,
              telling.denies(hit) ? Stance.AGAINST : Stance.NEUTRAL,
              new Targets(List.of(), List.of()),
              Optional.of(hit.fact(0)),
              statements.hedged(telling, hit));
      byTopic.put(hit.fact(0), statements.make(tellings, telling, hit, subject.get(), claim));
    }
    return List.copyOf(byTopic.values());
  }
}
