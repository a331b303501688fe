package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How a table of counts is turned into a likelihood of the log odds ratio. */
public enum TableLikelihood {
  /** Two binomials, with a parameter for the level of each study: metafor's UM.FS. */
  FIXED_STUDIES("binomial, a fixed level for each study"),
  /** Two binomials, with the level normal between studies: metafor's UM.RS. */
  RANDOM_STUDIES("binomial, levels of studies random"),
  /** The noncentral hypergeometric distribution, given all margins: metafor's CM.EL. */
  EXACT("noncentral hypergeometric, given all margins"),
  /** The binomial approximation of {@link #EXACT}, good while events are rare: metafor's CM.AL. */
  APPROXIMATE("binomial approximation given all margins");

  private final String words;

  TableLikelihood(String words) {
    this.words = words;
  }

  /** The likelihood in words. */
  public String words() {
    return words;
  }

  StudyModel model(Cells t) {
    BinomialCurve one = BinomialCurve.of(t.a(), t.n1(), 0);
    BinomialCurve two = BinomialCurve.of(t.c(), t.n2(), 0);
    return switch (this) {
      case FIXED_STUDIES -> new StudyModel.FixedLevel(one, two);
      case RANDOM_STUDIES -> new StudyModel.RandomLevel(one, two);
      case EXACT -> new StudyModel.OneCurve(HypergeometricCurve.of(t));
      case APPROXIMATE ->
          new StudyModel.OneCurve(
              BinomialCurve.of(t.a(), t.events(), Math.log(t.n1()) - Math.log(t.n2())));
    };
  }

  /** Why these tables leave the likelihood without a highest point; empty if they do not. */
  Optional<String> whyUnbounded(List<Cells> tables) {
    boolean zero =
        switch (this) {
          case FIXED_STUDIES, EXACT -> all(tables, t -> t.a() == 0 || t.d() == 0);
          case RANDOM_STUDIES -> all(tables, t -> t.a() == 0) || all(tables, t -> t.d() == 0);
          case APPROXIMATE -> all(tables, t -> t.a() == 0);
        };
    boolean infinite =
        switch (this) {
          case FIXED_STUDIES, EXACT -> all(tables, t -> t.b() == 0 || t.c() == 0);
          case RANDOM_STUDIES -> all(tables, t -> t.b() == 0) || all(tables, t -> t.c() == 0);
          case APPROXIMATE -> all(tables, t -> t.c() == 0);
        };
    if (!zero && !infinite) {
      return Optional.empty();
    }
    return Optional.of(
        "The likelihood is highest at an odds ratio of "
            + (zero ? "0" : "infinity")
            + ", since every study has a zero cell on the same side; pool risk differences, use"
            + " Peto's method, or report the counts and the Cochran-Mantel-Haenszel test.");
  }

  private static boolean all(List<Cells> tables, Predicate<Cells> test) {
    return tables.stream().allMatch(test);
  }

  /** Where to begin: the shared parameters, then the levels of the studies. */
  ArrowPoint start(List<Cells> tables) {
    double concordant = 0;
    double discordant = 0;
    double[] levels = new double[tables.size()];
    double mean = 0;
    for (int i = 0; i < levels.length; i++) {
      Cells t = tables.get(i);
      concordant += (t.a() + 0.5) * (t.d() + 0.5) / t.n();
      discordant += (t.b() + 0.5) * (t.c() + 0.5) / t.n();
      levels[i] = Math.log((t.c() + 0.5) / (t.d() + 0.5));
      mean += levels[i] / levels.length;
    }
    double effect = Math.log(concordant) - Math.log(discordant);
    double[] shared =
        this == RANDOM_STUDIES ? new double[] {effect, mean, 0.5} : new double[] {effect};
    return new ArrowPoint(shared, levels);
  }
}
