package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.TermMatch;

/** Reads the posts of one document. */
final class PostReader {

  private final AnnotatedDocument document;
  private final CueBook cues;
  private final ClauseReader clauses;

  PostReader(AnnotatedDocument document, CueBook cues, PlainWords words, Sayings sayings) {
    this.document = document;
    this.cues = cues;
    this.clauses =
        new ClauseReader(
            document.document().text(),
            words,
            new Naming(
                document.document().text(),
                document.vocabulary(),
                sayings,
                new Misspellings(document.vocabulary()),
                new SmallLetters(document)));
  }

  /**
   * The writer's experience with {@code drug}, if the post tells one.
   *
   * @param drugIsPlain whether "it" may stand for the drug before the post names it
   */
  Optional<Experience> experience(
      String person, List<ReadSentence> post, Concept drug, boolean drugIsPlain) {
    Telling telling = telling(post, drug, drugIsPlain);
    return Taking.in(telling).map(taking -> experience(person, post, telling, taking));
  }

  /** Why the post tells no experience. */
  NoExperience notCounted(List<ReadSentence> post, Concept drug, boolean drugIsPlain, Span span) {
    return NotCounted.of(telling(post, drug, drugIsPlain), span);
  }

  private Telling telling(List<ReadSentence> post, Concept drug, boolean drugIsPlain) {
    CueBook remembering = cues.forOnePost();
    List<Clause> read = new FocusReader(remembering, drugIsPlain).read(clauses.read(post, drug));
    return new Telling(document.document(), drug, read, remembering, document.vocabulary());
  }

  private Experience experience(
      String person, List<ReadSentence> post, Telling telling, Clause taking) {
    Optional<Stated<Dose>> dose = DoseTold.in(telling);
    List<OutcomeChange> outcomes = OutcomesTold.in(telling);
    List<Stated<Concept>> reactions = ReactionsTold.in(telling, outcomes);
    Optional<Stated<String>> stopped = Stopping.in(telling);
    Judgement judgement =
        Judgement.of(telling, outcomes, !reactions.isEmpty(), stopped.isPresent());
    return new Experience(
        person,
        telling.quote(taking),
        new Regimen(telling.drug(), band(post, telling.drug()), dose.map(Stated::value)),
        dose,
        dose.isPresent() && UnitError.in(telling, dose.get().value(), document),
        LengthTold.in(telling),
        ConditionsTold.in(telling),
        outcomes,
        reactions,
        OtherMedicines.in(telling),
        stopped,
        judgement.direction(),
        judgement.verdict());
  }

  private static Optional<DoseBand> band(List<ReadSentence> post, Concept drug) {
    return post.stream()
        .flatMap(sentence -> sentence.terms().stream())
        .filter(term -> term.concept().equals(drug))
        .map(TermMatch::band)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
