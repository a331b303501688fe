package org.offlabel.metaanalysis.table;

import java.util.Map;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Measure;

/** The names by which tables state a measure, besides its code. */
final class MeasureName {

  private static final Map<String, Measure> WORDS =
      Map.ofEntries(
          Map.entry("riskratio", Measure.RISK_RATIO),
          Map.entry("relativerisk", Measure.RISK_RATIO),
          Map.entry("logriskratio", Measure.RISK_RATIO),
          Map.entry("oddsratio", Measure.ODDS_RATIO),
          Map.entry("logoddsratio", Measure.ODDS_RATIO),
          Map.entry("petoor", Measure.PETO_ODDS_RATIO),
          Map.entry("petooddsratio", Measure.PETO_ODDS_RATIO),
          Map.entry("riskdifference", Measure.RISK_DIFFERENCE),
          Map.entry("hazardratio", Measure.HAZARD_RATIO),
          Map.entry("loghazardratio", Measure.HAZARD_RATIO),
          Map.entry("rateratio", Measure.RATE_RATIO),
          Map.entry("incidencerateratio", Measure.RATE_RATIO),
          Map.entry("ratedifference", Measure.RATE_DIFFERENCE),
          Map.entry("meandifference", Measure.MEAN_DIFFERENCE),
          Map.entry("stdmeandifference", Measure.STANDARDISED_MEAN_DIFFERENCE),
          Map.entry("standardisedmeandifference", Measure.STANDARDISED_MEAN_DIFFERENCE),
          Map.entry("standardizedmeandifference", Measure.STANDARDISED_MEAN_DIFFERENCE),
          Map.entry("hedgesg", Measure.STANDARDISED_MEAN_DIFFERENCE),
          Map.entry("ratioofmeans", Measure.RATIO_OF_MEANS),
          Map.entry("correlation", Measure.CORRELATION),
          Map.entry("fisherz", Measure.FISHER_Z),
          Map.entry("fishersz", Measure.FISHER_Z),
          Map.entry("proportion", Measure.PROPORTION));

  private MeasureName() {}

  /** The measure of a code or of its name in words, whatever its case and punctuation. */
  static Optional<Measure> of(String text) {
    return Measure.ofCode(text.strip())
        .or(() -> Optional.ofNullable(WORDS.get(Column.plain(text))));
  }
}
