package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.RiskOfBias;

/** Shows the studies: those that count in a table, what they say together, the others apart. */
final class StudyParts {

  private StudyParts() {}

  /** Beside the heading: how many studies in how many documents, and what copies add. */
  static Optional<String> note(Answer answer) {
    List<AnsweredStudy> primary = parts(answer, part -> part == AnsweredStudy.Part.PRIMARY);
    if (primary.isEmpty()) {
      return Optional.empty();
    }
    long documents =
        primary.stream()
            .flatMap(each -> each.appraised().study().mentions().stream())
            .map(StudyMention::document)
            .distinct()
            .count();
    long copies =
        answer.sources().stream()
            .filter(each -> each instanceof SourceEntry.Read read && read.copy().isPresent())
            .count();
    String note =
        Wording.counted(primary.size(), "study", "studies")
            + " told of in "
            + Wording.counted((int) documents, "document", "documents");
    return Optional.of(
        copies == 0
            ? note
            : note
                + (copies == 1
                    ? " (1 copy is not counted)"
                    : " (" + copies + " copies are not counted)"));
  }

  static List<Part> of(Answer answer) {
    List<Part> all = new ArrayList<>();
    List<AnsweredStudy> primary = parts(answer, part -> part == AnsweredStudy.Part.PRIMARY);
    if (!primary.isEmpty()) {
      all.add(StudyGrid.of(primary));
    }
    all.addAll(EffectParts.of(answer));
    apart(answer).ifPresent(all::add);
    if (primary.stream().anyMatch(each -> !each.appraised().riskOfBias().isEmpty())) {
      all.add(riskOfBias(primary));
    }
    return all;
  }

  private static List<AnsweredStudy> parts(Answer answer, Predicate<AnsweredStudy.Part> wanted) {
    return answer.studies().stream().filter(study -> wanted.test(study.part())).toList();
  }

  /** Studies that are no evidence on the question, each with the reason. */
  private static Optional<Part> apart(Answer answer) {
    List<Line> lines =
        parts(answer, part -> part != AnsweredStudy.Part.PRIMARY).stream()
            .map(StudyParts::apart)
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part.Group("Read, and kept apart", Part.Tone.PLAIN, lines));
  }

  private static Line apart(AnsweredStudy study) {
    String why = study.why().isBlank() ? "" : " " + study.why();
    List<Quote> quotes = Repetition.naming(study.appraised().study());
    return new Line(
        study.appraised().study().label() + " (" + study.part().label() + ")" + why, quotes);
  }

  private static Part riskOfBias(List<AnsweredStudy> studies) {
    List<List<List<Line>>> rows =
        studies.stream()
            .flatMap(
                study ->
                    study.appraised().riskOfBias().stream()
                        .map(risk -> row(study.appraised().study().label(), risk)))
            .toList();
    return new Part.Details(
        "Risk of bias, study by study",
        List.of(
            new Part.Grid("Risk of bias", List.of("study", "domain", "judgement", "why"), rows)));
  }

  private static List<List<Line>> row(String study, RiskOfBias risk) {
    return Stream.of(
            Line.of(study),
            Line.of(risk.domain()),
            Line.of(risk.judgement().label()),
            new Line(risk.why(), risk.quotes()))
        .map(List::of)
        .toList();
  }
}
