package org.offlabel.evidence.answer.render;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.study.Study;

/**
 * Finds the sentences of a section that a table or list beside them says again, so that a person
 * reads nothing twice. A sentence is left out only if every quote of it is shown there and what it
 * is about is named there; programs get all of them.
 */
record Repetition(Predicate<Sentence> repeated) {

  /** The sentences that are not repeated, in order. */
  List<Sentence> without(List<Sentence> sentences) {
    return sentences.stream().filter(sentence -> !repeated.test(sentence)).toList();
  }

  /** Against lists: the sentence contains the subject of a line, which stands before brackets. */
  static Repetition ofLists(List<Part> parts) {
    List<Line> listed = lines(parts);
    Set<Quote> shown = quotes(listed);
    return new Repetition(
        sentence ->
            isCovered(sentence, shown)
                && listed.stream().anyMatch(line -> contains(sentence.text(), subject(line))));
  }

  /**
   * Against the table of studies and what is shown with it: a sentence that starts with a study's
   * name and a bracket, one that names a study that is listed apart, one on what the figure shows.
   */
  static Repetition ofStudies(Answer answer, List<Part> parts) {
    Set<Quote> shown = new HashSet<>(quotes(lines(parts)));
    answer.studies().forEach(each -> shown.addAll(naming(each.appraised().study())));
    List<String> notes =
        parts.stream()
            .filter(Part.Effects.class::isInstance)
            .map(part -> ((Part.Effects) part).note())
            .toList();
    return new Repetition(
        sentence ->
            isDirection(sentence)
                || notes.stream().anyMatch(note -> contains(note, sentence.text()))
                || (isCovered(sentence, shown) && isOnStudy(answer, sentence.text())));
  }

  /** The words that name a study and say what it is, which its place in the table stands for. */
  static List<Quote> naming(Study study) {
    return Stream.of(
            study.mentions().stream().flatMap(mention -> mention.quotes().stream()),
            study.design().stream().flatMap(design -> design.quotes().stream()),
            study.features().stream().flatMap(feature -> feature.quotes().stream()),
            study.conditions().stream().flatMap(condition -> condition.quotes().stream()))
        .flatMap(quotes -> quotes)
        .distinct()
        .toList();
  }

  private static boolean isDirection(Sentence sentence) {
    return sentence
        .derivation()
        .filter(derivation -> derivation.rule().equals("direction of effect"))
        .isPresent();
  }

  private static boolean isOnStudy(Answer answer, String sentence) {
    for (AnsweredStudy each : answer.studies()) {
      String label = each.appraised().study().label();
      boolean apart = each.part() != AnsweredStudy.Part.PRIMARY;
      boolean names =
          apart
              ? sentence.contains(label) && contains(sentence, each.why())
              : sentence.startsWith(label + " (");
      if (names) {
        return true;
      }
    }
    return false;
  }

  /** A sentence without quotes is never taken for a repetition. */
  private static boolean isCovered(Sentence sentence, Set<Quote> shown) {
    return !sentence.citations().isEmpty() && shown.containsAll(sentence.citations());
  }

  private static List<Line> lines(List<Part> parts) {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }

  private static Set<Quote> quotes(List<Line> lines) {
    return lines.stream().flatMap(line -> line.quotes().stream()).collect(Collectors.toSet());
  }

  private static String subject(Line line) {
    int bracket = line.text().indexOf(" (");
    return bracket < 0 ? line.text() : line.text().substring(0, bracket);
  }

  private static boolean contains(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT).strip());
  }
}
