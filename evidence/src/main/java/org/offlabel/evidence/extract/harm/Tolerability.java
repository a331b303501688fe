package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;

/**
 * Sweeping remarks on how well the drug is borne. A text that merely calls a drug safe is not
 * taken: that is a judgement, and says neither what was looked for nor what was seen.
 */
final class Tolerability implements HarmReader {

  private final CueTable table = CueTable.beside(Tolerability.class, "tolerability.tsv");
  private final Subjects subjects;

  Tolerability(Subjects subjects) {
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
          read(context, i, telling, hit).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<SafetyStatement> read(Context context, int index, Telling telling, CueHit hit) {
    boolean reassuring = hit.fact(0).equals("yes");
    if (!reassuring && telling.cues().negated(telling.wording().span(hit.first()))) {
      return Optional.empty();
    }
    Span span = telling.wording().span(hit.first(), hit.last());
    Concern concern = new Concern(span, span.of(context.text()), Optional.empty());
    return subjects
        .of(context.tellings(), index, hit)
        .map(
            subject ->
                Context.statement(
                    Kind.TOLERABILITY,
                    concern,
                    subject.regimen(),
                    reassuring,
                    subject.quotesWith(telling.sentence().quote(context.document()))));
  }
}
