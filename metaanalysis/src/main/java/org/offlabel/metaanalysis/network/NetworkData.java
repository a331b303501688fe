package org.offlabel.metaanalysis.network;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;

/**
 * What the studies of a network found, on the scale of one measure.
 *
 * @param measure what the effects are
 * @param contrasts all pairs of treatments of every study: one of a study with two arms, three of a
 *     study with three
 * @param participants how many were given each treatment, where that is known; may be empty
 * @param notes what was done to the data on the way here, such as studies left out
 */
public record NetworkData(
    Measure measure, List<Contrast> contrasts, Map<String, Long> participants, List<String> notes) {

  public NetworkData {
    contrasts = List.copyOf(contrasts);
    participants = Collections.unmodifiableMap(new TreeMap<>(participants));
    notes = List.copyOf(notes);
  }

  /** Contrasts as papers or another analysis give them. */
  public static NetworkData ofContrasts(Measure measure, List<Contrast> contrasts) {
    return new NetworkData(measure, contrasts, Map.of(), List.of());
  }

  /**
   * From events: odds ratios, risk ratios or risk differences. The variances are the usual ones of
   * large samples, arm by arm (Deeks & Higgins 2010, Statistical algorithms in Review Manager 5).
   *
   * @return failed if the measure is another one, an arm stands alone or twice, or {@link
   *     ZeroCells#REFUSE} meets an empty cell
   */
  public static Attempt<NetworkData> ofCounts(
      Measure measure, ZeroCells zeroCells, List<CountArm> arms) {
    return Arms.of(arms, CountArm::study, CountArm::treatment)
        .flatMap(studies -> new CountContrasts(measure, zeroCells).of(studies));
  }

  /** As {@link #ofCounts(Measure, ZeroCells, List)} with one half added where a cell is empty. */
  public static Attempt<NetworkData> ofCounts(Measure measure, List<CountArm> arms) {
    return ofCounts(measure, ZeroCells.HALF_TO_STUDY, arms);
  }

  /**
   * From means: mean differences, ratios of means or standardised mean differences.
   *
   * <p>A standardised difference is taken over the standard deviation of all arms of its study
   * together, so that the three differences of a study with three arms add up (Crippa & Orsini
   * 2016, BMC Medical Research Methodology 16:91, equations 4 and 5), and corrected for small
   * samples with the study's degrees of freedom (Hedges 1981); with two arms it is Hedges' g.
   *
   * @return failed if the measure is another one, an arm stands alone or twice, or a mean is not
   *     above 0 for ratios of means
   */
  public static Attempt<NetworkData> ofMeans(Measure measure, List<MeanArm> arms) {
    return Arms.of(arms, MeanArm::study, MeanArm::treatment)
        .flatMap(studies -> new MeanContrasts(measure).of(studies));
  }

  /**
   * From events over time: rate ratios or rate differences.
   *
   * @return failed if the measure is another one, an arm stands alone or twice, or {@link
   *     ZeroCells#REFUSE} meets an arm without events
   */
  public static Attempt<NetworkData> ofRates(
      Measure measure, ZeroCells zeroCells, List<RateArm> arms) {
    return Arms.of(arms, RateArm::study, RateArm::treatment)
        .flatMap(studies -> new RateContrasts(measure, zeroCells).of(studies));
  }

  Checksum checksum() {
    Checksum checksum = new Checksum().add(measure.code());
    for (Contrast contrast : contrasts) {
      checksum
          .add(contrast.study())
          .add(contrast.treatment1())
          .add(contrast.treatment2())
          .add(contrast.effect(), contrast.standardError());
    }
    return checksum;
  }
}
