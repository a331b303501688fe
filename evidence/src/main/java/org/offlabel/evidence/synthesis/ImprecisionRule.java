package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.document.Quote;

/**
 * Rates down for imprecision: one level when fewer than 400 people were observed in all, two when
 * fewer than 100 (optimal information size for a continuous outcome, GRADE guidelines 6, J Clin
 * Epidemiol 2011;64:1283-1293), one when how many there were is not stated.
 */
final class ImprecisionRule implements Rule {

  private static final String NAME = "grade-imprecision";
  private static final int OPTIMAL = 400;
  private static final int VERY_SMALL = 100;

  @Override
  public Optional<Reason> judge(Body body) {
    List<String> inputs = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    int people = 0;
    boolean allStated = true;
    for (Contributor contributor : body.contributors()) {
      if (contributor.people().isPresent()) {
        int count = contributor.people().get().value().people();
        people += count;
        inputs.add(Integer.toString(count));
        contributor.peopleQuotes().limit(1).forEach(quotes::add);
      } else {
        allStated = false;
      }
    }
    if (allStated && people >= OPTIMAL) {
      return Optional.empty();
    }
    return Optional.of(
        inputs.isEmpty() ? unknown(body) : counted(people, allStated, inputs, quotes));
  }

  private static Reason counted(
      int people, boolean allStated, List<String> inputs, List<Quote> quotes) {
    String why =
        people
            + " people in all"
            + (allStated ? "" : " where a number is stated")
            + "; about "
            + OPTIMAL
            + " are needed to tell an effect from chance";
    return new Reason(
        Reason.Domain.IMPRECISION,
        people < VERY_SMALL && allStated ? 2 : 1,
        why,
        NAME,
        quotes,
        Optional.of(new Derivation("information size", inputs, people + " of about " + OPTIMAL)));
  }

  private static Reason unknown(Body body) {
    return new Reason(
        Reason.Domain.IMPRECISION,
        1,
        "how many people were observed is not stated in what was read",
        NAME,
        body.contributors().stream().flatMap(c -> c.quotes().stream().limit(1)).toList(),
        Optional.empty());
  }
}
