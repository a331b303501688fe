package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.extract.statement.Voices.ProperName;

/** Finds the societies, agencies and guidelines that a sentence names. */
final class Advisers {

  private static final int LONGEST = 14;

  private final CueTable table = CueTable.beside(Advisers.class, "advisers.tsv");

  /**
   * An adviser in a sentence.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param name its words
   * @param isName whether it is called by its name, not by a noun such as "the guideline"
   */
  record Adviser(int first, int last, String name, boolean isName) {}

  /** The advisers called by name; else the first plain noun such as "the guideline". */
  List<Adviser> in(String text, Wording wording) {
    List<Adviser> names = new ArrayList<>();
    Optional<Adviser> plain = Optional.empty();
    for (CueHit hit : table.in(wording)) {
      Optional<Adviser> found = adviser(text, wording, hit);
      boolean held = names.stream().anyMatch(name -> name.last() >= hit.first());
      if (found.isEmpty() || held || isShortForm(wording, hit, names)) {
        continue;
      }
      if (found.get().isName()) {
        names.add(found.get());
      } else {
        plain = plain.isPresent() ? plain : found;
      }
    }
    return names.isEmpty() ? plain.stream().toList() : List.copyOf(names);
  }

  /** Whether it is the short form in brackets right behind a full name. */
  private static boolean isShortForm(Wording wording, CueHit hit, List<Adviser> names) {
    return wording.opensBefore(hit.first())
        && !names.isEmpty()
        && names.getLast().last() == hit.first() - 1;
  }

  /** The name of the organisation that holds the word {@code at}. */
  Optional<String> nameAt(String text, Wording wording, int at) {
    for (CueHit hit : table.in(wording)) {
      if (hit.fact(0).equals("plain")) {
        continue;
      }
      Optional<Adviser> found = adviser(text, wording, hit);
      if (found.filter(a -> a.first() <= at + 1 && at <= a.last()).isPresent()) {
        return found.map(Adviser::name);
      }
    }
    return Optional.empty();
  }

  private static Optional<Adviser> adviser(String text, Wording wording, CueHit hit) {
    return switch (hit.fact(0)) {
      case "short" ->
          Optional.of(hit)
              .filter(h -> isAllCapitals(text, wording, h))
              .map(h -> of(text, wording, h.first(), h.last(), true));
      case "head" ->
          ProperName.isCapital(text, wording, hit.first())
              ? fullName(text, wording, hit)
              : Optional.empty();
      default -> Optional.of(phrase(text, wording, hit));
    };
  }

  private static boolean isAllCapitals(String text, Wording wording, CueHit hit) {
    String words = wording.span(hit.first(), hit.last()).of(text);
    return words.chars().noneMatch(Character::isLowerCase);
  }

  /** The run of words with capitals around the head word, with "of", "and" and the like between. */
  private static Optional<Adviser> fullName(String text, Wording wording, CueHit hit) {
    int first = hit.first();
    for (int i = hit.first() - 1; i >= 0 && hit.first() - i < LONGEST; i--) {
      if (parts(wording, i + 1) || !belongs(text, wording, i)) {
        break;
      }
      first = ProperName.isCapital(text, wording, i) && !isArticle(wording, i) ? i : first;
    }
    int last = hit.last();
    for (int i = hit.last() + 1; i < wording.size() && i - hit.last() < LONGEST; i++) {
      if (parts(wording, i) || !belongs(text, wording, i)) {
        break;
      }
      last = ProperName.isCapital(text, wording, i) ? i : last;
    }
    return first == last ? Optional.empty() : Optional.of(of(text, wording, first, last, true));
  }

  /** Whether one name ends before the word: a comma, a bracket, or "and the". */
  private static boolean parts(Wording wording, int at) {
    boolean joined = wording.word(at).equals("the") && at > 0 && wording.word(at - 1).equals("and");
    return wording.commaBefore(at) || wording.opensBefore(at) || wording.closesBefore(at) || joined;
  }

  private static boolean isArticle(Wording wording, int at) {
    return wording.word(at).equals("the") || wording.word(at).equals("in");
  }

  private static boolean belongs(String text, Wording wording, int at) {
    return ProperName.isCapital(text, wording, at)
        || ProperName.isJoining(wording, at)
        || wording.word(at).equals("in");
  }

  /** "guidance on the use of transplants": the noun with what it is about, to the clause's end. */
  private static Adviser phrase(String text, Wording wording, CueHit hit) {
    int last = hit.last();
    boolean about =
        last + 1 < wording.size()
            && (wording.word(last + 1).equals("on") || wording.word(last + 1).equals("for"));
    if (about) {
      while (last + 1 < wording.size()
          && !wording.commaBefore(last + 1)
          && !wording.strongBefore(last + 1)
          && last - hit.first() < LONGEST) {
        last++;
      }
    }
    return of(text, wording, hit.first(), last, false);
  }

  private static Adviser of(String text, Wording wording, int first, int last, boolean isName) {
    return new Adviser(first, last, wording.span(first, last).of(text), isName);
  }
}
