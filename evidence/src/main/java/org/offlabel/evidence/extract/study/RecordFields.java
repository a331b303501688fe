package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.extract.Amounts;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.GroupSize.Role;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.language.Quantity;

/** Puts what each line of a record says into the mention that is being made of it. */
final class RecordFields {

  private static final Pattern COUNT =
      Pattern.compile("^(\\d{1,7}) (?:of \\d{1,7} )?(?:people|person)\\b");

  private final Document document;
  private final MentionDraft draft;
  private final RecordDesign design;
  private final LimitKinds limits;
  private final List<Stated<Regimen>> interventions = new ArrayList<>();

  RecordFields(Document document, MentionDraft draft, DesignWords designs, LimitKinds limits) {
    this.document = document;
    this.draft = draft;
    this.design = new RecordDesign(document, draft, designs);
    this.limits = limits;
  }

  /** Takes over one line; lines with labels that mean nothing to a study are passed over. */
  void take(RecordLine line) {
    switch (line.label()) {
      case "Citation" -> citation(line);
      case "Reported by" -> reportedBy(line);
      case "Identifiers" -> draft.identifiers.addAll(RecordIdentifiers.in(line.words()));
      case "Drug" -> drugs(line);
      case "Intervention" -> interventions(line);
      case "Dose" -> doses(line);
      case "Condition" -> conditions(line);
      case "Years" -> draft.quotes.add(line.quote(document));
      case "Place" -> draft.place = Optional.of(Stated.in(line.words(), line.quote(document)));
      case "Design" -> design.design(line);
      case "Comparator" -> design.comparator(line);
      case "Enrolled", "Actual enrolment" -> size(line, Role.ENROLLED);
      case "Randomised" -> size(line, Role.RANDOMISED);
      case "Treated" -> size(line, Role.TREATED);
      case "Analysed" -> size(line, Role.ANALYSED);
      case "Completed" -> size(line, Role.COMPLETED);
      case "Lost" -> lost(line);
      case "Duration" -> durations(line);
      case "Reaction" -> reaction(line);
      case "Not measured" -> notMeasured(line);
      default -> remarkOrFinding(line);
    }
  }

  private void remarkOrFinding(RecordLine line) {
    switch (line.label()) {
      case "Limit" -> remark(limits.of(line.words()), line.words(), line);
      case "Overlap" -> remark(Remark.Kind.SHARED_PATIENTS, line.words(), line);
      case "Serious adverse events" -> labelled(Remark.Kind.SERIOUS_ADVERSE_EVENTS, line);
      case "Adverse events", "Stopped for adverse events" ->
          labelled(Remark.Kind.TOLERABILITY, line);
      case "Funding", "Sponsor" -> labelled(Remark.Kind.FUNDING, line);
      case "Primary outcome registered",
          "Secondary outcome registered",
          "First posted",
          "Results posted",
          "Planned enrolment",
          "Status",
          "Phase" ->
          labelled(Remark.Kind.REGISTRATION, line);
      case "Statement of the authors" -> labelled(Remark.Kind.OTHER, line);
      default -> RecordFindings.of(line, document).ifPresent(draft.findings::add);
    }
  }

  private void remark(Remark.Kind kind, String words, RecordLine line) {
    draft.remarks.add(Stated.in(new Remark(kind, words), line.quote(document)));
  }

  /** A remark that needs its label to be understood. */
  private void labelled(Remark.Kind kind, RecordLine line) {
    remark(kind, line.label().toLowerCase(Locale.ROOT) + ": " + line.words(), line);
  }

  private void citation(RecordLine line) {
    draft.authors.addAll(RecordCitation.authors(line.words()));
    if (draft.year.isEmpty()) {
      draft.year = RecordCitation.year(line.words());
    }
  }

