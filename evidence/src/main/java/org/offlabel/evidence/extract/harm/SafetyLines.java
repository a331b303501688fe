package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.Amounts;
import org.offlabel.evidence.extract.telling.LineName;
import org.offlabel.evidence.extract.telling.NamedLine;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;
import org.offlabel.evidence.model.fact.SafetyStatement.Status;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Quantity;

/** Lines "Must not: ...", "Warning: ...", "Interaction: ...", "Reaction: ..." and their like. */
final class SafetyLines implements HarmReader {

  private final Circumstances circumstances;

  SafetyLines(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  @Override
  public List<SafetyStatement> in(Tellings tellings) {
    Context context = new Context(tellings);
    Optional<Regimen> regimen = tellings.regimenOfLines();
    Optional<Quote> drug = tellings.drugQuote();
    List<SafetyStatement> found = new ArrayList<>();
    if (regimen.isEmpty() || drug.isEmpty()) {
      return found;
    }
    Reader reader = new Reader(context, regimen.get(), drug.get());
    reader.read(LineName.MUST_NOT, Kind.CONTRAINDICATION, Status.CURRENT, found);
    reader.read(LineName.MUST_NOT_WITHDRAWN, Kind.CONTRAINDICATION, Status.WITHDRAWN, found);
    reader.read(LineName.WARNING, Kind.WARNING, Status.CURRENT, found);
    reader.read(LineName.WARNING_WITHDRAWN, Kind.WARNING, Status.WITHDRAWN, found);
    reader.read(LineName.INTERACTION, Kind.INTERACTION, Status.CURRENT, found);
    reader.read(LineName.REACTION, Kind.REACTION, Status.CURRENT, found);
    return found;
  }

  private final class Reader {
    private final Context context;
    private final Regimen regimen;
    private final Quote drug;

    Reader(Context context, Regimen regimen, Quote drug) {
      this.context = context;
      this.regimen = regimen;
      this.drug = drug;
    }

    void read(LineName name, Kind kind, Status status, List<SafetyStatement> found) {
      for (NamedLine line : context.tellings().lines().of(name)) {
        for (Concern concern : concerns(kind, status, line)) {
          found.add(statement(kind, status, line, concern));
        }
      }
    }

    private List<Concern> concerns(Kind kind, Status status, NamedLine line) {
      Span head = head(line);
      return switch (kind) {
        case CONTRAINDICATION ->
            circumstances(status == Status.CURRENT ? line.value() : head, line);
        case INTERACTION -> circumstances(head, line);
        case WARNING -> warned(head, line);
        case REACTION, TOLERABILITY -> reactions(head, line);
      };
    }

    private List<Concern> circumstances(Span part, NamedLine line) {
      List<TermMatch> terms =
          line.sentences().stream().flatMap(sentence -> sentence.terms().stream()).toList();
      return circumstances.ofItem(
          context.text(), part, terms, context.asked(), context.vocabulary());
    }

    /** A line that counts people instead of naming a reaction is none. */
    private List<Concern> reactions(Span head, NamedLine line) {
      List<Concern> found = terms(head, line, ConceptKind.REACTION);
      boolean counts = head.of(context.text()).chars().anyMatch(Character::isDigit);
      boolean known = found.stream().anyMatch(concern -> concern.concept().isPresent());
      return counts && !known ? List.of() : found;
    }

    /** A warning is of a reaction or in a disease; else its words stand for themselves. */
    private List<Concern> warned(Span head, NamedLine line) {
      boolean named = line.of(ConceptKind.REACTION).stream().anyMatch(t -> head.contains(t.span()));
      return terms(head, line, named ? ConceptKind.REACTION : ConceptKind.CONDITION);
    }

    private List<Concern> terms(Span head, NamedLine line, ConceptKind kind) {
      List<Concern> found = new ArrayList<>();
      for (TermMatch term : line.of(kind)) {
        if (head.contains(term.span())) {
          found.add(
              new Concern(
                  term.span(), term.span().of(context.text()), Optional.of(term.concept())));
        }
      }
      return found.isEmpty()
          ? List.of(new Concern(head, head.of(context.text()), Optional.empty()))
          : found;
    }

    /**
     * The value up to its first comma, colon or semicolon: the thing, before what is said of it.
     */
    private Span head(NamedLine line) {
      String value = line.value().of(context.text());
      for (int i = 1; i < value.length(); i++) {
        if (",:;".indexOf(value.charAt(i)) >= 0) {
          return new Span(line.value().start(), line.value().start() + i);
        }
      }
      return line.value();
    }

    private SafetyStatement statement(Kind kind, Status status, NamedLine line, Concern concern) {
      List<Quote> quotes = new ArrayList<>();
      quotes.add(drug);
      Optional<Dose> dose = dose(line).or(() -> doseOfStudy(quotes));
      quotes.add(line.quote(context.document()));
      return new SafetyStatement(
          kind,
          concern.what(),
          concern.concept(),
          new Regimen(regimen.drug(), regimen.band(), dose),
          kind == Kind.REACTION ? Frequency.in(line.value().of(context.text())) : Optional.empty(),
          status,
          false,
          quotes);
    }

    /** In the record of a study, what happened there happened at its dose. */
    private Optional<Dose> doseOfStudy(List<Quote> quotes) {
      List<NamedLine> lines = context.tellings().lines().of(LineName.DOSE);
      if (context.document().kind() != DocumentKind.STUDY_RECORD || lines.size() != 1) {
        return Optional.empty();
      }
      Optional<Dose> dose = dose(lines.getFirst());
      dose.ifPresent(found -> quotes.add(lines.getFirst().quote(context.document())));
      return dose;
    }

    /** The one dose on a line. */
    private Optional<Dose> dose(NamedLine line) {
      List<Dose> doses =
          line.quantities()
              .filter(Quantity.Dose.class::isInstance)
              .map(Quantity.Dose.class::cast)
              .flatMap(dose -> Amounts.dose(dose, context.text()).stream())
              .toList();
      return doses.size() == 1 ? Optional.of(doses.getFirst()) : Optional.empty();
    }
  }
}
