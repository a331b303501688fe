package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.Amounts;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.extract.telling.LineName;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.NamedLine;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Kind;
import org.offlabel.evidence.model.fact.Statement.Stance;
import org.offlabel.evidence.vocabulary.language.Quantity;

/** What dose is usual, outside of any one study. Topic: usual, start or maximum. */
final class Dosings implements KindReader {

  /** How far the words that say what sort of dose it is may stand from the amount. */
  private static final int REACH = 6;

  private final CueTable table = CueTable.beside(Dosings.class, "dosing.tsv");
  private final Statements statements;

  Dosings(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Statement> in(Tellings tellings) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Statements.general().test(telling)) {
        for (Quantity quantity : telling.sentence().quantities()) {
          if (quantity instanceof Quantity.Dose dose) {
            read(tellings, i, telling, dose).ifPresent(found::add);
          }
        }
      }
    }
    LineContext.of(tellings).ifPresent(in -> found.addAll(lines(tellings, in)));
    return found;
  }

  private Optional<Statement> read(
      Tellings tellings, int index, Telling telling, Quantity.Dose quantity) {
    String text = tellings.document().document().text();
    Wording wording = telling.wording();
    CueHit amount = place(wording, quantity);
    Optional<Mention> subject = tellings.subjectOrLast(index, amount);
    Optional<Dose> dose = Amounts.dose(quantity, text);
    Optional<String> topic = topic(wording, amount);
    if (subject.isEmpty() || dose.isEmpty() || topic.isEmpty()) {
      return Optional.empty();
    }
    Statements.Claim claim =
        new Statements.Claim(
            Kind.DOSING,
            Stance.NEUTRAL,
            Targets.of(telling, amount, subject),
            topic,
            Statements.doubted(telling, amount));
    Statement made = statements.make(tellings, telling, amount, subject.get(), claim);
    return Optional.of(with(made, dose.get()));
  }

  private static CueHit place(Wording wording, Quantity quantity) {
    return new CueHit(
        List.of(), 0, wording.firstIn(quantity.span()), wording.lastIn(quantity.span()));
  }

  /** What sort of dose it is; empty for steps by which a dose is changed, and without any sign. */
  private Optional<String> topic(Wording wording, CueHit amount) {
    List<CueHit> near =
        table.in(wording).stream()
            .filter(hit -> distance(hit, amount) <= REACH)
            .sorted(Comparator.comparingInt(hit -> distance(hit, amount)))
            .toList();
    if (near.stream().anyMatch(hit -> hit.fact(0).equals("step"))) {
      return Optional.empty();
    }
    return near.stream()
        .map(hit -> hit.fact(0))
        .filter(topic -> !topic.equals("usual"))
        .findFirst()
        .or(() -> near.stream().map(hit -> hit.fact(0)).findFirst());
  }

  private static int distance(CueHit a, CueHit b) {
    return a.overlaps(b) ? 0 : Math.max(a.first() - b.last(), b.first() - a.last());
  }

  private static List<Statement> lines(Tellings tellings, LineContext in) {
    List<Statement> found = new ArrayList<>();
    String text = tellings.document().document().text();
    for (NamedLine line : tellings.lines().of(LineName.DOSE)) {
      List<Dose> doses =
          line.quantities()
              .filter(Quantity.Dose.class::isInstance)
              .map(Quantity.Dose.class::cast)
              .flatMap(dose -> Amounts.dose(dose, text).stream())
              .toList();
      // Several amounts on one line are alternatives or steps; which is usual cannot be told.
      if (!doses.isEmpty() && (doses.size() == 1 || isStart(line, text))) {
        String topic = isStart(line, text) ? "start" : "usual";
        found.add(
            in.statement(
                Kind.DOSING,
                Stance.NEUTRAL,
                new Targets(in.conditions(), List.of()),
                Optional.of(topic),
                line,
                Optional.of(doses.getFirst())));
      }
    }
    return found;
  }

  private static boolean isStart(NamedLine line, String text) {
    return line.span().of(text).startsWith("Start");
  }

  private static Statement with(Statement made, Dose dose) {
    Regimen regimen = new Regimen(made.regimen().drug(), made.regimen().band(), Optional.of(dose));
    return new Statement(
        made.kind(),
        made.stance(),
        regimen,
        made.conditions(),
        made.outcomes(),
        made.topic(),
        made.speaker(),
        made.hedged(),
        made.quotes());
  }
}
