package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * Decides which accounts are studies, and gives each of the thinner ones to the study that it can
 * only mean, or to none. All thin accounts are held against the same studies, so that none of them
 * changes where another goes.
 */
final class Placement {

  /** What a thin account must share with a study, on at least two matters. */
  private static final int FITS = 4;

  private static final int FEWEST_MATTERS = 2;

  private final Judge judge;
  private final Kinds kinds;
  private final Set<Concept> drugs;

  /**
   * The outcome.
   *
   * @param studies accounts that are studies
   * @param thin accounts that go to a study, with the study's place in the list
   * @param unplaced accounts that say too little
   */
  record Placed(List<Account> studies, Map<Account, Fit> thin, List<Account> unplaced) {}

  /**
   * Where a thin account goes.
   *
   * @param study place in the list of studies
   * @param why what they agree on
   */
  record Fit(int study, List<String> why) {}

  /** Compares by the rules; {@code drugs} are those that the documents speak of. */
  Placement(Judge judge, Kinds kinds, Set<Concept> drugs) {
    this.judge = judge;
    this.kinds = kinds;
    this.drugs = drugs;
  }

  Placed place(Table table, Set<Integer> undecided) {
    List<Account> studies = new ArrayList<>();
    List<Account> thin = new ArrayList<>();
    List<Account> unplaced = new ArrayList<>();
    for (int number : table.numbers()) {
      Account account = table.account(number);
      (undecided.contains(number) ? unplaced : isStudy(account) ? studies : thin).add(account);
    }
    return placeThin(studies, thin, unplaced);
  }

  private Placed placeThin(List<Account> studies, List<Account> thin, List<Account> unplaced) {
    List<Account> known = List.copyOf(studies);
    Map<Account, Fit> fits = new LinkedHashMap<>();
    for (Account account : thin) {
      List<Candidate> candidates = candidates(account, known);
      if (isClear(candidates)) {
        Candidate best = candidates.getFirst();
        fits.put(account, new Fit(best.study(), best.comparison().why()));
      } else if (candidates.isEmpty() && mayStandAlone(account)) {
        studies.add(account);
      } else {
        unplaced.add(account);
      }
    }
    return new Placed(studies, fits, unplaced);
  }

  private record Candidate(int study, Comparison comparison) {}

  /** The one study that these mentions fit, where there is one. */
  Optional<Fit> fit(Account account, List<Account> studies) {
    List<Candidate> candidates = candidates(account, studies);
    return isClear(candidates)
        ? Optional.of(
            new Fit(candidates.getFirst().study(), candidates.getFirst().comparison().why()))
        : Optional.empty();
  }

  private List<Candidate> candidates(Account account, List<Account> studies) {
    List<Candidate> candidates = new ArrayList<>();
    for (int study = 0; study < studies.size(); study++) {
      Comparison comparison = judge.compare(account.profile(), studies.get(study).profile());
      if (!comparison.isDifferent()
          && comparison.points() >= FITS
          && comparison.agreements() >= FEWEST_MATTERS) {
        candidates.add(new Candidate(study, comparison));
      }
    }
    candidates.sort(Comparator.comparingInt(candidate -> -candidate.comparison().points()));
    return candidates;
  }

  private static boolean isClear(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return !candidates.isEmpty();
    }
    int lead = candidates.get(0).comparison().points() - candidates.get(1).comparison().points();
    return lead >= Joining.MARGIN;
  }

  private boolean isStudy(Account account) {
    if (account.profile().hasOwnVoice()) {
      return true;
    }
    if (account.isReferenceOnly()) {
      return account.profile().drugs().stream()
          .anyMatch(drug -> drugs.stream().anyMatch(each -> kinds.related(drug, each)));
    }
    return Weight.of(account.profile(), kinds).standsOut();
  }

  /** A passage that names its source tells of a study even where it says little of it. */
  private boolean mayStandAlone(Account account) {
    Profile profile = account.profile();
    boolean tied = !profile.marks().isEmpty() || !profile.authors().isEmpty();
    return profile.has(Kind.DESCRIPTION) && (tied || Weight.of(profile, kinds).isEnough());
  }
}
