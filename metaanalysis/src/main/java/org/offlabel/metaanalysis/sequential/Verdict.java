package org.offlabel.metaanalysis.sequential;

import java.util.Locale;

/** What the trials so far allow to say. */
public sealed interface Verdict {

  /**
   * The boundary was crossed on the side of the benefit.
   *
   * @param look the first look that crossed it
   */
  record Benefit(Look look) implements Verdict {}

  /**
   * The boundary was crossed on the other side.
   *
   * @param look the first look that crossed it
   */
  record Harm(Look look) implements Verdict {}

  /**
   * The required information is there and the boundary was not crossed: an effect as large as
   * anticipated is unlikely.
   *
   * @param look the first with the required information
   */
  record NoSuchEffect(Look look) implements Verdict {}

  /**
   * The curve entered the wedge of futility: an effect as large as anticipated is unlikely to be
   * found by going on.
   *
   * @param look the first inside the wedge
   */
  record Futile(Look look) implements Verdict {}

  /**
   * Too little information to say either.
   *
   * @param look the last
   * @param nominallySignificant whether a conventional test, blind to the repeated looks, would
   *     call the last look significant
   */
  record NotEnoughInformation(Look look, boolean nominallySignificant) implements Verdict {}

  /** The verdict in a sentence. */
  default String words() {
    return switch (this) {
      case Benefit(Look look) -> at("benefit: the boundary was crossed", look);
      case Harm(Look look) -> at("harm: the boundary was crossed", look);
      case NoSuchEffect(Look look) ->
          at("no effect of the anticipated size: full information without crossing", look);
      case Futile(Look look) -> at("futile: the curve entered the inner wedge", look);
      case NotEnoughInformation(Look look, boolean nominal) ->
          at("not enough information", look)
              + (nominal ? "; conventionally significant, but not over repeated looks" : "");
    };
  }

  private static String at(String what, Look look) {
    return String.format(
        Locale.ROOT,
        "%s, after %s with %.1f %% of the required information",
        what,
        look.trial(),
        100 * look.share());
  }
}
