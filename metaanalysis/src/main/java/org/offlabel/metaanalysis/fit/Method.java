package org.offlabel.metaanalysis.fit;

import java.util.Optional;
import org.offlabel.metaanalysis.choice.Coded;

/**
 * How the variance between studies, τ², is estimated; codes as in metafor. An overview with
 * simulations: Veroniki et al. 2016, Research Synthesis Methods 7:55-79.
 */
public enum Method implements Coded {
  EQUAL_EFFECTS("EE", "equal effects"),
  DERSIMONIAN_LAIRD("DL", "DerSimonian-Laird"),
  HEDGES("HE", "Hedges"),
  HUNTER_SCHMIDT("HS", "Hunter-Schmidt"),
  SIDIK_JONKMAN("SJ", "Sidik-Jonkman"),
  MAXIMUM_LIKELIHOOD("ML", "maximum likelihood"),
  RESTRICTED_MAXIMUM_LIKELIHOOD("REML", "restricted maximum likelihood"),
  EMPIRICAL_BAYES("EB", "empirical Bayes"),
  PAULE_MANDEL("PM", "Paule-Mandel");

  private final String code;
  private final String words;

  Method(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return words;
  }

  /** Whether every study is taken to have the same true effect, so that τ² is 0. */
  public boolean isEqualEffects() {
    return this == EQUAL_EFFECTS;
  }

  /** The method of this code, in either case; FE and CE are other names of EE. */
  public static Optional<Method> ofCode(String code) {
    if (code.equalsIgnoreCase("FE") || code.equalsIgnoreCase("CE")) {
      return Optional.of(EQUAL_EFFECTS);
    }
    return Coded.ofCode(values(), code);
  }
}
