package org.offlabel.evidence.extract.experience;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.extract.Amounts;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.language.Quantity;

/** How much of the drug the writer takes: the present amount before one that was only tried. */
final class DoseTold {

  private record Candidate(Stated<Dose> dose, int rank) {}

  private DoseTold() {}

  static Optional<Stated<Dose>> in(Telling telling) {
    return telling.clauses().stream()
        .filter(clause -> clause.focus() == Focus.DRUG || clause.has(Slot.DRUG))
        .filter(clause -> clause.focus() != Focus.SOMEONE && !clause.asked() && !clause.supposed())
        .flatMap(clause -> candidates(telling, clause))
        .max(Comparator.comparingInt(Candidate::rank))
        .map(Candidate::dose);
  }

  private static Stream<Candidate> candidates(Telling telling, Clause clause) {
    List<Hit> now = telling.cues().hits(clause, Cue.DOSE_NOW);
    List<Hit> past = telling.cues().hits(clause, Cue.DOSE_PAST);
    return clause.of(Slot.DOSE).stream()
        .filter(one -> isOfDrug(clause, one))
        .flatMap(
            one -> {
              boolean current = now.stream().anyMatch(hit -> hit.covers(one));
              boolean former = past.stream().anyMatch(hit -> hit.covers(one));
              int rank = (current ? 2 : 0) - (former ? 1 : 0);
              return dose(telling, one).stream()
                  .map(dose -> new Candidate(Stated.in(dose, telling.quote(clause)), rank));
            });
  }

  private static Optional<Dose> dose(Telling telling, Named one) {
    return one.quantity()
        .flatMap(
            quantity ->
                quantity instanceof Quantity.Dose dose
                    ? Amounts.dose(dose, telling.document().text())
                        .map(amount -> isTimed(telling, dose) ? unscheduled(amount) : amount)
                    : Optional.empty());
  }

  /** "An hour before bed" says when, not how often. */
  private static boolean isTimed(Telling telling, Quantity.Dose dose) {
    String text = telling.document().text();
    return dose.schedule().stream()
        .map(schedule -> text.substring(schedule.span().end()).stripLeading())
        .anyMatch(rest -> rest.startsWith("before") || rest.startsWith("after"));
  }

  private static Dose unscheduled(Dose dose) {
    return new Dose(dose.low(), dose.high(), dose.unit(), Optional.empty());
  }

  /**
   * The drug right after "of" owns the amount; else the last one before; else the focus decides.
   */
  private static boolean isOfDrug(Clause clause, Named dose) {
    for (Named one : clause.named()) {
      int between = one.from() - dose.to();
      if (one.isDrug() && between >= 0 && between <= 1) {
        return one.slot() == Slot.DRUG;
      }
      if (one.isDrug() && between > 1 && between <= 5 && hasOf(clause, dose.to(), one.from())) {
        return one.slot() == Slot.DRUG;
      }
    }
    List<Named> before =
        clause.named().stream().filter(one -> one.isDrug() && one.to() <= dose.from()).toList();
    return before.isEmpty() ? clause.focus() == Focus.DRUG : before.getLast().slot() == Slot.DRUG;
  }

  private static boolean hasOf(Clause clause, int from, int to) {
    return clause.words().subList(from, to).stream().anyMatch(word -> word.norm().equals("of"));
  }
}
