package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Gap;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.Study;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Finds what none of the studies that were read has studied. */
final class Gaps {

  private static final int QUOTES = 4;

  private final Vocabulary vocabulary;
  private final CoreOutcomes coreOutcomes;

  Gaps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.coreOutcomes = new CoreOutcomes(vocabulary);
  }

  List<Gap> in(Evidence evidence) {
    List<Study> studies =
        evidence.primary().stream().map(answered -> answered.appraised().study()).toList();
    if (studies.isEmpty()) {
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>(outcomes(evidence, best(studies)));
    longestTreatment(studies).ifPresent(gaps::add);
    dosesCompared(studies).ifPresent(gaps::add);
    gaps.addAll(unreported(evidence));
    return gaps;
  }

  /** The randomised trials where there are any, since only they can tell what the drug does. */
  private static List<Study> best(List<Study> all) {
    List<Study> told = all.stream().filter(study -> !study.findings().isEmpty()).toList();
    List<Study> studies = told.isEmpty() ? all : told;
    List<Study> randomised = studies.stream().filter(study -> study.isRandomised()).toList();
    return randomised.isEmpty() ? studies : randomised;
  }

  private List<Gap> outcomes(Evidence evidence, List<Study> studies) {
    List<Gap> gaps = new ArrayList<>();
    for (Concept core : coreOutcomes.of(evidence.question().condition())) {
      if (studies.stream().noneMatch(study -> measured(study, core))) {
        List<Quote> admitted =
            studies.stream()
                .flatMap(study -> study.notMeasured().stream())
                .filter(stated -> related(stated.value(), core))
                .flatMap(stated -> stated.quotes().stream())
                .toList();
        gaps.add(
            new Gap(
                core.name(),
                Gap.Kind.OUTCOME,
                QuotePick.onePerDocument(
                    admitted.isEmpty() ? whatWasMeasured(studies) : admitted, QUOTES),
                Optional.of(
                    new Derivation(
                        "none found", studies.stream().map(Study::label).toList(), core.name()))));
      }
    }
    return gaps;
  }

  private boolean measured(Study study, Concept core) {
    return Stream.concat(
            study.findings().stream(),
            study.mentions().stream().flatMap(mention -> mention.findings().stream()))
        .map(Finding::outcome)
        .anyMatch(outcome -> related(outcome, core));
  }

  private boolean related(Concept outcome, Concept core) {
    return vocabulary.isA(outcome, core) || vocabulary.isA(core, outcome);
  }

  private static List<Quote> whatWasMeasured(List<Study> studies) {
    return studies.stream()
        .flatMap(study -> study.findings().stream())
        .flatMap(finding -> finding.quotes().stream())
        .toList();
  }

  private static Optional<Gap> longestTreatment(List<Study> studies) {
    return studies.stream()
        .filter(study -> study.isRandomised())
        .flatMap(study -> study.durations().stream())
        .max(Comparator.comparing((Stated<Duration> stated) -> stated.value().weeks()))
        .map(
            longest ->
                new Gap(
                    "use beyond " + longest.value().shown(),
                    Gap.Kind.DURATION,
                    longest.quotes(),
                    Optional.of(
                        new Derivation("longest", durations(studies), longest.value().shown()))));
  }

  private static List<String> durations(List<Study> studies) {
    return studies.stream()
        .filter(study -> study.isRandomised())
        .flatMap(study -> study.durations().stream())
        .map(stated -> stated.value().shown())
        .distinct()
        .toList();
  }

  private static Optional<Gap> dosesCompared(List<Study> studies) {
    boolean compared = studies.stream().anyMatch(study -> study.doses().size() > 1);
    List<Quote> doses =
        studies.stream()
            .flatMap(study -> study.doses().stream())
            .flatMap(stated -> stated.quotes().stream())
            .toList();
    if (compared || doses.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gap(
            "different doses side by side",
            Gap.Kind.COMPARISON,
            QuotePick.onePerDocument(doses, QUOTES),
            Optional.of(
                new Derivation(
                    "none found",
                    studies.stream().map(Study::label).toList(),
                    "different doses side by side"))));
  }

  private static List<Gap> unreported(Evidence evidence) {
    List<Gap> gaps = new ArrayList<>();
    for (AnsweredStudy answered : evidence.primary()) {
      Study study = answered.appraised().study();
      boolean onlyRegistered =
          study.mentions().stream()
              .allMatch(mention -> mention.kind() == StudyMention.Kind.REGISTRATION);
      if (onlyRegistered) {
        gaps.add(
            new Gap(
                "the results of " + study.label() + ", a registered study",
                Gap.Kind.UNREPORTED,
                study.mentions().getFirst().quotes().stream().limit(2).toList(),
                Optional.empty()));
      }
    }
    return gaps;
  }
}
