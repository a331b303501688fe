package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.offlabel.evidence.extract.telling.LabelPart;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;
import org.offlabel.evidence.model.fact.SafetyStatement.Status;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * A label while its harms are read.
 *
 * @param context the document
 * @param regimen its drug
 * @param drug the line that names the drug
 */
record LabelContext(Context context, Regimen regimen, Quote drug) {

  private static final Set<String> ANIMALS =
      Set.of(
          "rat",
          "rats",
          "mouse",
          "mice",
          "rabbit",
          "rabbits",
          "dog",
          "dogs",
          "monkey",
          "monkeys",
          "animal",
          "animals",
          "rodent",
          "rodents",
          "hamster",
          "hamsters",
          "guinea",
          "in vitro");

  private static final int REACH = 50;

  /** Words behind which a disease or symptom is no harm of the drug. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:patients?|people|persons?|subjects|individuals|women|men|children|adults) with"
              + "|history of|treatment of|management of|used to control|used for|responsive to"
              + "|in the presence of|with known|-related|should)(?: [a-z-]{1,15}){0,3} ?$");

  LabelContext {
    Objects.requireNonNull(context);
    Objects.requireNonNull(regimen);
    Objects.requireNonNull(drug);
  }

  String text() {
    return context.text();
  }

  /** Whether it is told of people. */
  static boolean isOfPeople(Telling telling) {
    return telling.wording().norms().stream().noneMatch(ANIMALS::contains);
  }

  /** Other drugs and groups that the words name; a group the label's drug is of is none. */
  List<Concern> otherDrugs(Telling telling, Span part) {
    List<Concern> found = new ArrayList<>();
    for (TermMatch term : telling.sentence().terms()) {
      Concept concept = term.concept();
      boolean drug = concept.kind() == ConceptKind.DRUG || concept.kind() == ConceptKind.DRUG_CLASS;
      boolean own =
          concept.equals(regimen.drug()) || context.vocabulary().isA(regimen.drug(), concept);
      if (drug && !own && part.contains(term.span())) {
        found.add(concern(term));
      }
    }
    return found;
  }

  List<Concern> terms(Telling telling, ConceptKind kind, Span part) {
    return telling.sentence().of(kind, part).stream().map(this::concern).toList();
  }

  /** The harms a sentence tells of: not what people have already, nor what is treated. */
  List<Concern> harms(Telling telling, Span part) {
    return terms(telling, ConceptKind.REACTION, part).stream()
        .filter(concern -> !telling.cues().negated(concern.span()))
        .filter(concern -> !stoodBefore(telling.sentence().span().start(), concern.span().start()))
        .toList();
  }

  private boolean stoodBefore(int sentence, int term) {
    String before = text().substring(Math.max(sentence, term - REACH), term);
    return BEFORE.matcher(before.toLowerCase(Locale.ROOT)).find();
  }

  private Concern concern(TermMatch term) {
    return new Concern(term.span(), term.span().of(text()), Optional.of(term.concept()));
  }

  /** A statement that quotes the drug, the section's heading, the part's own and the words. */
  SafetyStatement statement(
      Kind kind, Concern concern, LabelPart part, List<Telling> words, Optional<String> frequency) {
    List<Quote> quotes = new ArrayList<>();
    quotes.add(drug);
    part.section().ifPresent(heading -> quotes.add(quote(heading)));
    part.heading().ifPresent(heading -> quotes.add(quote(heading)));
    words.forEach(telling -> quotes.add(quote(telling)));
    return new SafetyStatement(
        kind,
        concern.what(),
        concern.concept(),
        regimen,
        frequency,
        Status.CURRENT,
        false,
        quotes.stream().distinct().toList());
  }

  private Quote quote(Telling telling) {
    return telling.sentence().quote(context.document());
  }

  /** A title without its number, up to where it begins to explain. */
  Optional<Span> name(Telling title) {
    Span span = title.sentence().span();
    String words = title.sentence().text();
    int start = 0;
    while (start < words.length() && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    String low = words.toLowerCase(Locale.ROOT);
    if (low.startsWith("warning", start) && low.indexOf(": ", start) > 0) {
      start = low.indexOf(": ", start) + 2;
    }
    int end = words.length();
    for (String mark : List.of(", which", ", including", " (", ": ", "; ", " [")) {
      int at = words.indexOf(mark, start);
      end = at > start ? Math.min(end, at) : end;
    }
    while (end > start && ".,;: ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start
        ? Optional.of(new Span(span.start() + start, span.start() + end))
        : Optional.empty();
  }
}
