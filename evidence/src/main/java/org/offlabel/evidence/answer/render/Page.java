package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.Section;
import org.offlabel.evidence.model.answer.Sentence;

/**
 * What a person is shown, in order, whatever form it takes: the three forms for people differ in
 * how they set it, never in what they say.
 *
 * @param title the question in a few words
 * @param headline the first sentences under the verdict
 * @param chapters everything between the verdict and the sources
 */
record Page(String title, List<Line> headline, List<Chapter> chapters) {

  /**
   * One headed stretch.
   *
   * @param id its anchor
   * @param title its heading
   * @param note a few words beside the heading
   * @param parts what it holds; may be empty
   */
  record Chapter(String id, String title, Optional<String> note, List<Part> parts) {
    Chapter {
      parts = List.copyOf(parts);
    }
  }

  Page {
    headline = List.copyOf(headline);
    chapters = List.copyOf(chapters);
  }

  static Page of(Answer answer) {
    List<Chapter> chapters = new ArrayList<>();
    for (Section section : answer.sections()) {
      if (section.topic() == Section.Topic.GAPS && !answer.checks().isEmpty()) {
        chapters.add(Contrasts.checks(answer.checks()));
      }
      chapters.add(chapter(answer, section));
    }
    return new Page(title(answer), lines(answer.bottomLine().sentences()), chapters);
  }

  private static Chapter chapter(Answer answer, Section section) {
    List<Part> parts = new ArrayList<>();
    List<Sentence> sentences = section.sentences();
    switch (section.topic()) {
      case USE, GUIDELINES, GAPS -> prose(sentences, parts);
      case RESEARCH -> {
        List<Part> studies = StudyParts.of(answer);
        prose(Repetition.ofStudies(answer, studies).without(sentences), parts);
        parts.addAll(studies);
      }
      case PATIENTS -> {
        prose(sentences, parts);
        parts.addAll(PatientParts.of(answer.patients(), !sentences.isEmpty()));
      }
      case SAFETY -> {
        List<Part> groups = SafetyParts.of(answer.safety(), tellsOfAbsence(sentences));
        parts.addAll(groups);
        prose(Repetition.ofLists(groups).without(sentences), parts);
      }
      case DISAGREEMENTS -> {
        prose(sentences, parts);
        parts.addAll(Contrasts.disagreements(untold(answer.disagreements(), sentences)));
      }
    }
    return new Chapter(section.topic().id(), section.topic().title(), note(answer, section), parts);
  }

  /** Counts beside a heading, where no sentence below it gives them. */
  private static Optional<String> note(Answer answer, Section section) {
    return switch (section.topic()) {
      case RESEARCH -> section.sentences().isEmpty() ? StudyParts.note(answer) : Optional.empty();
      case PATIENTS ->
          section.sentences().isEmpty() ? PatientParts.note(answer.patients()) : Optional.empty();
      case USE, GUIDELINES, SAFETY, DISAGREEMENTS, GAPS -> Optional.empty();
    };
  }

  /** Those that no sentence tells of with its sides' own words. */
  private static List<Disagreement> untold(
      List<Disagreement> disagreements, List<Sentence> sentences) {
    return disagreements.stream()
        .filter(
            each ->
                sentences.stream()
                    .noneMatch(
                        sentence ->
                            sentence
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(each.about().toLowerCase(Locale.ROOT))))
        .toList();
  }

  private static boolean tellsOfAbsence(List<Sentence> sentences) {
    return sentences.stream()
        .anyMatch(
            sentence ->
                sentence.derivation().filter(it -> it.rule().equals("none found")).isPresent());
  }

  private static void prose(List<Sentence> sentences, List<Part> parts) {
    if (!sentences.isEmpty()) {
      parts.add(new Part.Prose(lines(sentences)));
    }
  }

  private static List<Line> lines(List<Sentence> sentences) {
    return sentences.stream().map(Line::of).toList();
  }

  /** Every line, in the order in which a reader meets them. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>(headline);
    chapters.forEach(chapter -> chapter.parts().forEach(part -> lines.addAll(part.lines())));
    return lines;
  }

  private static String title(Answer answer) {
    Question asked = answer.question();
    String drug =
        asked.band().map(band -> Wording.regimen(asked.drug(), band)).orElse(asked.drug().name());
    return Wording.capitalised(drug) + " for " + asked.condition().name();
  }
}
