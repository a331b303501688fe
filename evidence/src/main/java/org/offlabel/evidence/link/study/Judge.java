package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.link.study.Comparison.Verdict;
import org.offlabel.evidence.link.study.Likeness.Shared;

/**
 * Hears all rules. A shared number outweighs everything, then whatever excludes, then a shared
 * citation; what is left is a sum of points.
 */
final class Judge {

  private final Rule numbers = new NumberRule();
  private final Rule citations = new CitationRule();
  private final List<Rule> others;

  Judge(Kinds kinds) {
    others =
        List.of(
            new DrugRule(kinds),
            new ConditionRule(kinds),
            new DesignRule(),
            new OneDocumentRule(),
            new AuthorRule(),
            new YearRule(),
            new PlaceRule(),
            new SizeRule(),
            new FeatureRule(),
            new DoseRule(),
            new DurationRule(),
            new PeriodRule(),
            new OutcomeRule(kinds),
            new ReactionRule());
  }

  Comparison compare(Profile one, Profile other) {
    Likeness number = numbers.compare(one, other);
    if (!(number instanceof Likeness.Silent)) {
      return settled(number);
    }
    Likeness citation = citations.compare(one, other);
    if (citation instanceof Likeness.Different) {
      return settled(citation);
    }
    int points = 0;
    int agreements = 0;
    boolean telling = false;
    List<String> why = new ArrayList<>();
    for (Rule rule : others) {
      switch (rule.compare(one, other)) {
        case Likeness.Different different -> {
          return settled(different);
        }
        case Likeness.Points found -> {
          points += found.points();
          if (found.points() > 0) {
            agreements += found.shared() == Shared.VAGUE ? 0 : 1;
            telling |= found.shared() == Shared.TELLING;
            why.add(found.why());
          }
        }
        case Likeness.Same same -> why.add(same.why());
        case Likeness.Silent silent -> {}
      }
    }
    return citation instanceof Likeness.Same
        ? settled(citation)
        : new Comparison(Verdict.OPEN, points, telling, agreements, why);
  }

  private static Comparison settled(Likeness likeness) {
    return switch (likeness) {
      case Likeness.Same same -> new Comparison(Verdict.SAME, 0, true, 1, List.of(same.why()));
      case Likeness.Different different ->
          new Comparison(Verdict.DIFFERENT, 0, false, 0, List.of(different.why()));
      case Likeness.Points points -> throw new IllegalArgumentException("not settled: " + points);
      case Likeness.Silent silent -> throw new IllegalArgumentException("not settled");
    };
  }
}
