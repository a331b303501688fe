package org.offlabel.metaanalysis.asymmetry;

import java.util.List;
import org.offlabel.metaanalysis.result.Explanation;

/** The caution that belongs to every look for asymmetry among few studies. */
final class FewStudies {

  /** Cochrane Handbook 13.3.5.4: as a rule of thumb, not with fewer than ten studies. */
  private static final int ENOUGH = 10;

  private FewStudies() {}

  /** One line if there are too few, none otherwise. */
  static List<Explanation> caution(int studies) {
    return studies >= ENOUGH
        ? List.of()
        : List.of(
            Explanation.of(
                Line.of(
                    "caution: %d studies are fewer than the %d below which asymmetry can hardly be"
                        + " told from chance (Cochrane Handbook 13.3.5.4)",
                    studies, ENOUGH)));
  }
}
