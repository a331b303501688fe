package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Stated;

/** How long the writer has taken the drug, in the writer's words. */
final class LengthTold {

  private LengthTold() {}

  static Optional<Stated<String>> in(Telling telling) {
    for (Clause clause : telling.clauses()) {
      if (clause.focus() != Focus.SOMEONE && !clause.asked() && !clause.supposed()) {
        Optional<Stated<String>> told = since(telling, clause).or(() -> lasting(telling, clause));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Stated<String>> lasting(Telling telling, Clause clause) {
    List<Hit> hits = telling.cues().hits(clause, Cue.LASTING);
    List<Hit> denied = telling.cues().hits(clause, Cue.NOT_LASTING);
    for (Named time : clause.of(Slot.TIME)) {
      boolean told =
          hits.stream().anyMatch(hit -> hit.covers(time) && isOfTaking(telling, clause, hit));
      boolean not = denied.stream().anyMatch(hit -> hit.covers(time));
      if (told && !not && isOfDrug(clause, time)) {
        return Optional.of(stated(telling, clause, qualified(telling, clause, time)));
      }
    }
    return Optional.empty();
  }

  /** "For two weeks" is told of many things; it needs the taking beside it. */
  private static boolean isOfTaking(Telling telling, Clause clause, Hit hit) {
    boolean loose = clause.words().get(hit.from()).norm().equals("for");
    return !loose
        || (telling.cues().in(clause, Cue.TAKES) && !isAfterSymptom(clause, hit))
        || telling.cues().in(clause, Cue.TELLS)
        || isAfterDose(telling, clause, hit);
  }

  private static boolean isAfterDose(Telling telling, Clause clause, Hit hit) {
    List<Hit> past = telling.cues().hits(clause, Cue.DOSE_PAST);
    return clause.of(Slot.DOSE).stream()
        .anyMatch(
            dose -> dose.to() <= hit.from() && past.stream().noneMatch(one -> one.covers(dose)));
  }

  private static boolean isAfterSymptom(Clause clause, Hit hit) {
    return clause.of(Slot.X).stream().anyMatch(one -> one.to() == hit.from());
  }

  private static Optional<Stated<String>> since(Telling telling, Clause clause) {
    if (clause.focus() != Focus.DRUG) {
      return Optional.empty();
    }
    for (Hit hit : telling.cues().hits(clause, Cue.SINCE)) {
      List<Named> years = clause.of(Slot.YEAR).stream().filter(hit::covers).toList();
      Span end = years.isEmpty() ? clause.words().get(hit.to() - 1).span() : years.getLast().span();
      Optional<Named> year = years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
      if (year.isPresent() && !isOfDrug(clause, year.get())) {
        continue;
      }
      int at = year.map(Named::from).orElse(hit.to() - 1);
      int from = at;
      while (from > hit.from() && isDateWord(clause.words().get(from - 1).norm())) {
        from--;
      }
      String date = clause.words().get(from).span().to(end).of(telling.document().text());
      boolean whole = clause.words().get(hit.from()).norm().equals("all");
      String said = whole ? "all of " + date : "since " + date;
      return Optional.of(Stated.in(said, telling.quote(clause)));
    }
    return Optional.empty();
  }

  private static boolean isDateWord(String norm) {
    return switch (norm) {
      case "early",
          "mid",
          "last",
          "late",
          "about",
          "around",
          "the",
          "summer",
          "spring",
          "autumn",
          "fall",
          "winter",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "christmas" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the nearest drug before the time, or right behind "on" after it, is the drug; where the
   * clause names none, its focus decides.
   */
  private static boolean isOfDrug(Clause clause, Named time) {
    Optional<Named> behind =
        clause.named().stream()
            .filter(Named::isDrug)
            .filter(one -> one.from() >= time.to() && isOn(clause, time.to(), one.from()))
            .findFirst();
    if (behind.isPresent()) {
      return behind.get().slot() == Slot.DRUG;
    }
    List<Named> before =
        clause.named().stream()
            .filter(Named::isDrug)
            .filter(one -> one.to() <= time.from())
            .toList();
    return before.isEmpty() ? clause.focus() == Focus.DRUG : before.getLast().slot() == Slot.DRUG;
  }

  private static boolean isOn(Clause clause, int from, int to) {
    if (to - from > 9) {
      return false;
    }
    List<String> between = clause.words().subList(from, to).stream().map(PlainWord::norm).toList();
    boolean turned =
        between.contains("after") || between.contains("before") || between.contains("then");
    return !turned && (between.contains("on") || between.contains("of"));
  }

  private static Span qualified(Telling telling, Clause clause, Named time) {
    int from = time.from();
    for (Hit hit : telling.cues().hits(clause, Cue.QUALIFIER).reversed()) {
      from = hit.to() == from ? hit.from() : from;
    }
    return clause.words().get(from).span().to(time.span());
  }

  private static Stated<String> stated(Telling telling, Clause clause, Span words) {
    return Stated.in(words.of(telling.document().text()), telling.quote(clause));
  }
}
