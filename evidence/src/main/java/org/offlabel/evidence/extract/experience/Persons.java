package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;

/** Makes one experience of what one person tells in several posts. */
final class Persons {

  private static final int SHINGLE = 3;
  private static final int FEWEST_SHINGLES = 6;
  private static final double ALIKE = 0.8;

  /** Past this many, posts are compared by name only. */
  private static final int MOST_COMPARED = 1_000;

  /**
   * An experience and who told it.
   *
   * @param experience what was told
   * @param signed the name, where it tells one person from others
   * @param words the post in plain words
   */
  record Told(Experience experience, Optional<String> signed, List<String> words) {}

  private Persons() {}

  /** Each person once per drug, at the place of the first post. */
  static List<Experience> once(List<Told> told) {
    List<Told> people = new ArrayList<>();
    List<Set<List<String>>> shingles = new ArrayList<>();
    for (Told one : told) {
      Set<List<String>> own = shingles(one.words());
      int same = -1;
      for (int i = 0; i < people.size() && same < 0; i++) {
        same = isSame(people.get(i), one, shingles.get(i), own, i) ? i : -1;
      }
      if (same < 0) {
        people.add(one);
        shingles.add(own);
      } else {
        Told first = people.get(same);
        Experience both = merged(first.experience(), one.experience());
        people.set(same, new Told(both, first.signed().or(one::signed), first.words()));
      }
    }
    return people.stream().map(Told::experience).toList();
  }

  private static boolean isSame(
      Told one, Told other, Set<List<String>> shingles, Set<List<String>> others, int place) {
    boolean drug = one.experience().regimen().drug().equals(other.experience().regimen().drug());
    boolean name =
        one.signed().isPresent()
            && one.signed()
                .map(signed -> signed.toLowerCase(Locale.ROOT))
                .equals(other.signed().map(signed -> signed.toLowerCase(Locale.ROOT)));
    return drug && (name || (place < MOST_COMPARED && isAlike(shingles, others)));
  }

  private static boolean isAlike(Set<List<String>> some, Set<List<String>> others) {
    if (some.size() < FEWEST_SHINGLES || others.size() < FEWEST_SHINGLES) {
      return false;
    }
    long shared = some.stream().filter(others::contains).count();
    return shared >= ALIKE * Math.min(some.size(), others.size());
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int at = 0; at + SHINGLE <= words.size(); at++) {
      shingles.add(List.copyOf(words.subList(at, at + SHINGLE)));
    }
    return shingles;
  }

  private static Experience merged(Experience first, Experience later) {
    boolean laterDose = first.dose().isEmpty();
    Experience dosed = laterDose ? later : first;
    Regimen regimen =
        new Regimen(
            first.regimen().drug(),
            first.regimen().band().or(later.regimen()::band),
            dosed.regimen().dose());
    PatientDirection direction = direction(first.direction(), later.direction());
    List<Quote> verdict =
        Stream.concat(first.verdict().stream(), later.verdict().stream()).distinct().toList();
    return new Experience(
        first.person(),
        first.quote(),
        regimen,
        dosed.dose(),
        dosed.unitError(),
        first.duration().or(later::duration),
        union(first.conditions(), later.conditions()),
        outcomes(first.outcomes(), later.outcomes()),
        union(first.reactions(), later.reactions()),
        union(first.otherMedicines(), later.otherMedicines()),
        first.stopped().or(later::stopped),
        direction,
        verdict);
  }

  private static PatientDirection direction(PatientDirection first, PatientDirection later) {
    if (first == later || later == PatientDirection.UNCLEAR) {
      return first;
    }
    return first == PatientDirection.UNCLEAR ? later : PatientDirection.MIXED;
  }

  private static <T> List<Stated<T>> union(List<Stated<T>> first, List<Stated<T>> later) {
    List<Stated<T>> union = new ArrayList<>(first);
    for (Stated<T> one : later) {
      if (first.stream().noneMatch(stated -> stated.value().equals(one.value()))) {
        union.add(one);
      }
    }
    return union;
  }

  private static List<OutcomeChange> outcomes(
      List<OutcomeChange> first, List<OutcomeChange> later) {
    List<OutcomeChange> union = new ArrayList<>(first);
    for (OutcomeChange one : later) {
      if (first.stream().noneMatch(change -> change.outcome().equals(one.outcome()))) {
        union.add(one);
      }
    }
    return union;
  }
}
