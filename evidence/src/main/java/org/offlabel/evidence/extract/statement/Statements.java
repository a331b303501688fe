package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Speaker;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Kind;
import org.offlabel.evidence.model.fact.Statement.Stance;
import org.offlabel.evidence.vocabulary.language.Hedge;

/** What all readers of statements need: how phrases are turned round, and who speaks. */
final class Statements {

  private final CueTable limited = CueTable.beside(Statements.class, "some-people.tsv");
  private final Voices voices = new Voices();

  /** What a reader knows about a statement before it is put together. */
  record Claim(Kind kind, Stance stance, Targets targets, Optional<String> topic, boolean hedged) {}

  /** The sentences to look at: no headings, no questions, nothing told of a single study. */
  static Predicate<Telling> general() {
    return asserted().and(telling -> !telling.ofOneStudy());
  }

  /** The sentences that assert something: no headings and no questions. */
  static Predicate<Telling> asserted() {
    return telling -> {
      BlockRole role = telling.sentence().block().role();
      return role != BlockRole.TITLE
          && role != BlockRole.HEADING
          && telling.wording().size() > 0
          && !telling.sentence().text().endsWith("?");
    };
  }

  /** Whether a phrase is put as a possibility, or said of some people only. */
  boolean hedged(Telling telling, CueHit hit) {
    boolean some =
        limited.in(telling.wording()).stream()
            .anyMatch(l -> telling.clauseAt(hit.first()).holds(l.first()));
    return some || doubted(telling, hit);
  }

  /** Whether a phrase is put as a possibility. */
  static boolean doubted(Telling telling, CueHit hit) {
    return telling.hedging(hit) != Hedge.NONE;
  }

  /** That evidence is anecdotal is the document's remark, not the patients'. */
  private Speaker speaker(Tellings tellings, Telling telling, CueHit hit, Kind kind) {
    Speaker speaker = voices.of(tellings, telling, hit);
    boolean patients = speaker.kind() == Speaker.Kind.PATIENTS;
    return patients && kind != Kind.BENEFIT ? Speaker.document() : speaker;
  }

  Statement make(Tellings tellings, Telling telling, CueHit hit, Mention subject, Claim claim) {
    return new Statement(
        claim.kind(),
        claim.stance(),
        Telling.regimen(subject),
        claim.targets().conditions(),
        claim.targets().outcomes(),
        claim.topic(),
        speaker(tellings, telling, hit, claim.kind()),
        claim.hedged(),
        telling.quotes(tellings.document().document(), subject));
  }

  /** The statement with one more quote in front. */
  static Statement with(Statement statement, Quote earlier) {
    List<Quote> quotes = new ArrayList<>();
    quotes.add(earlier);
    statement.quotes().stream().filter(q -> !q.equals(earlier)).forEach(quotes::add);
    return new Statement(
        statement.kind(),
        statement.stance(),
        statement.regimen(),
        statement.conditions(),
        statement.outcomes(),
        statement.topic(),
        statement.speaker(),
        statement.hedged(),
        quotes);
  }
}
