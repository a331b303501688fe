package org.offlabel.metaanalysis.regression;

import java.util.List;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.TwoByTwo;

/**
 * Thirteen trials of BCG vaccine against tuberculosis: Colditz and others 1994, JAMA 271:698-702;
 * with latitude, year and allocation in Berkey and others 1995, Stat Med 14:395-411, table 1, and
 * in metafor as dat.bcg.
 */
final class Bcg {

  static final double[] LATITUDE = {44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33};

  static final double[] YEAR = {
    1948, 1949, 1960, 1977, 1973, 1953, 1973, 1980, 1968, 1961, 1974, 1969, 1976
  };

  static final List<String> ALLOCATION =
      List.of(
          "random",
          "random",
          "random",
          "random",
          "alternate",
          "alternate",
          "random",
          "random",
          "random",
          "systematic",
          "systematic",
          "systematic",
          "systematic");

  private Bcg() {}

  static Effects logRiskRatios() {
    return TableEffects.standard()
        .riskRatios(
            List.of(
                trial("Aronson", 4, 119, 11, 128),
                trial("Ferguson & Simes", 6, 300, 29, 274),
                trial("Rosenthal et al 1960", 3, 228, 11, 209),
                trial("Hart & Sutherland", 62, 13536, 248, 12619),
                trial("Frimodt-Moller et al", 33, 5036, 47, 5761),
                trial("Stein & Aronson", 180, 1361, 372, 1079),
                trial("Vandiviere et al", 8, 2537, 10, 619),
                trial("TPT Madras", 505, 87886, 499, 87892),
                trial("Coetzee & Berjak", 29, 7470, 45, 7232),
                trial("Rosenthal et al 1961", 17, 1699, 65, 1600),
                trial("Comstock et al 1974", 186, 50448, 141, 27197),
                trial("Comstock & Webster", 5, 2493, 3, 2338),
                trial("Comstock et al 1976", 27, 16886, 29, 17825)))
        .effects();
  }

  private static TwoByTwo trial(String study, double a, double b, double c, double d) {
    return new TwoByTwo(study, a, a + b, c, c + d);
  }
}
