package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.Section;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;

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
    List<Line> sentences = lines(section.sentences());
    switch (section.topic()) {
      case USE, GUIDELINES, GAPS -> prose(sentences, parts);
      case RESEARCH -> {
        prose(sentences, parts);
        parts.addAll(StudyParts.of(answer));
      }
      case PATIENTS -> {
        prose(sentences, parts);
        parts.addAll(PatientParts.of(answer.patients(), !sentences.isEmpty()));
      }
      case SAFETY -> {
        List<Part> groups = SafetyParts.of(answer.safety());
        parts.addAll(groups);
        prose(notRepeated(sentences, groups), parts);
      }
      case DISAGREEMENTS -> {
        List<Part> sides = Contrasts.disagreements(answer.disagreements());
        prose(notRepeated(sentences, sides), parts);
        parts.addAll(sides);
      }
    }
    return new Chapter(section.topic().id(), section.topic().title(), note(answer, section), parts);
  }

  private static Optional<String> note(Answer answer, Section section) {
    return switch (section.topic()) {
      case RESEARCH -> StudyParts.note(answer);
      case PATIENTS -> PatientParts.note(answer.patients());
      case USE, GUIDELINES, SAFETY, DISAGREEMENTS, GAPS -> Optional.empty();
    };
  }

  private static void prose(List<Line> sentences, List<Part> parts) {
    if (!sentences.isEmpty()) {
      parts.add(new Part.Prose(sentences));
    }
  }

  /**
   * Without the sentences that a list beside them repeats: those of which the list shows every
   * quote, and names the subject.
   */
  private static List<Line> notRepeated(List<Line> sentences, List<Part> parts) {
    List<Line> listed = parts.stream().flatMap(part -> part.lines().stream()).toList();
    Set<Quote> shown =
        listed.stream().flatMap(line -> line.quotes().stream()).collect(Collectors.toSet());
    return sentences.stream()
        .filter(
            sentence ->
                sentence.quotes().isEmpty()
                    || !shown.containsAll(sentence.quotes())
                    || listed.stream().noneMatch(line -> names(sentence, line)))
        .toList();
  }

  /** Whether a sentence names what a listed line is about, which stands before its brackets. */
  private static boolean names(Line sentence, Line listed) {
    int bracket = listed.text().indexOf(" (");
    String subject = bracket < 0 ? listed.text() : listed.text().substring(0, bracket);
    return sentence
        .text()
        .toLowerCase(Locale.ROOT)
        .contains(subject.toLowerCase(Locale.ROOT).strip());
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
