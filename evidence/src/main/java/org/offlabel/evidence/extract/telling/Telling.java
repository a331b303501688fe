package org.offlabel.evidence.extract.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.extract.cue.Wording.Slot;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.vocabulary.language.Cues;
import org.offlabel.evidence.vocabulary.language.Hedge;

/**
 * A sentence of an article with what it speaks of.
 *
 * @param sentence the sentence
 * @param wording its words
 * @param clauses how they hang together, in order
 * @param cues what the sentence denies and hedges
 * @param mentions where drugs are named or referred to, in order
 * @param slots the terms in it under the names that patterns use: drug, other, class, condition,
 *     outcome, reaction
 * @param ofOneStudy whether it stands where the text tells of a single study
 */
public record Telling(
    ReadSentence sentence,
    Wording wording,
    List<Clause> clauses,
    Cues cues,
    List<Mention> mentions,
    List<Slot> slots,
    boolean ofOneStudy) {

  public Telling {
    Objects.requireNonNull(sentence);
    clauses = List.copyOf(clauses);
    mentions = List.copyOf(mentions);
    slots = List.copyOf(slots);
  }

  /**
   * The drug that a phrase is about, if the document is about that drug: in the phrase's clause the
   * last one spoken of up to its end, else the first after it; where the clause speaks of none, the
   * same in the sentence. A group of drugs before the phrase takes the place of a drug after it.
   */
  public Optional<Mention> subjectOf(CueHit hit) {
    Clause clause = clauseAt(hit.last());
    List<Mention> near = mentions.stream().filter(m -> clause.holds(m.first())).toList();
    return subjectAmong(near.isEmpty() ? mentions : near, hit);
  }

  private Optional<Mention> subjectAmong(List<Mention> candidates, CueHit hit) {
    Optional<Mention> before =
        candidates.stream().filter(m -> m.first() <= hit.last()).reduce((a, b) -> b);
    if (before.isPresent()) {
      return before.filter(Mention::asked);
    }
    return candidates.stream()
        .findFirst()
        .filter(mention -> mention.asked() && !classStandsBefore(hit));
  }

  /**
   * The drug that does what the phrase says: the last one named before it, else the document's drug
   * after it. Substances that the phrase itself names, such as adrenaline, do not count.
   */
  public Optional<Mention> actorOf(CueHit hit) {
    Optional<Mention> before =
        mentions.stream().filter(m -> m.last() < hit.first()).reduce((a, b) -> b);
    return before.isPresent()
        ? before.filter(Mention::asked)
        : mentions.stream().filter(m -> m.asked() && m.last() >= hit.first()).findFirst();
  }

  /** The clause that holds the word at {@code index}. */
  public Clause clauseAt(int index) {
    return clauses.stream()
        .filter(clause -> clause.holds(index))
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException("no word " + index));
  }

  /** Whether the sentence denies the phrase, or says that there is no evidence for it. */
  public boolean denies(CueHit hit) {
    return cues.negated(wording.span(hit.last())) && !opensWithout(hit);
  }

  /** "Without naming it, they say that ...": what is denied ends at the comma. */
  private boolean opensWithout(CueHit hit) {
    boolean without = wording.size() > 0 && wording.word(0).equals("without");
    for (int i = hit.first(); without && i > 0; i--) {
      if (wording.commaBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** How far the clause of the phrase holds back. */
  public Hedge hedging(CueHit hit) {
    return cues.hedging(wording.span(hit.first(), hit.last()));
  }

  private boolean classStandsBefore(CueHit hit) {
    Clause clause = clauseAt(hit.first());
    return slots.stream()
        .anyMatch(
            slot ->
                slot.name().equals("class")
                    && slot.last() < hit.first()
                    && clause.holds(slot.first()));
  }

  /** Whether the document's drug is named or referred to anywhere in the sentence. */
  public boolean speaksOfTheDrug() {
    return mentions.stream().anyMatch(Mention::asked);
  }

  /** The first place that names or refers to the document's drug. */
  public Optional<Mention> firstMention() {
    return mentions.stream().filter(Mention::asked).findFirst();
  }

  /** Whether the sentence names something of this kind. */
  public boolean names(ConceptKind kind) {
    return !sentence.of(kind).isEmpty();
  }

  /** The drug and the level of dose said with it. */
  public static Regimen regimen(Mention subject) {
    return new Regimen(subject.drug(), subject.band(), Optional.empty());
  }

  /** The sentence, and before it the one that names the drug where this one does not. */
  public List<Quote> quotes(Document document, Mention subject) {
    List<Quote> quotes = new ArrayList<>();
    subject.named().ifPresent(named -> quotes.add(named.quote(document)));
    quotes.add(sentence.quote(document));
    return List.copyOf(quotes);
  }
}
