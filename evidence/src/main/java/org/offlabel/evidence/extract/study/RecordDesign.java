package org.offlabel.evidence.extract.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Stated;

/** Reads a record's lines on the design: "randomised crossover; double-blind; single centre". */
final class RecordDesign {

  private final Document document;
  private final MentionDraft draft;
  private final DesignWords words;

  RecordDesign(Document document, MentionDraft draft, DesignWords words) {
    this.document = document;
    this.draft = draft;
    this.words = words;
  }

  /** The first part names the design, the others its particulars. */
  void design(RecordLine line) {
    Quote quote = line.quote(document);
    List<Clause> parts = line.parts();
    named(parts.getFirst())
        .ifPresent(
            design -> {
              draft.design = Optional.of(Stated.in(design, quote));
              implied(design).forEach(feature -> add(feature, quote));
            });
    for (Clause part : parts.subList(1, parts.size())) {
      features(part).forEach(feature -> add(feature, quote));
    }
  }

  /** What the drug was compared with is a particular of the design too. */
  void comparator(RecordLine line) {
    Quote quote = line.quote(document);
    for (Clause part : line.parts()) {
      switch (part.words().getFirst().norm()) {
        case "none" -> add(DesignFeature.UNCONTROLLED, quote);
        case "placebo" -> add(DesignFeature.PLACEBO_CONTROLLED, quote);
        default -> {
          if (namesAnotherDrug(part)) {
            add(DesignFeature.ACTIVE_COMPARATOR, quote);
          }
        }
      }
    }
  }

  /** A group that took the same drug is no active comparator. */
  private boolean namesAnotherDrug(Clause part) {
    return part.terms(ConceptKind.DRUG).stream()
        .anyMatch(
            term ->
                draft.drugs.stream().noneMatch(own -> own.value().drug().equals(term.concept())));
  }

  private static Optional<Design> named(Clause part) {
    return Arrays.stream(Design.values())
        .filter(design -> design.label().equals(part.text()))
        .findFirst();
  }

  private static List<DesignFeature> implied(Design design) {
    return switch (design) {
      case RANDOMISED_CROSSOVER -> List.of(DesignFeature.RANDOMISED, DesignFeature.CROSSOVER);
      case RANDOMISED_PARALLEL -> List.of(DesignFeature.RANDOMISED, DesignFeature.PARALLEL);
      default -> List.of();
    };
  }

  /** What others call the design is not how it was. */
  private List<DesignFeature> features(Clause part) {
    if (part.text().startsWith("also called")) {
      return List.of();
    }
    return words.features(part.words()).stream().map(said -> said.value()).toList();
  }

  private void add(DesignFeature feature, Quote quote) {
    boolean known = draft.features.stream().anyMatch(stated -> stated.value() == feature);
    if (!known) {
      draft.features.add(Stated.in(feature, quote));
    }
  }
}