  /** A registration names the paper that reports it. */
  private void reportedBy(RecordLine line) {
    draft.identifiers.addAll(RecordIdentifiers.in(line.words()));
    String paper = RecordFindings.head(line.value()).text();
    OptionalInt year = RecordCitation.year(paper);
    if (year.isPresent() && draft.authors.isEmpty() && paper.indexOf(' ') > 0) {
      draft.year = year;
      draft.authors.add(paper.substring(0, paper.indexOf(' ')));
    }
  }

  private void drugs(RecordLine line) {
    for (Clause part : line.parts()) {
      Concept drug =
          part.terms(ConceptKind.DRUG).stream()
              .map(term -> term.concept())
              .findFirst()
              .orElseGet(() -> new Concept(ConceptKind.DRUG, part.text().toLowerCase(Locale.ROOT)));
      draft.drugs.add(
          Stated.in(new Regimen(drug, band(drug), Optional.empty()), line.quote(document)));
    }
  }

  /** A register that does not say which of its interventions are medicines names them all alike. */
  private void interventions(RecordLine line) {
    line.value().terms(ConceptKind.DRUG).stream()
        .map(term -> term.concept())
        .distinct()
        .forEach(
            drug ->
                interventions.add(
                    Stated.in(
                        new Regimen(drug, band(drug), Optional.empty()), line.quote(document))));
  }

  /** Takes the drugs among the interventions where no line says what the drug is. */
  void finish() {
    if (draft.drugs.isEmpty()) {
      draft.drugs.addAll(interventions);
    }
  }

  private Optional<DoseBand> band(Concept drug) {
    return draft
        .titleDrug
        .filter(title -> title.concept().equals(drug))
        .flatMap(title -> title.band());
  }

  private void doses(RecordLine line) {
    for (Quantity quantity : line.value().quantities()) {
      if (quantity instanceof Quantity.Dose amount) {
        Amounts.dose(amount, document.text())
            .ifPresent(dose -> draft.doses.add(Stated.in(dose, line.quote(document))));
      }
    }
  }

  /** "Mucosal melanoma of the head and neck" is a melanoma: the one condition that it names. */
  private static Concept condition(Clause words) {
    List<Concept> named =
        words.terms(ConceptKind.CONDITION).stream().map(term -> term.concept()).distinct().toList();
    return named.size() == 1
        ? named.getFirst()
        : RecordFindings.concept(ConceptKind.CONDITION, words);
  }

  private void conditions(RecordLine line) {
    for (Clause part : line.parts()) {
      Clause head = RecordFindings.head(part);
      if (!head.text().startsWith("any ")) {
        draft.conditions.add(Stated.in(condition(head), line.quote(document)));
      }
    }
  }

  private void size(RecordLine line, Role role) {
    Matcher count = COUNT.matcher(line.words());
    if (count.find()) {
      draft.sizes.add(
          Stated.in(new GroupSize(role, Integer.parseInt(count.group(1))), line.quote(document)));
    }
  }

  private void lost(RecordLine line) {
    size(line, Role.LOST);
    labelled(Remark.Kind.MISSING_DATA, line);
  }

  private void durations(RecordLine line) {
    for (Quantity quantity : line.value().quantities()) {
      if (quantity instanceof Quantity.Duration length) {
        Amounts.duration(length)
            .filter(d -> draft.durations.stream().noneMatch(known -> known.value().equals(d)))
            .ifPresent(d -> draft.durations.add(Stated.in(d, line.quote(document))));
      }
    }
  }

  private void reaction(RecordLine line) {
    Clause head = RecordFindings.head(line.value());
    draft.reactions.add(
        Stated.in(RecordFindings.concept(ConceptKind.REACTION, head), line.quote(document)));
  }

  private void notMeasured(RecordLine line) {
    for (Clause part : line.parts()) {
      Concept outcome = RecordFindings.concept(ConceptKind.OUTCOME, part);
      draft.notMeasured.add(new Stated<>(outcome, List.of(line.quote(document))));
    }
  }
}
