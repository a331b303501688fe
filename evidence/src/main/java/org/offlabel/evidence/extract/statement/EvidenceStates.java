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
 * How good or scarce the evidence is. A sentence need not name the drug: in a document about one
 * drug it is about the drug named last before it. Topic: the name of the row.
 */
final class EvidenceStates implements KindReader {

  private final CueTable table = CueTable.beside(EvidenceStates.class, "evidence.tsv");
  private final Statements statements;

  EvidenceStates(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Statement> in(Tellings tellings) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Statements.general().test(telling)) {
        for (Statement statement : read(tellings, i, telling)) {
          found.add(Background.complete(tellings, i, statement));
        }
      }
    }
    return found;
  }

  private List<Statement> read(Tellings tellings, int index, Telling telling) {
    Map<String, Statement> byTopic = new LinkedHashMap<>();
    for (CueHit hit : table.in(telling.wording(), telling.slots())) {
      Optional<Mention> subject = tellings.subjectOrLast(index, hit);
      boolean denied = hit.fact(1).equals("FOR") && telling.denies(hit);
      boolean about = subject.isPresent() && !denied && !hit.fact(0).equals("nothing");
      if (about && !byTopic.containsKey(hit.fact(0))) {
        Stance stance = Stance.valueOf(hit.fact(1));
        Statements.Claim claim =
            new Statements.Claim(
                Kind.EVIDENCE,
                stance,
                Targets.of(telling, hit, subject),
                Optional.of(hit.fact(0)),
                false);
        byTopic.put(hit.fact(0), statements.make(tellings, telling, hit, subject.get(), claim));
      }
    }
    return List.copyOf(byTopic.values());
  }
}
