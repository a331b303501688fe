package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;

/**
 * Rates down for risk of bias: one level when a study is at high risk in a domain, two when one is
 * in at least two; one also when no study was shown to be at low risk throughout, since what was
 * not read cannot be trusted.
 */
final class RiskOfBiasRule implements Rule {

  private static final String NAME = "grade-risk-of-bias";

  @Override
  public Optional<Reason> judge(Body body) {
    List<String> why = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    int worst = 0;
    for (Contributor contributor : body.contributors()) {
      List<RiskOfBias> high = high(contributor);
      worst = Math.max(worst, Math.min(2, high.size()));
      if (!high.isEmpty()) {
        why.add(
            contributor.study().label()
                + ": "
                + high.stream().map(RiskOfBias::why).collect(Collectors.joining(", and ")));
        high.forEach(judged -> quotes.addAll(judged.quotes()));
      }
    }
    if (worst > 0) {
      return Optional.of(reason(worst, String.join("; ", why), quotes));
    }
    return body.contributors().stream().allMatch(RiskOfBiasRule::lowThroughout)
        ? Optional.empty()
        : Optional.of(notShown(body));
  }

  private static Reason notShown(Body body) {
    List<String> domains = notLow(body);
    String told =
        domains.isEmpty() ? "nothing is told of how it was done" : String.join(", ", domains);
    return new Reason(
        Reason.Domain.RISK_OF_BIAS,
        1,
        "what was read does not show that bias was kept out: " + told,
        NAME,
        body.contributors().stream().flatMap(c -> c.quotes().stream().limit(1)).toList(),
        Optional.of(new Derivation("not stated", domains, told)));
  }

  private static List<String> notLow(Body body) {
    List<String> domains = new ArrayList<>();
    for (Contributor contributor : body.contributors()) {
      for (RiskOfBias judged : contributor.appraised().riskOfBias()) {
        if (judged.judgement() != Judgement.LOW && !domains.contains(judged.domain())) {
          domains.add(judged.domain());
        }
      }
    }
    return List.copyOf(domains);
  }

  private static List<RiskOfBias> high(Contributor contributor) {
    return contributor.appraised().riskOfBias().stream()
        .filter(judged -> judged.judgement() == Judgement.HIGH)
        .toList();
  }

  private static boolean lowThroughout(Contributor contributor) {
    List<RiskOfBias> judged = contributor.appraised().riskOfBias();
    return !judged.isEmpty()
        && judged.stream().allMatch(domain -> domain.judgement() == Judgement.LOW);
  }

  private static Reason reason(int levels, String why, List<Quote> quotes) {
    return new Reason(Reason.Domain.RISK_OF_BIAS, levels, why, NAME, quotes, Optional.empty());
  }
}
