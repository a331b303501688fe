package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.extract.telling.LineName;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.NamedLine;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.fact.Speaker;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Kind;
import org.offlabel.evidence.model.fact.Statement.Stance;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * What a society or guideline advises on the drug, or that it is silent. Topic: the adviser.
 *
 * <p>That somebody "does not recommend" a drug, told by others, is no advice against it: it holds
 * of every guideline that never looked at it.
 */
final class Recommendations implements KindReader {

  private final CueTable table = CueTable.beside(Recommendations.class, "recommendation.tsv");
  private final Advisers advisers = new Advisers();
  private final Statements statements;

  Recommendations(Statements statements) {
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
    LineContext.of(tellings).ifPresent(in -> found.addAll(lines(tellings, in)));
    return found;
  }

  /** One statement for each adviser named; in a guideline's own document the guideline advises. */
  private List<Statement> read(Tellings tellings, Telling telling) {
    String text = tellings.document().document().text();
    List<Advisers.Adviser> named = advisers.in(text, telling.wording());
    boolean ownVoice = tellings.document().document().kind() == DocumentKind.GUIDELINE;
    if (named.isEmpty() && !ownVoice) {
      return List.of();
    }
    for (CueHit hit : table.in(telling.wording(), telling.slots())) {
      Optional<Mention> subject = subject(telling, hit);
      if (!hit.fact(0).equals("nothing") && subject.isPresent()) {
        Statement made = advice(tellings, telling, hit, subject.get(), ownVoice);
        return named.isEmpty()
            ? List.of(made)
            : named.stream().map(adviser -> spokenBy(made, adviser)).toList();
      }
    }
    return List.of();
  }

  private Statement advice(
      Tellings tellings, Telling telling, CueHit hit, Mention subject, boolean ownVoice) {
    Statements.Claim claim =
        new Statements.Claim(
            Kind.RECOMMENDATION,
            stance(telling, hit, ownVoice),
            Targets.of(telling, hit, Optional.of(subject)),
            ownName(tellings).filter(name -> ownVoice),
            false);
    return statements.make(tellings, telling, hit, subject, claim);
  }

  /** The drug that is advised on: named after the phrase in its clause, or before it. */
  private static Optional<Mention> subject(Telling telling, CueHit hit) {
    Clause clause = telling.clauseAt(hit.first());
    Optional<Mention> after =
        telling.mentions().stream()
            .filter(m -> m.first() > hit.first() && clause.holds(m.first()))
            .findFirst();
    if (after.isPresent()) {
      return after.filter(Mention::asked);
    }
    return telling.mentions().stream()
        .filter(m -> clause.holds(m.first()) && m.first() <= hit.last())
        .reduce((a, b) -> b)
        .filter(Mention::asked);
  }

  private static Stance stance(Telling telling, CueHit hit, boolean ownVoice) {
    if (hit.fact(0).equals("NOT_RECOMMENDED")) {
      boolean we = telling.wording().norms().contains("we");
      return ownVoice && we ? Stance.AGAINST : Stance.NO_RECOMMENDATION;
    }
    Stance said = Stance.valueOf(hit.fact(0));
    boolean positive = said == Stance.FOR || said == Stance.CONDITIONAL;
    return telling.denies(hit) && positive ? Stance.NO_RECOMMENDATION : said;
  }

  private static Optional<String> ownName(Tellings tellings) {
    return LineContext.of(tellings)
        .flatMap(LineContext::society)
        .or(() -> tellings.document().document().metadata().title().map(noted -> noted.value()));
  }

  private static Statement spokenBy(Statement made, Advisers.Adviser adviser) {
    Speaker speaker =
        adviser.isName()
            ? new Speaker(Speaker.Kind.ORGANISATION, Optional.of(adviser.name()))
            : made.speaker();
    return new Statement(
        made.kind(),
        made.stance(),
        made.regimen(),
        made.conditions(),
        made.outcomes(),
        Optional.of(adviser.name()),
        speaker,
        made.hedged(),
        made.quotes());
  }

  private List<Statement> lines(Tellings tellings, LineContext in) {
    List<Statement> found = new ArrayList<>();
    String text = tellings.document().document().text();
    for (NamedLine line : tellings.lines().of(LineName.RECOMMENDATION)) {
      List<Concept> conditions =
          in.conditions().isEmpty() ? concepts(line, ConceptKind.CONDITION) : in.conditions();
      found.add(
          in.statement(
              Kind.RECOMMENDATION,
              lineStance(text, line),
              new Targets(conditions, concepts(line, ConceptKind.OUTCOME)),
              ownName(tellings),
              line));
    }
    return found;
  }

  private Stance lineStance(String text, NamedLine line) {
    String value = line.value().of(text).toLowerCase(Locale.ROOT);
    if (value.startsWith("against")) {
      return Stance.AGAINST;
    }
    if (value.startsWith("for ") || value.equals("for")) {
      return Stance.FOR;
    }
    return table.in(Wording.of(text, line.value())).stream()
        .map(hit -> hit.fact(0))
        .filter(fact -> !fact.equals("nothing"))
        .map(fact -> fact.equals("NOT_RECOMMENDED") ? Stance.AGAINST : Stance.valueOf(fact))
        .findFirst()
        .orElse(Stance.NO_RECOMMENDATION);
  }

  private static List<Concept> concepts(NamedLine line, ConceptKind kind) {
    return line.of(kind).stream().map(TermMatch::concept).distinct().toList();
  }
}
