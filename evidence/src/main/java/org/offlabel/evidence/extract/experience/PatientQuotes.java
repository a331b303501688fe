package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Experience;

/** Patients quoted in an article's own text. */
final class PatientQuotes {

  /** How far from the quotation its speaker may be named. */
  private static final int NEAR = 160;

  private static final int SHORTEST = 12;

  /**
   * A patient's quoted words.
   *
   * @param person what the article calls the speaker
   * @param sentences the sentences inside the quotation marks
   */
  record Quoted(String person, List<ReadSentence> sentences) {}

  private final String text;
  private final CueBook cues;
  private final PlainWords words;

  PatientQuotes(String text, CueBook cues, PlainWords words) {
    this.text = text;
    this.cues = cues;
    this.words = words;
  }

  /** The quotations of each paragraph that names a patient as the speaker; one person for each. */
  List<Quoted> in(AnnotatedDocument document) {
    List<Quoted> all = new ArrayList<>();
    for (Block block : document.document().blocks()) {
      if (block.isArticle()) {
        List<Span> quotations = quotations(block.span());
        speaker(block.span(), quotations)
            .map(person -> new Quoted(person, inside(document, block, quotations)))
            .filter(quoted -> !quoted.sentences().isEmpty())
            .ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** The experience with another label, so that two people quoted are not one. */
  static Experience labelled(Experience told, String person) {
    return new Experience(
        person,
        told.quote(),
        told.regimen(),
        told.dose(),
        told.unitError(),
        told.duration(),
        told.conditions(),
        told.outcomes(),
        told.reactions(),
        told.otherMedicines(),
        told.stopped(),
        told.direction(),
        told.verdict());
  }

  private List<Span> quotations(Span block) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int at = block.start(); at < block.end(); at++) {
      char c = text.charAt(at);
      boolean opens = c == '\u201c' || (c == '"' && open < 0);
      boolean closes = c == '\u201d' || (c == '"' && open >= 0);
      if (opens) {
        open = at + 1;
      } else if (closes && open >= 0) {
        found.add(new Span(open, at));
        open = -1;
      }
    }
    return found.stream().filter(span -> span.length() >= SHORTEST).toList();
  }

  private Optional<String> speaker(Span block, List<Span> quotations) {
    for (Span quotation : quotations) {
      Span before =
          new Span(
              Math.max(block.start(), quotation.start() - 1 - NEAR),
              Math.max(block.start(), quotation.start() - 1));
      Span after =
          new Span(
              Math.min(block.end(), quotation.end() + 1),
              Math.min(block.end(), quotation.end() + 1 + NEAR));
      Optional<String> person = patient(before).or(() -> patient(after));
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  private Optional<String> patient(Span part) {
    String around = part.of(text);
    List<PlainWord> plain = words.of(around);
    Clause context = Clause.of(plain, around);
    List<Hit> speakers = cues.hits(context, Cue.QUOTED_SPEAKER);
    return speakers.isEmpty() || !cues.in(context, Cue.SAID)
        ? Optional.empty()
        : Optional.of(plain.get(speakers.getLast().to() - 1).norm() + " quoted");
  }

  private static List<ReadSentence> inside(
      AnnotatedDocument document, Block block, List<Span> quotations) {
    List<ReadSentence> inside = new ArrayList<>();
    for (Span quotation : quotations) {
      for (ReadSentence sentence : document.article()) {
        if (block.span().contains(sentence.span()) && sentence.span().overlaps(quotation)) {
          inside.add(clipped(document, sentence, quotation));
        }
      }
    }
    return inside;
  }

  private static ReadSentence clipped(
      AnnotatedDocument document, ReadSentence sentence, Span quotation) {
    Span span =
        new Span(
            Math.max(sentence.span().start(), quotation.start()),
            Math.min(sentence.span().end(), quotation.end()));
    return new ReadSentence(
        sentence.block(),
        span,
        span.of(document.document().text()),
        sentence.terms().stream().filter(term -> span.contains(term.span())).toList(),
        sentence.quantities(span));
  }
}
