package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.LabelPart;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;

/**
 * Titles of the sections in a section: each names one contraindication, warning, interaction or
 * group of people. The first sentence below is quoted with it.
 */
final class LabelTitles {

  /** Titles that name nothing by themselves, in small letters. */
  private static final Set<String> EMPTY =
      Set.of(
          "general",
          "general precautions",
          "warning",
          "warnings",
          "precautions",
          "contraindications",
          "drug interactions",
          "other",
          "monitoring",
          "laboratory tests",
          "information for patients",
          "data",
          "risk summary",
          "clinical considerations",
          "human data",
          "animal data",
          "boxed warning");

  private final Circumstances circumstances;
  private final LabelCaution caution = new LabelCaution();
  private final CueTable without = CueTable.beside(LabelTitles.class, "label-no-effect.tsv");

  LabelTitles(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  List<SafetyStatement> read(LabelContext context, LabelTopic topic, LabelPart part) {
    Optional<Telling> heading =
        topic == LabelTopic.BOXED_WARNING ? part.heading().or(part::section) : part.heading();
    Optional<Span> name = heading.flatMap(context::name);
    if (heading.isEmpty()
        || name.isEmpty()
        || EMPTY.contains(name.get().of(context.text()).toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    return switch (topic) {
      case CONTRAINDICATIONS -> contraindications(context, part, heading.get(), name.get());
      case INTERACTIONS -> interactions(context, part, heading.get(), name.get());
      case WARNINGS, BOXED_WARNING -> warnings(context, part, heading.get(), name.get());
      case POPULATIONS -> populations(context, part, heading.get(), name.get());
      case REACTIONS, NONE -> List.of();
    };
  }

  private List<SafetyStatement> contraindications(
      LabelContext context, LabelPart part, Telling heading, Span name) {
    List<SafetyStatement> found = new ArrayList<>();
    for (Concern concern : persons(context, heading, name)) {
      found.add(statement(context, Kind.CONTRAINDICATION, concern, part));
      if (isTaken(concern)) {
        found.add(statement(context, Kind.INTERACTION, concern, part));
      }
    }
    return found;
  }

  private List<SafetyStatement> interactions(
      LabelContext context, LabelPart part, Telling heading, Span name) {
    if (!part.sentences().isEmpty() && part.sentences().stream().allMatch(this::denies)) {
      return List.of();
    }
    List<Concern> others = context.otherDrugs(heading, name);
    List<Concern> concerns = others.isEmpty() ? List.of(words(context, name)) : others;
    return concerns.stream()
        .map(concern -> statement(context, Kind.INTERACTION, concern, part))
        .toList();
  }

  private List<SafetyStatement> warnings(
      LabelContext context, LabelPart part, Telling heading, Span name) {
    List<Concern> others = context.otherDrugs(heading, name);
    if (!others.isEmpty()) {
      return others.stream()
          .map(concern -> statement(context, Kind.INTERACTION, concern, part))
          .toList();
    }
    return List.of(statement(context, Kind.WARNING, harm(context, heading, name), part));
  }

  /** The reaction or disease where the title is nothing else, or else the title's words. */
  private static Concern harm(LabelContext context, Telling heading, Span name) {
    List<Concern> terms = context.terms(heading, ConceptKind.REACTION, name);
    List<Concern> all =
        terms.isEmpty() ? context.terms(heading, ConceptKind.CONDITION, name) : terms;
    return all.stream()
        .filter(concern -> concern.span().length() * 10 >= name.length() * 6)
        .findFirst()
        .map(concern -> new Concern(name, name.of(context.text()), concern.concept()))
        .orElseGet(() -> words(context, name));
  }

  /** A group of people is warned of where its section holds a word of caution. */
  private List<SafetyStatement> populations(
      LabelContext context, LabelPart part, Telling heading, Span name) {
    Optional<Telling> said = part.sentences().stream().filter(caution::isIn).findFirst();
    if (said.isEmpty()) {
      return List.of();
    }
    return persons(context, heading, name).stream()
        .map(
            concern ->
                context.statement(
                    Kind.WARNING, concern, part, List.of(said.get()), Optional.empty()))
        .toList();
  }

  private List<Concern> persons(LabelContext context, Telling heading, Span name) {
    return circumstances.ofItem(
        context.text(),
        name,
        heading.sentence().terms(),
        Set.of(context.regimen().drug()),
        context.context().vocabulary());
  }

  private boolean denies(Telling telling) {
    return telling.wording().size() == 0
        || !without.in(telling.wording(), telling.slots()).isEmpty();
  }

  static boolean isTaken(Concern concern) {
    return concern
        .concept()
        .filter(c -> c.kind() == ConceptKind.DRUG || c.kind() == ConceptKind.DRUG_CLASS)
        .isPresent();
  }

  private static Concern words(LabelContext context, Span name) {
    return new Concern(name, name.of(context.text()), Optional.empty());
  }

  private SafetyStatement statement(
      LabelContext context, Kind kind, Concern concern, LabelPart part) {
    List<Telling> first =
        part.sentences().stream()
            .filter(LabelContext::isOfPeople)
            .filter(telling -> kind != Kind.INTERACTION || !denies(telling))
            .limit(1)
            .toList();
    return context.statement(kind, concern, part, first, Optional.empty());
  }
}
