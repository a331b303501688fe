package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;

/**
 * Who must not take the drug, told in one sentence. What is named after the phrase counts, or else
 * what is named before it in the same clause.
 */
final class Contraindications implements HarmReader {

  private final CueTable table = CueTable.beside(Contraindications.class, "must-not.tsv");
  private final Circumstances circumstances;
  private final Subjects subjects;

  Contraindications(Circumstances circumstances, Subjects subjects) {
    this.circumstances = circumstances;
    this.subjects = subjects;
  }

  @Override
  public List<SafetyStatement> in(Tellings tellings) {
    Context context = new Context(tellings);
    List<SafetyStatement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Context.asserts(telling) && mayBeOfTheDrug(telling)) {
        for (CueHit hit : table.in(telling.wording(), telling.slots())) {
          if (!hit.fact(0).equals("nothing")) {
            found.addAll(read(context, i, telling, hit));
          }
        }
      }
    }
    return found;
  }

  /** A sentence that names no drug at all, such as "Contraindicated in asthma", is of the drug. */
  private static boolean mayBeOfTheDrug(Telling telling) {
    boolean bare =
        telling.wording().word(0).startsWith("contraindicat") && telling.mentions().isEmpty();
    return bare || telling.speaksOfTheDrug();
  }

  private List<SafetyStatement> read(Context context, int index, Telling telling, CueHit hit) {
    Optional<Subjects.Subject> subject = subjects.of(context.tellings(), index);
    if (subject.isEmpty()) {
      return List.of();
    }
    List<SafetyStatement> found = new ArrayList<>();
    for (Concern concern : concerns(context, telling, hit)) {
      found.add(
          Context.statement(
              Kind.CONTRAINDICATION,
              concern,
              subject.get().regimen(),
              false,
              subject.get().quotesWith(telling.sentence().quote(context.document()))));
    }
    return found;
  }

  private List<Concern> concerns(Context context, Telling telling, CueHit hit) {
    Clause clause = telling.clauseAt(hit.last());
    int end = conditional(telling, clause) ? telling.wording().size() - 1 : clause.last();
    List<Concern> after = concerns(context, telling, hit.last() + 1, end);
    return after.isEmpty()
        ? concerns(context, telling, telling.clauseAt(hit.first()).first(), hit.first() - 1)
        : after;
  }

  /** Whether the next clause goes on with "if": "should not take it, if they have ...". */
  private static boolean conditional(Telling telling, Clause clause) {
    int next = clause.last() + 1;
    return next < telling.wording().size() && telling.wording().word(next).equals("if");
  }

  private List<Concern> concerns(Context context, Telling telling, int first, int last) {
    Optional<Span> part = Context.part(telling, first, last);
    return part
        .map(
            span ->
                circumstances.in(
                    context.text(),
                    span,
                    telling.sentence().terms(),
                    context.asked(),
                    context.vocabulary()))
        .orElse(List.of())
        .stream()
        .filter(concern -> !context.isTreated(concern))
        .toList();
  }
}
