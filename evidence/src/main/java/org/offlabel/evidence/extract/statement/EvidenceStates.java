package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.offlabel.evidence.extract.ReadSentence;
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
    Optional<Mention> last = Optional.empty();
    for (Telling telling : tellings.all()) {
      if (Statements.general().test(telling)) {
        found.addAll(read(tellings, telling, last));
      }
      last = naming(telling).or(() -> last(telling)).or(keep(last));
    }
    return found;
  }

  private static Supplier<Optional<Mention>> keep(Optional<Mention> last) {
    return () -> last;
  }

  private static Optional<Mention> last(Telling telling) {
    return telling.firstMention().filter(mention -> mention.named().isPresent());
  }

  /** The sentence's drug, as something that later sentences refer to. */
  private static Optional<Mention> naming(Telling telling) {
    ReadSentence sentence = telling.sentence();
    return telling.mentions().stream()
        .filter(mention -> mention.asked() && mention.named().isEmpty())
        .findFirst()
        .map(
            m ->
                new Mention(
                    m.first(), m.last(), m.drug(), true, m.band(), Optional.of(sentence)));
  }

  private List<Statement> read(Tellings tellings, Telling telling, Optional<Mention> last) {
    Map<String, Statement> byTopic = new LinkedHashMap<>();
    for (CueHit hit : table.in(telling.wording(), telling.slots())) {
      Optional<Mention> subject = subject(tellings, telling, hit, last);
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
        byTopic.put(
            hit.fact(0), statements.make(tellings, telling, hit, subject.get(), claim));
      }
    }
    return List.copyOf(byTopic.values());
  }

  private static Optional<Mention> subject(
      Tellings tellings, Telling telling, CueHit hit, Optional<Mention> last) {
    Optional<Mention> own = telling.subjectOf(hit);
    boolean namesOther = telling.mentions().stream().anyMatch(mention -> !mention.asked());
    if (own.isPresent() || namesOther || tellings.only().isEmpty()) {
      return own;
    }
    return last;
  }
}
