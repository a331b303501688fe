package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.NoExperience.Reason;

/** Why a post tells no experience. */
final class NotCounted {

  /** A shop's post has several of its words; one alone may stand in a question. */
  private static final int SHOP_WORDS = 2;

  /** "What happened?" is asked of nobody. */
  private static final int SHORTEST_QUESTION = 4;

  private NotCounted() {}

  /** The reason and the words that show it, or the post's first sentence. */
  static NoExperience of(Telling telling, Span post) {
    List<Clause> clauses = telling.clauses();
    Optional<Clause> relative = first(clauses, c -> isRelative(telling, c));
    if (relative.isPresent()) {
      return none(telling, Reason.SECOND_HAND, relative.get());
    }
    Optional<Clause> wish = first(clauses, c -> telling.cues().in(c, Cue.WANTS) && !c.asked());
    if (wish.isPresent()) {
      return none(telling, Reason.WANTS_TO_TRY, wish.get());
    }
    int shop =
        clauses.stream()
            .filter(c -> !c.asked())
            .mapToInt(c -> telling.cues().hits(c, Cue.SUPPLY).size())
            .sum();
    Optional<Clause> supply = first(clauses, c -> telling.cues().in(c, Cue.SUPPLY));
    Optional<Clause> question =
        first(clauses, c -> c.asked() && c.words().size() >= SHORTEST_QUESTION);
    if (supply.isPresent() && shop >= SHOP_WORDS) {
      return none(telling, Reason.SUPPLIER_TIP, supply.get());
    }
    if (question.isPresent()) {
      return none(telling, Reason.QUESTION, question.get());
    }
    boolean namesDrug = clauses.stream().anyMatch(c -> c.has(Slot.DRUG));
    Optional<Clause> other = first(clauses, c -> c.has(Slot.OTHER));
    Optional<Clause> taken = first(clauses, c -> isOtherTaken(telling, c));
    if (taken.isPresent() || (other.isPresent() && !namesDrug)) {
      return none(telling, Reason.NOT_THIS_DRUG, taken.or(() -> other).orElseThrow());
    }
    return new NoExperience(Reason.OPINION, opening(telling.document(), clauses, post));
  }

  /** The reply of an article's author. */
  static NoExperience reply(Document document, Span post) {
    return new NoExperience(Reason.AUTHOR_REPLY, document.quote(post));
  }

  private static boolean isOtherTaken(Telling telling, Clause clause) {
    return clause.focus() == Focus.OTHER
        && !clause.supposed()
        && telling.cues().hits(clause, Cue.TAKES_OTHER).stream()
            .anyMatch(hit -> !Telling.isDenied(clause, hit));
  }

  private static boolean isRelative(Telling telling, Clause clause) {
    return clause.focus() == Focus.SOMEONE && telling.cues().in(clause, Cue.SOMEONE);
  }

  private static Quote opening(Document document, List<Clause> clauses, Span post) {
    return clauses.isEmpty() ? document.quote(post) : clauses.getFirst().quote(document);
  }

  private static Optional<Clause> first(
      List<Clause> clauses, java.util.function.Predicate<Clause> is) {
    return clauses.stream().filter(is).findFirst();
  }

  private static NoExperience none(Telling telling, Reason reason, Clause clause) {
    return new NoExperience(reason, telling.quote(clause));
  }
}
