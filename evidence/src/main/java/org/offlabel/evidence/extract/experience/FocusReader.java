package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Span;

/**
 * Follows through a post whose treatment each clause speaks of. What a clause does not say is taken
 * over from the clause before; another drug keeps the word until the drug is named again.
 */
final class FocusReader {

  private static final Set<String> WRITER = Set.of("i", "me", "myself", "mine", "we", "us");

  private final CueBook cues;
  private Focus treatment;
  private Focus next;
  private boolean relativeSpeaksOn;

  /**
   * @param drugIsPlain whether a post that names no drug is about the one it is read for
   */
  FocusReader(CueBook cues, boolean drugIsPlain) {
    this.cues = cues;
    this.treatment = drugIsPlain ? Focus.DRUG : Focus.OTHER;
    this.next = treatment;
  }

  /** The clauses of one post, in order, with focus, "it" filled in, questions and wishes marked. */
  List<Clause> read(List<Clause> post) {
    List<Clause> read = new ArrayList<>();
    for (int i = 0; i < post.size(); i++) {
      boolean last = i + 1 == post.size() || !isSameSentence(post.get(i), post.get(i + 1));
      read.add(read(post.get(i), last));
    }
    return List.copyOf(read);
  }

  private static boolean isSameSentence(Clause one, Clause other) {
    return one.sentence().span().equals(other.sentence().span());
  }

  private Clause read(Clause clause, boolean last) {
    turnTreatment(clause);
    Focus focus = focus(clause);
    Clause filled = withPronouns(clause, focus);
    boolean marked = last && clause.sentence().text().strip().endsWith("?");
    boolean asked = marked || cues.in(filled, Cue.QUESTION);
    Clause read =
        new Clause(
            clause.sentence(),
            clause.span(),
            clause.words(),
            filled.named(),
            focus,
            asked,
            isSupposed(filled));
    return read;
  }

  /** "You do not want too much" wishes for nothing, "not sure if it helps" supposes nothing. */
  private boolean isSupposed(Clause clause) {
    return cues.hits(clause, Cue.SUPPOSED).stream()
        .anyMatch(hit -> !(isOpen(clause, hit) && Telling.isDenied(clause, hit)));
  }

  private static boolean isOpen(Clause clause, Hit hit) {
    String first = clause.words().get(hit.from()).norm();
    return first.startsWith("want") || first.equals("if") || first.equals("whether");
  }

  private void turnTreatment(Clause clause) {
    List<Hit> asides = cues.hits(clause, Cue.ASIDE);
    boolean drug = clause.has(Slot.DRUG);
    List<Hit> switched = cues.hits(clause, Cue.SWITCHED);
    List<Named> others = outside(clause, asides);
    boolean other = others.stream().anyMatch(one -> isOutside(one, switched));
    boolean remedy = cues.in(clause, Cue.TREATMENT);
    treatment = next;
    if (drug) {
      treatment = Focus.DRUG;
    } else if (other || remedy) {
      treatment = Focus.OTHER;
    }
    next = !others.isEmpty() && !other ? Focus.OTHER : treatment;
    if (!drug && !other && cues.in(clause, Cue.TREATMENT_HERE)) {
      treatment = Focus.OTHER;
    }
  }

  /** The other drugs that are not only compared with; a list shares the fate of its first. */
  private static List<Named> outside(Clause clause, List<Hit> asides) {
    List<Named> outside = new ArrayList<>();
    int listEnd = -1;
    for (Named one : clause.of(Slot.OTHER)) {
      boolean listed = listEnd >= 0 && one.from() - listEnd <= 1;
      if (!listed && isOutside(one, asides)) {
        outside.add(one);
      } else {
        listEnd = one.to();
      }
    }
    return outside;
  }

  private static boolean isOutside(Named one, List<Hit> asides) {
    return asides.stream().noneMatch(aside -> aside.covers(one));
  }

  private Focus focus(Clause clause) {
    boolean writer = clause.words().stream().anyMatch(word -> WRITER.contains(word.norm()));
    boolean relative = cues.in(clause, Cue.SOMEONE);
    boolean third = cues.in(clause, Cue.HE_OR_SHE);
    boolean self = writer || (clause.words().stream().anyMatch(FocusReader::isMy) && !relative);
    if (self) {
      relativeSpeaksOn = false;
    } else if (relative) {
      relativeSpeaksOn = true;
    }
    if (relativeSpeaksOn || (third && !self)) {
      return Focus.SOMEONE;
    }
    return cues.in(clause, Cue.BEFORE) ? Focus.BEFORE : treatment;
  }

  private static boolean isMy(PlainWord word) {
    return word.norm().equals("my");
  }

  private Clause withPronouns(Clause clause, Focus focus) {
    if (focus == Focus.OTHER || (clause.has(Slot.OTHER) && !clause.has(Slot.DRUG))) {
      List<Hit> asides = cues.hits(clause, Cue.ASIDE);
      if (focus == Focus.OTHER || !outside(clause, asides).isEmpty()) {
        return clause;
      }
    }
    List<Named> named = new ArrayList<>(clause.named());
    for (Hit hit : cues.hits(clause, Cue.PRONOUN)) {
      Span span = clause.words().get(hit.from()).span().to(clause.words().get(hit.to() - 1).span());
      boolean taken = named.stream().anyMatch(one -> one.span().overlaps(span));
      if (!taken) {
        named.add(
            new Named(
                Slot.DRUG,
                hit.from(),
                hit.to(),
                span,
                List.of(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    named.sort(Comparator.comparing(Named::span).thenComparing(Named::slot));
    return clause.with(named, focus, clause.supposed());
  }
}
