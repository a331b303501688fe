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
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;

/**
 * What the drug must not be combined with, or what happens then. Sentences of the same paragraph
 * that go on about the combination are quoted with it. Where combining is forbidden, that is a
 * contraindication as well.
 */
final class Interactions implements HarmReader {

  private static final int FURTHER = 2;
  private static final Set<String> SUBSTANCES = Set.of("alcohol", "drinking", "grapefruit");

  private final CueTable table = CueTable.beside(Interactions.class, "not-with.tsv");
  private final CueTable onwards = CueTable.beside(Interactions.class, "what-happens.tsv");
  private final Circumstances circumstances;
  private final Subjects subjects;

  Interactions(Circumstances circumstances, Subjects subjects) {
    this.circumstances = circumstances;
    this.subjects = subjects;
  }

  @Override
  public List<SafetyStatement> in(Tellings tellings) {
    Context context = new Context(tellings);
    List<SafetyStatement> found = new ArrayList<>();
    for (int i = 0; i < tellings.all().size(); i++) {
      Telling telling = tellings.all().get(i);
      if (Context.asserts(telling) && telling.speaksOfTheDrug()) {
        for (CueHit hit : table.in(telling.wording(), telling.slots())) {
          found.addAll(read(context, i, telling, hit));
        }
      }
    }
    return found;
  }

  private List<SafetyStatement> read(Context context, int index, Telling telling, CueHit hit) {
    Optional<Subjects.Subject> subject = subjects.of(context.tellings(), index);
    List<SafetyStatement> found = new ArrayList<>();
    if (subject.isEmpty()) {
      return found;
    }
    Quote own = telling.sentence().quote(context.document());
    for (Concern concern : concerns(context, telling, hit)) {
      List<Quote> quotes = new ArrayList<>(subject.get().quotesWith(own));
      if (hit.fact(0).equals("both")) {
        found.add(statement(Kind.CONTRAINDICATION, concern, subject.get(), quotes));
      }
      quotes.addAll(further(context, index));
      found.add(statement(Kind.INTERACTION, concern, subject.get(), quotes));
    }
    return found;
  }

  private static SafetyStatement statement(
      Kind kind, Concern concern, Subjects.Subject subject, List<Quote> quotes) {
    return Context.statement(kind, concern, subject.regimen(), false, quotes);
  }

  private List<Concern> concerns(Context context, Telling telling, CueHit hit) {
    Clause clause = telling.clauseAt(hit.last());
    List<Concern> after = taken(context, telling, hit.first(), clause.last());
    return after.isEmpty() ? taken(context, telling, clause.first(), hit.first() - 1) : after;
  }

  /** Other drugs, classes and substances in a stretch of the sentence. */
  private List<Concern> taken(Context context, Telling telling, int first, int last) {
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
        .filter(Interactions::isTaken)
        .toList();
  }

  private static boolean isTaken(Concern concern) {
    boolean drug =
        concern
            .concept()
            .filter(c -> c.kind() == ConceptKind.DRUG || c.kind() == ConceptKind.DRUG_CLASS)
            .isPresent();
    return drug || SUBSTANCES.contains(concern.what());
  }

  /** The sentences after it in its paragraph that tell what happens. */
  private List<Quote> further(Context context, int index) {
    List<Telling> all = context.tellings().all();
    Span block = all.get(index).sentence().block().span();
    List<Quote> quotes = new ArrayList<>();
    for (int i = index + 1; i < Math.min(all.size(), index + 1 + FURTHER); i++) {
      Telling next = all.get(i);
      boolean same = next.sentence().block().span().equals(block);
      if (!same || onwards.in(next.wording(), next.slots()).isEmpty()) {
        break;
      }
      quotes.add(next.sentence().quote(context.document()));
    }
    return quotes;
  }
}
