package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.LabelPart;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;

/** Sentences, items and rows of a label's sections on harm. */
final class LabelSentences {

  private static final Set<String> SUBSTANCES = Set.of("alcohol", "drinking", "grapefruit");

  private final Circumstances circumstances;
  private final CueTable mustNot = CueTable.beside(LabelSentences.class, "must-not.tsv");
  private final CueTable without = CueTable.beside(LabelSentences.class, "label-no-effect.tsv");

  LabelSentences(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  List<SafetyStatement> read(LabelContext context, LabelTopic topic, LabelPart part) {
    List<SafetyStatement> found = new ArrayList<>();
    for (Telling telling : part.sentences()) {
      if (telling.wording().size() > 0 && LabelContext.isOfPeople(telling)) {
        found.addAll(
            switch (topic) {
              case CONTRAINDICATIONS -> contraindications(context, part, telling);
              case INTERACTIONS -> interactions(context, part, telling);
              case WARNINGS, BOXED_WARNING -> warnings(context, topic, part, telling);
              case REACTIONS -> reactions(context, part, telling);
              case POPULATIONS, NONE -> List.of();
            });
      }
    }
    return found;
  }

  /** In a section with titles these name what forbids the drug; the rest explains them. */
  private List<SafetyStatement> contraindications(
      LabelContext context, LabelPart part, Telling telling) {
    if (part.heading().isPresent() && !isDoNotUse(part)) {
      return List.of();
    }
    List<SafetyStatement> found = new ArrayList<>();
    for (Concern concern : forbidding(context, telling)) {
      found.add(statement(context, Kind.CONTRAINDICATION, concern, part, telling));
      if (LabelTitles.isTaken(concern)) {
        found.add(statement(context, Kind.INTERACTION, concern, part, telling));
      }
    }
    return found;
  }

  private static boolean isDoNotUse(LabelPart part) {
    return part.path().contains("50570-1");
  }

  private List<Concern> forbidding(LabelContext context, Telling telling) {
    Span sentence = telling.sentence().span();
    if (telling.sentence().block().role() == BlockRole.LIST_ITEM) {
      Optional<Span> name = context.name(telling);
      return name.map(span -> item(context, telling, span)).orElse(List.of());
    }
    Optional<CueHit> cue =
        mustNot.in(telling.wording(), telling.slots()).stream()
            .filter(hit -> !hit.fact(0).equals("nothing"))
            .findFirst();
    if (cue.isEmpty() || cue.get().last() + 1 >= telling.wording().size()) {
      return cue.isEmpty() ? in(context, telling, sentence) : List.of();
    }
    Span after = telling.wording().span(cue.get().last() + 1, telling.wording().size() - 1);
    return LabelFragments.of(context.text(), after).stream()
        .flatMap(member -> item(context, telling, member).stream())
        .toList();
  }

  private List<Concern> item(LabelContext context, Telling telling, Span name) {
    return circumstances.ofItem(
        context.text(),
        name,
        telling.sentence().terms(),
        Set.of(context.regimen().drug()),
        context.context().vocabulary());
  }

  private List<Concern> in(LabelContext context, Telling telling, Span part) {
    return circumstances.in(
        context.text(),
        part,
        telling.sentence().terms(),
        Set.of(context.regimen().drug()),
        context.context().vocabulary());
  }

  /** In the section on interactions a drug is named because of one, unless none was found. */
  private List<SafetyStatement> interactions(
      LabelContext context, LabelPart part, Telling telling) {
    if (!without.in(telling.wording(), telling.slots()).isEmpty()) {
      return List.of();
    }
    Span span = telling.sentence().span();
    List<Concern> others = new ArrayList<>(context.otherDrugs(telling, span));
    in(context, telling, span).stream()
        .filter(concern -> SUBSTANCES.contains(concern.what()))
        .forEach(others::add);
    return others.stream()
        .map(concern -> statement(context, Kind.INTERACTION, concern, part, telling))
        .toList();
  }

  /**
   * Sentences of warnings that forbid, that name other drugs, and reactions where no title does.
   */
  private List<SafetyStatement> warnings(
      LabelContext context, LabelTopic topic, LabelPart part, Telling telling) {
    List<SafetyStatement> found = new ArrayList<>();
    boolean untitled = part.heading().isEmpty();
    Span span = telling.sentence().span();
    if (untitled || topic == LabelTopic.BOXED_WARNING) {
      for (Concern concern : context.harms(telling, span)) {
        found.add(statement(context, Kind.WARNING, concern, part, telling));
      }
    }
    boolean combining =
        telling.wording().norms().stream().anyMatch(LabelSentences::isCombining)
            && without.in(telling.wording(), telling.slots()).isEmpty();
    if (combining) {
      for (Concern concern : context.otherDrugs(telling, span)) {
        found.add(statement(context, Kind.INTERACTION, concern, part, telling));
      }
    }
    return found;
  }

  private static boolean isCombining(String word) {
    return word.startsWith("concomitant")
        || word.startsWith("concurrent")
        || word.startsWith("coadminist")
        || word.startsWith("co-administ")
        || word.startsWith("combin")
        || word.startsWith("interact");
  }

  private static List<SafetyStatement> reactions(
      LabelContext context, LabelPart part, Telling telling) {
    return LabelReactions.read(context, part, telling);
  }

  private static SafetyStatement statement(
      LabelContext context, Kind kind, Concern concern, LabelPart part, Telling telling) {
    return context.statement(kind, concern, part, List.of(telling), Optional.empty());
  }
}
