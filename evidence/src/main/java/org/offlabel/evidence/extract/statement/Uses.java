package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.extract.telling.LineName;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.NamedLine;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Kind;
import org.offlabel.evidence.model.fact.Statement.Stance;

/**
 * How the drug is used in practice. One statement for a sentence: the most telling phrase counts,
 * which is the one that stands first in the table. Topic: the name of its row.
 */
final class Uses implements KindReader {

  private final CueTable table = CueTable.beside(Uses.class, "use.tsv");
  private final Statements statements;

  Uses(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Statement> in(Tellings tellings) {
    List<Statement> found = new ArrayList<>();
    for (Telling telling : tellings.all()) {
      if (Statements.general().test(telling)) {
        best(tellings, telling).ifPresent(found::add);
      }
    }
    for (LineName name : List.of(LineName.FORM, LineName.SAYS)) {
      for (NamedLine line : tellings.lines().of(name)) {
        LineContext.of(tellings).flatMap(in -> line(in, line, tellings)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Statement> best(Tellings tellings, Telling telling) {
    return table.in(telling.wording(), telling.slots()).stream()
        .filter(hit -> !hit.fact(0).equals("nothing"))
        .sorted(Comparator.comparingInt(CueHit::row))
        .flatMap(hit -> read(tellings, telling, hit).stream())
        .findFirst();
  }

  private Optional<Statement> read(Tellings tellings, Telling telling, CueHit hit) {
    Optional<Mention> subject = telling.subjectOf(hit);
    Targets targets = Targets.of(telling, hit, subject);
    boolean unnamed = hit.fact(1).equals("condition") && targets.conditions().isEmpty();
    boolean own = hit.fact(0).startsWith("not ");
    if (unnamed || (telling.denies(hit) && !own)) {
      return Optional.empty();
    }
    Statements.Claim claim =
        new Statements.Claim(
            Kind.USE,
            Stance.NEUTRAL,
            targets,
            Optional.of(hit.fact(0)),
            statements.hedged(telling, hit));
    return subject.map(drug -> statements.make(tellings, telling, hit, drug, claim));
  }

  private Optional<Statement> line(LineContext in, NamedLine line, Tellings tellings) {
    String text = tellings.document().document().text();
    Wording wording = Wording.of(text, line.value());
    return table.in(wording).stream()
        .map(hit -> hit.fact(0))
        .filter(topic -> topic.equals("compounded") || topic.equals("off label"))
        .findFirst()
        .map(
            topic ->
                in.statement(
                    Kind.USE,
                    Stance.NEUTRAL,
                    new Targets(in.conditions(), List.of()),
                    Optional.of(topic),
                    line));
  }
}
