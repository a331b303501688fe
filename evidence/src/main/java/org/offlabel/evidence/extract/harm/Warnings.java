package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;

/** What to watch, and how not to use the drug. */
final class Warnings implements HarmReader {

  private static final Set<String> OPENERS =
      Set.of("avoid", "not", "never", "don't", "before", "without", "also");

  private final CueTable table = CueTable.beside(Warnings.class, "warnings.tsv");
  private final Circumstances circumstances;
  private final Subjects subjects;

  Warnings(Circumstances circumstances, Subjects subjects) {
    this.circumstances = circumstances;
    this.subjects = subjects;
  }

  @Override
  public List<SafetyStatement> in(Tellings tellings) {
    Context context = new Context(tellings);
    List<SafetyStatement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Context.asserts(telling)) {
        for (CueHit hit : table.in(telling.wording(), telling.slots())) {
          found.addAll(read(context, i, telling, hit));
        }
      }
    }
    return found;
  }

  private List<SafetyStatement> read(Context context, int index, Telling telling, CueHit hit) {
    List<Concern> concerns =
        switch (hit.fact(0)) {
          case "phrase" -> List.of(phrase(context, telling, hit));
          case "reaction" ->
              isOfCombination(telling, hit) ? List.of() : harms(context, telling, hit);
          case "person" -> persons(context, telling, hit);
          default -> List.of();
        };
    Optional<Subjects.Subject> subject =
        concerns.isEmpty() ? Optional.empty() : subjects.of(context.tellings(), index, hit);
    return subject.stream()
        .flatMap(
            s ->
                concerns.stream()
                    .map(
                        concern ->
                            Context.statement(
                                Kind.WARNING,
                                concern,
                                s.regimen(),
                                false,
                                s.quotesWith(telling.sentence().quote(context.document())))))
        .toList();
  }

  private static Concern phrase(Context context, Telling telling, CueHit hit) {
    int first = hit.first();
    while (first < hit.last() && OPENERS.contains(telling.wording().word(first))) {
      first++;
    }
    Span span = telling.wording().span(first, hit.last());
    return new Concern(span, span.of(context.text()), Optional.empty());
  }

  /** The risk of taking it together with something else is told among the interactions. */
  private static boolean isOfCombination(Telling telling, CueHit hit) {
    Clause clause = telling.clauseAt(hit.first());
    return telling.slots().stream()
        .filter(slot -> slot.name().equals("class") || slot.name().equals("other"))
        .anyMatch(slot -> clause.holds(slot.first()) && slot.last() < hit.first());
  }

  private static List<Concern> harms(Context context, Telling telling, CueHit hit) {
    return after(telling, hit)
        .map(
            part ->
                telling.sentence().of(ConceptKind.REACTION, part).stream()
                    .map(
                        term ->
                            new Concern(
                                term.span(),
                                term.span().of(context.text()),
                                Optional.of(term.concept())))
                    .toList())
        .orElse(List.of());
  }

  private List<Concern> persons(Context context, Telling telling, CueHit hit) {
    return after(telling, hit)
        .map(
            part ->
                circumstances.in(
                    context.text(),
                    part,
                    telling.sentence().terms(),
                    context.asked(),
                    context.vocabulary()))
        .orElse(List.of())
        .stream()
        .filter(concern -> !context.isTreated(concern))
        .toList();
  }

  private static Optional<Span> after(Telling telling, CueHit hit) {
    Clause clause = telling.clauseAt(hit.last());
    return Context.part(telling, hit.first(), clause.last());
  }
}
