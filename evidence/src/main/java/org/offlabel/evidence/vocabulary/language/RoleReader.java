package org.offlabel.evidence.vocabulary.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the verb next to a count of people what became of them. */
final class RoleReader {

  private static final int MOST_BEFORE = 6;
  private static final int MOST_AFTER = 16;
  private static final int LARGEST_TRIAL_WITHOUT_A_VERB = 9_999;

  private static final Map<String, PeopleRole> VERBS =
      Map.ofEntries(
          Map.entry("enrolled", PeopleRole.ENROLLED),
          Map.entry("enrolling", PeopleRole.ENROLLED),
          Map.entry("enrols", PeopleRole.ENROLLED),
          Map.entry("recruited", PeopleRole.ENROLLED),
          Map.entry("recruiting", PeopleRole.ENROLLED),
          Map.entry("included", PeopleRole.ENROLLED),
          Map.entry("including", PeopleRole.ENROLLED),
          Map.entry("involved", PeopleRole.ENROLLED),
          Map.entry("involving", PeopleRole.ENROLLED),
          Map.entry("participated", PeopleRole.ENROLLED),
          Map.entry("registered", PeopleRole.ENROLLED),
          Map.entry("entered", PeopleRole.ENROLLED),
          Map.entry("joined", PeopleRole.ENROLLED),
          Map.entry("followed", PeopleRole.ENROLLED),
          Map.entry("studied", PeopleRole.ENROLLED),
          Map.entry("surveyed", PeopleRole.ENROLLED),
          Map.entry("reviewed", PeopleRole.ENROLLED),
          Map.entry("identified", PeopleRole.ENROLLED),
          Map.entry("randomised", PeopleRole.RANDOMISED),
          Map.entry("randomized", PeopleRole.RANDOMISED),
          Map.entry("assigned", PeopleRole.RANDOMISED),
          Map.entry("allocated", PeopleRole.RANDOMISED),
          Map.entry("treated", PeopleRole.TREATED),
          Map.entry("received", PeopleRole.TREATED),
          Map.entry("took", PeopleRole.TREATED),
          Map.entry("analysed", PeopleRole.ANALYSED),
          Map.entry("analyzed", PeopleRole.ANALYSED),
          Map.entry("evaluable", PeopleRole.ANALYSED),
          Map.entry("assessed", PeopleRole.ANALYSED),
          Map.entry("completed", PeopleRole.COMPLETED),
          Map.entry("completing", PeopleRole.COMPLETED),
          Map.entry("completers", PeopleRole.COMPLETED),
          Map.entry("finished", PeopleRole.COMPLETED),
          Map.entry("withdrew", PeopleRole.WITHDREW),
          Map.entry("withdrawn", PeopleRole.WITHDREW),
          Map.entry("dropped", PeopleRole.WITHDREW),
          Map.entry("discontinued", PeopleRole.WITHDREW),
          Map.entry("lost", PeopleRole.WITHDREW));
  private static final Set<String> OUTCOME_VERBS =
      WordList.of(
          """
          experienced reported report reporting had have improved developed suffered responded
          showed worsened died achieved noted felt said say live living worldwide come suffer
          relapsed described noticed rated got tried stopped believe told claim get use
          experience complained tolerated reduced gained needed required
          """);
  private static final Set<String> STUDY_NOUNS =
      WordList.of(
          """
          study trial cohort sample survey series analysis rct crossover trials registry
          """);

  /** What befalls some of the people: "led to stopping in 29 patients". */
  private static final Set<String> MISHAPS =
      Set.of("stopping", "stop", "stopped", "discontinuation", "occurred");

