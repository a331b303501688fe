package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.BottomLine;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.answer.Verdict;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.study.Study;

/** Writes the bottom line: what was found, by whom, in how many, and why it is no surer. */
final class BottomLineWords {

  private static final List<GroupSize.Role> SHOWN =
      List.of(
          GroupSize.Role.ANALYSED,
          GroupSize.Role.COMPLETED,
          GroupSize.Role.RANDOMISED,
          GroupSize.Role.TREATED,
          GroupSize.Role.ENROLLED,
          GroupSize.Role.UNSTATED);

  /** How many words behind what no trial measured the bottom line shows. */
  private static final int QUOTES = 4;

  private final Wording wording;

  BottomLineWords(Wording wording) {
    this.wording = wording;
  }

  BottomLine write(Evidence evidence, Assessment assessment) {
    Sentences sentences = new Sentences();
    if (assessment.verdict() == Verdict.NO_EVIDENCE_FOUND) {
      sentences.add(
          "No study of "
              + Wording.drug(evidence.question().drug(), evidence.question().band())
              + " in "
              + evidence.question().condition().name()
              + " was found in what was read; that says nothing about whether it works.",
          List.of(),
          Absence.of(evidence, "study"));
    } else {
      studies(evidence, sentences);
      MissingOutcomes.of(evidence, assessment).tell(QUOTES, sentences);
      reasons(evidence, assessment, sentences);
    }
    return new BottomLine(assessment.verdict(), assessment.certainty(), sentences.written());
  }

  private void studies(Evidence evidence, Sentences sentences) {
    BestStudies best = BestStudies.of(evidence);
    List<Study> told = best.studies();
    List<Quote> quotes = new ArrayList<>(best.designQuotes());
    List<String> clauses = told.stream().map(study -> clause(study, quotes)).toList();
    String lead =
        best.randomised()
            ? Wording.count(told.size(), StudyWords.trial(told), StudyWords.trial(told) + "s")
            : Wording.count(told.size(), "other study", "other studies");
    if (!best.randomised()) {
      sentences.add(
          "No randomised trial with a result was found in what was read.",
          List.of(),
          Absence.of(evidence, "randomised trial"));
    }
    sentences.add(
        lead + ": " + String.join("; ", clauses) + ".",
        quotes,
        new Derivation(
            "count", told.stream().map(Study::label).toList(), Integer.toString(told.size())));
  }

  private String clause(Study study, List<Quote> quotes) {
    StudyWords words = new StudyWords(study, wording);
    List<String> parts = new ArrayList<>();
    String improved = words.outcomes(Direction.IMPROVED);
    String same = words.outcomes(Direction.NO_DIFFERENCE);
    String worse = words.outcomes(Direction.WORSENED);
    if (!improved.isEmpty()) {
      parts.add("improvement in " + improved);
    }
    if (!same.isEmpty()) {
      parts.add("no difference in " + same);
    }
    if (!worse.isEmpty()) {
      parts.add("worsening of " + worse);
    }
    String name = words.name();
    quotes.addAll(words.quotes());
    if (words.quotes().isEmpty()) {
      quotes.addAll(study.mentions().getFirst().quotes());
    }
    String people =
        SHOWN.stream()
            .map(study::size)
            .flatMap(Optional::stream)
            .findFirst()
            .map(
                size -> {
                  quotes.add(size.quote());
                  return " ("
                      + size.value().people()
                      + " people"
                      + (size.value().role() == GroupSize.Role.UNSTATED
                          ? ""
                          : " " + size.value().role().label())
                      + ")";
                })
            .orElse("");
    return name
        + people
        + (parts.isEmpty()
            ? " (no result of it was read)"
            : " found " + String.join(", and ", parts));
  }

  private static void reasons(Evidence evidence, Assessment assessment, Sentences sentences) {
    for (Reason reason : assessment.reasons()) {
      if (reason.domain() == Reason.Domain.STARTING_POINT) {
        continue;
      }
      String lead =
          switch (reason.domain()) {
            case STARTING_POINT -> "";
            case RISK_OF_BIAS, INCONSISTENCY, INDIRECTNESS, IMPRECISION, PUBLICATION_BIAS ->
                reason.levels() == 0
                    ? "Note: "
                    : "Rated down for " + reason.domain().label() + ": ";
          };
      sentences.add(
          Wording.capital(lead + reason.why()) + ".",
          new StudyNames(evidence).added(reason.why(), reason.quotes()),
          reason.derivation());
    }
  }
}
