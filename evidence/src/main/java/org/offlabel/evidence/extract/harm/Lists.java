package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.AnnouncedList;
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
 * Lists that a sentence or heading announces: contraindications, interactions, reactions, warnings.
 * Each item is a statement of its own and quotes both the announcement and the item.
 */
final class Lists implements HarmReader {

  /** Longer items explain rather than name. */
  private static final int LONGEST_NAME = 6;

  private final CueTable leads = CueTable.beside(Lists.class, "list-leads.tsv");
  private final Circumstances circumstances;
  private final Subjects subjects;

  Lists(Circumstances circumstances, Subjects subjects) {
    this.circumstances = circumstances;
    this.subjects = subjects;
  }

  @Override
  public List<SafetyStatement> in(Tellings tellings) {
    Context context = new Context(tellings);
    List<SafetyStatement> found = new ArrayList<>();
    for (AnnouncedList list : tellings.lists()) {
      kind(list.leadIn()).ifPresent(kind -> found.addAll(read(context, kind, list)));
    }
    return found;
  }

  private Optional<Kind> kind(Telling leadIn) {
    return leads.in(leadIn.wording(), leadIn.slots()).stream()
        .findFirst()
        .filter(hit -> !hit.fact(0).equals("nothing"))
        .map(hit -> Kind.valueOf(hit.fact(0)));
  }

  private List<SafetyStatement> read(Context context, Kind kind, AnnouncedList list) {
    Optional<Subjects.Subject> subject = subjects.of(context.tellings(), list.index());
    List<SafetyStatement> found = new ArrayList<>();
    for (Telling item : list.items()) {
      for (Concern concern : concerns(context, kind, item)) {
        subject.ifPresent(s -> found.add(statement(context, kind, list, item, concern, s)));
      }
    }
    return found;
  }

  private List<Concern> concerns(Context context, Kind kind, Telling item) {
    return switch (kind) {
      case REACTION -> reactions(context, item);
      case CONTRAINDICATION, INTERACTION, WARNING, TOLERABILITY ->
          circumstances.ofItem(
              context.text(),
              name(item),
              item.sentence().terms(),
              context.asked(),
              context.vocabulary());
    };
  }

  private static List<Concern> reactions(Context context, Telling item) {
    Span name = name(item);
    List<Concern> known = new ArrayList<>();
    for (TermMatch term : item.sentence().of(ConceptKind.REACTION, name)) {
      known.add(
          new Concern(term.span(), term.span().of(context.text()), Optional.of(term.concept())));
    }
    boolean isName = item.wording().size() <= LONGEST_NAME && name.length() > 0;
    return known.isEmpty() && isName
        ? List.of(new Concern(name, name.of(context.text()), Optional.empty()))
        : known;
  }

  /** The item up to what explains it after a colon or dash, without a full stop. */
  private static Span name(Telling item) {
    Span span = item.sentence().span();
    String words = item.sentence().text();
    int end = words.length();
    for (String mark : List.of(": ", " – ", " — ", " - ")) {
      int at = words.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    while (end > 0 && ".,;: ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? span : new Span(span.start(), span.start() + end);
  }

  private static SafetyStatement statement(
      Context context,
      Kind kind,
      AnnouncedList list,
      Telling item,
      Concern concern,
      Subjects.Subject subject) {
    List<Quote> quotes =
        new ArrayList<>(subject.quotesWith(list.leadIn().sentence().quote(context.document())));
    quotes.add(item.sentence().quote(context.document()));
    return new SafetyStatement(
        kind,
        concern.what(),
        concern.concept(),
        subject.regimen(),
        kind == Kind.REACTION ? Frequency.in(item.sentence().text()) : Optional.empty(),
        Status.CURRENT,
        false,
        quotes);
  }
}
