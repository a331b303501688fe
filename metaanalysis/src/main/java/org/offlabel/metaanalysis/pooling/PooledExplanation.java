package org.offlabel.metaanalysis.pooling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquared.Search;
import org.offlabel.metaanalysis.result.Explanation;

/** How a pooled estimate came about, line by line. */
final class PooledExplanation {

  private PooledExplanation() {}

  static Explanation of(Pooled pooled) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(between(pooled));
    parts.add(error(pooled));
    parts.add(studies(pooled));
    return new Explanation(
        line(
            "pooled %s on the scale of the analysis: %.6g, standard error %.6g",
            pooled.effects().measure().words(),
            pooled.estimate().value(),
            pooled.estimate().standardError()),
        parts);
  }

  private static Explanation between(Pooled pooled) {
    Heterogeneity heterogeneity = pooled.heterogeneity();
    TauSquared tauSquared = heterogeneity.tauSquared();
    return Explanation.of(
        line(
            "variance between studies %.6g: %s",
            tauSquared.value(), search(tauSquared.search(), pooled)),
        Explanation.of(
            line(
                "Q = %.6g with %d degrees of freedom, p = %.3g",
                heterogeneity.q(), heterogeneity.degreesOfFreedom(), heterogeneity.pValue())));
  }

  private static String search(Search search, Pooled pooled) {
    String method = pooled.pooling().method().words();
    return switch (search) {
      case Search.NotEstimated none ->
          pooled.studies() == 1 ? "one study cannot show any" : "0 by the model of equal effects";
      case Search.Given given -> "as given";
      case Search.ClosedForm(boolean truncated) ->
          "formula of " + method + (truncated ? ", below 0 and so taken as 0" : "");
      case Search.Iterated(int iterations, boolean converged, boolean atZero) ->
          method
              + (converged ? " after " : " NOT CONVERGED after ")
              + iterations
              + " evaluations"
              + (atZero ? ", best at the bound 0" : "");
    };
  }

  private static Explanation error(Pooled pooled) {
    return Explanation.of(
        line(
            "standard error by the %s; interval and p value from %s",
            pooled.pooling().test().words(),
            pooled.estimate().reference().isNormal()
                ? "the standard normal distribution"
                : "t with "
                    + (int) pooled.estimate().reference().degreesOfFreedom()
                    + " degrees of freedom"));
  }

  private static Explanation studies(Pooled pooled) {
    double[] weights = pooled.weights();
    List<Effect> effects = pooled.effects().list();
    return new Explanation(
        "weighted mean of " + effects.size() + (effects.size() == 1 ? " study" : " studies"),
        IntStream.range(0, effects.size())
            .mapToObj(i -> Explanation.of(study(effects.get(i), weights[i])))
            .toList());
  }

  private static String study(Effect effect, double weight) {
    return line(
        "%s: %.6g, variance %.6g, weight %.2f %%",
        effect.study().replaceAll("\\R", " "), effect.estimate(), effect.variance(), weight);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
