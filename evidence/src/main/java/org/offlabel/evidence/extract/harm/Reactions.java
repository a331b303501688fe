package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;
import org.offlabel.evidence.model.fact.SafetyStatement.Status;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * What the drug may do, told in one sentence: one statement for each reaction. How much the
 * sentence has to say of the drug depends on how plainly it calls the thing an unwanted effect.
 */
final class Reactions implements HarmReader {

  private static final int FREQUENCY_REACH = 14;

  private final CueTable table = CueTable.beside(Reactions.class, "reactions.tsv");
  private final CueTable relief = CueTable.beside(Reactions.class, "relief.tsv");
  private final CueTable combined = CueTable.beside(Reactions.class, "what-happens.tsv");
  private final Subjects subjects;

  Reactions(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public List<SafetyStatement> in(Tellings tellings) {
    Context context = new Context(tellings);
    List<SafetyStatement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Context.asserts(telling) && telling.names(ConceptKind.REACTION)) {
        for (CueHit hit : table.in(telling.wording(), telling.slots())) {
          found.addAll(read(context, i, telling, hit));
        }
      }
    }
    return found;
  }

  private List<SafetyStatement> read(Context context, int index, Telling telling, CueHit hit) {
    Clause clause = telling.clauseAt(hit.first());
    boolean denied = telling.denies(hit);
    if (denied || !isOfTheDrug(telling, hit)) {
      return List.of();
    }
    Optional<Subjects.Subject> subject = subjects.of(context.tellings(), index, hit);
    List<SafetyStatement> found = new ArrayList<>();
    for (TermMatch term : reactions(telling, hit, clause)) {
      subject.ifPresent(s -> found.add(statement(context, telling, term, s)));
    }
    return found;
  }

  /** Whether the sentence ties what it tells to the drug as firmly as the phrase asks for. */
  private boolean isOfTheDrug(Telling telling, CueHit hit) {
    boolean otherDrugs = telling.mentions().stream().anyMatch(mention -> !mention.asked());
    return switch (hit.fact(0)) {
      case "named" -> telling.speaksOfTheDrug() || !otherDrugs;
      case "caused" -> drugStandsBefore(telling, hit);
      default -> telling.ofOneStudy() ? !otherDrugs : drugStandsBefore(telling, hit);
    };
  }

  /** The drug before the phrase, with no other drug, class or "disease that" between the two. */
  private boolean drugStandsBefore(Telling telling, CueHit hit) {
    Optional<Mention> subject =
        telling.subjectOf(hit).filter(mention -> mention.last() < hit.first());
    if (subject.isEmpty() || !combined.in(telling.wording(), telling.slots()).isEmpty()) {
      return false;
    }
    int from = subject.get().last();
    boolean otherThing =
        telling.slots().stream()
            .filter(slot -> slot.first() > from && slot.last() < hit.first())
            .anyMatch(slot -> slot.name().equals("class") || slot.name().equals("other"));
    List<String> between = telling.wording().norms().subList(from, hit.first());
    boolean disease =
        telling.slots().stream()
            .anyMatch(
                slot ->
                    slot.name().equals("condition")
                        && slot.first() > from
                        && slot.last() < hit.first());
    boolean relative = between.contains("that") || between.contains("which");
    return !otherThing && !(disease && relative);
  }

  private List<TermMatch> reactions(Telling telling, CueHit hit, Clause clause) {
    boolean after = hit.fact(1).equals("after");
    int first = after ? hit.first() : clause.first();
    int last = after ? clause.last() : hit.last();
    Optional<Span> part = Context.part(telling, first, last);
    List<TermMatch> terms =
        part.map(span -> telling.sentence().of(ConceptKind.REACTION, span)).orElse(List.of());
    List<CueHit> reliefs = relief.in(telling.wording());
    int from = after ? hit.last() + 1 : clause.first();
    return terms.stream()
        .filter(
            term -> {
              int at = telling.wording().firstIn(term.span());
              return reliefs.stream().noneMatch(r -> r.first() >= from && r.last() < at);
            })
        .toList();
  }

  private static SafetyStatement statement(
      Context context, Telling telling, TermMatch term, Subjects.Subject subject) {
    Quote own = telling.sentence().quote(context.document());
    int end = Math.min(telling.sentence().span().end(), term.span().end() + FREQUENCY_REACH);
    String behind = context.text().substring(term.span().end(), end);
    return new SafetyStatement(
        Kind.REACTION,
        term.span().of(context.text()),
        Optional.of(term.concept()),
        subject.regimen(),
        behind.stripLeading().startsWith("(") ? Frequency.in(behind) : Optional.empty(),
        Status.CURRENT,
        false,
        subject.quotesWith(own));
  }
}