  private static final Set<String> LINKS =
      WordList.of(
          """
          of in with among on about approximately around total a
          """);
  private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", "!", "?", ":", ")", "(");

  private final Reading reading;

  RoleReader(Reading reading) {
    this.reading = reading;
  }

  /** The role of the people counted in the tokens from {@code first} up to {@code after}. */
  PeopleRole of(int first, int after) {
    for (int i = first; i < after; i++) {
      Optional<PeopleRole> own = verb(i);
      if (own.isPresent()) {
        return own.get();
      }
    }
    return before(first).or(() -> behind(after)).orElseGet(() -> silent(first));
  }

  /** The role that a verb at once after a count gives: "72 completed", "8 were withdrawn". */
  Optional<PeopleRole> directlyAfter(int at) {
    int next = at;
    while (next < at + 3 && reading.isAny(next, Set.of("were", "was", "had", "have", "been"))) {
      next++;
    }
    boolean verbForm = !reading.isAny(next, Set.of("received", "took", "including", "followed"));
    return verbForm ? verb(next) : Optional.empty();
  }

  private Optional<PeopleRole> before(int first) {
    for (int at = first - 1; at >= Math.max(0, first - MOST_BEFORE); at--) {
      Token token = reading.token(at);
      if (CLAUSE_ENDS.contains(token.norm()) || token.is(",") || reading.number(at).isPresent()) {
        break;
      }
      Optional<PeopleRole> verb = verb(at);
      if (verb.isPresent() && !isDivided(at, first)) {
        return verb;
      }
      if (MISHAPS.contains(token.norm()) && isLinked(at, first)) {
        return Optional.of(PeopleRole.OTHER);
      }
      if (STUDY_NOUNS.contains(token.norm()) && isLinked(at, first)) {
        return Optional.of(PeopleRole.ENROLLED);
      }
    }
    return Optional.empty();
  }

  /** Whether only linking words stand between the noun and the count. */
  private boolean isLinked(int noun, int first) {
    for (int i = noun + 1; i < first; i++) {
      if (!LINKS.contains(reading.token(i).norm())) {
        return false;
      }
    }
    return noun + 1 < first;
  }

  /** Whether a conjunction parts the verb from the count. */
  private boolean isDivided(int verb, int first) {
    for (int i = verb + 1; i < first; i++) {
      if (reading.isAny(i, Set.of("and", "but", "that", "while", "whereas"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<PeopleRole> behind(int after) {
    for (int at = after; at < after + MOST_AFTER; at++) {
      Token token = reading.token(at);
      boolean counts = at > after && reading.amount(at).map(NumberPhrase::isCount).orElse(false);
      if (token.kind() == Token.Kind.NONE || CLAUSE_ENDS.contains(token.norm()) || counts) {
        return Optional.empty();
      }
      if (OUTCOME_VERBS.contains(token.norm())) {
        return Optional.of(PeopleRole.OTHER);
      }
      Optional<PeopleRole> verb = verb(at);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private PeopleRole silent(int first) {
    boolean many =
        reading
            .amount(first)
            .map(n -> n.value().intValue() > LARGEST_TRIAL_WITHOUT_A_VERB)
            .orElse(false);
    return many ? PeopleRole.OTHER : PeopleRole.UNSTATED;
  }

  private Optional<PeopleRole> verb(int at) {
    String norm = reading.token(at).norm();
    PeopleRole role = VERBS.get(norm);
    if (role == null) {
      boolean takesPart = reading.isAny(at, Set.of("take", "taking")) && reading.is(at + 1, "part");
      return takesPart ? Optional.of(PeopleRole.ENROLLED) : finish(at);
    }
    return switch (norm) {
      case "took" -> Optional.of(reading.is(at + 1, "part") ? PeopleRole.ENROLLED : role);
      case "lost" -> reading.is(at + 1, "to") ? Optional.of(role) : Optional.empty();
      case "dropped" -> reading.is(at + 1, "out") ? Optional.of(role) : Optional.empty();
      case "included" -> Optional.of(namesAnalysis(at) ? PeopleRole.ANALYSED : role);
      default -> Optional.of(role);
    };
  }

  /** "did not complete", "failed to finish". */
  private Optional<PeopleRole> finish(int at) {
    boolean finish = reading.isAny(at, Set.of("complete", "finish"));
    if (!finish) {
      return Optional.empty();
    }
    boolean failed = reading.is(at - 1, "to") && reading.is(at - 2, "failed");
    return Optional.of(failed || isNegated(at) ? PeopleRole.WITHDREW : PeopleRole.COMPLETED);
  }

  private boolean isNegated(int at) {
    Set<String> not = Set.of("not", "never", "didn't");
    return reading.isAny(at - 1, not) || reading.isAny(at - 2, not);
  }

  private boolean namesAnalysis(int at) {
    for (int i = at + 1; i <= at + 5; i++) {
      if (reading.token(i).norm().startsWith("analys")) {
        return true;
      }
    }
    return false;
  }
}
