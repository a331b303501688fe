package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * What came of a network meta-analysis.
 *
 * @param measure what the effects are; all numbers are on the scale of its analysis
 * @param model what was assumed of true effects
 * @param studies how many studies
 * @param heterogeneity how much the studies disagree
 * @param league every treatment against every other
 * @param weights of every contrast of every study, in the order of the studies
 * @param inconsistency where the disagreement comes from
 * @param splits direct and indirect evidence apart, for every pair, in the order of the league
 * @param ranking from the best to the worst; empty if no direction was given
 * @param notes what was done to the data before
 * @param provenance the method and the checksum of the contrasts
 */
public record NetworkResult(
    Measure measure,
    NetworkModel model,
    int studies,
    NetworkHeterogeneity heterogeneity,
    League league,
    List<ContrastWeight> weights,
    Inconsistency inconsistency,
    List<SplitComparison> splits,
    Optional<Ranking> ranking,
    List<String> notes,
    Provenance provenance)
    implements Result {

  public NetworkResult {
    weights = List.copyOf(weights);
    splits = List.copyOf(splits);
    notes = List.copyOf(notes);
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(data());
    parts.add(heterogeneityInWords());
    parts.add(inconsistencyInWords());
    parts.add(
        new Explanation(
            "estimates, as " + measure.words() + ":", splits.stream().map(this::split).toList()));
    ranking.ifPresent(r -> parts.add(ranks(r)));
    return new Explanation(provenance.method(), parts);
  }

  private Explanation data() {
    return new Explanation(
        "%d studies of %d treatments: %s"
            .formatted(studies, league.treatments().size(), String.join(", ", league.treatments())),
        notes.stream().map(Explanation::of).toList());
  }

  private Explanation heterogeneityInWords() {
    String share =
        heterogeneity.iSquared().isPresent()
            ? String.format(
                Locale.ROOT, ", I² = %.1f %%", 100 * heterogeneity.iSquared().getAsDouble())
            : "";
    String tauSquared =
        model.isRandom()
            ? String.format(
                    Locale.ROOT, ", variance between studies %.4g", heterogeneity.tauSquared())
                + (heterogeneity.tauSquaredAtBound() ? " (the data ask for less than none)" : "")
            : "";
    return Explanation.of(
        "disagreement of studies: " + heterogeneity.total().words() + share + tauSquared);
  }

  private Explanation inconsistencyInWords() {
    Stream<Explanation> sources =
        Stream.of(
            Explanation.of("within designs: " + inconsistency.within().words()),
            Explanation.of("between designs: " + inconsistency.between().words()));
    Stream<Explanation> random =
        inconsistency.random().stream()
            .map(
                r ->
                    Explanation.of(
                        String.format(
                            Locale.ROOT,
                            "between designs, with a variance within designs of %.4g: %s",
                            r.tauSquaredWithin(),
                            r.between().words())));
    return new Explanation("of this", Stream.concat(sources, random).toList());
  }

  private Explanation split(SplitComparison split) {
    List<Explanation> parts = new ArrayList<>();
    split
        .direct()
        .ifPresent(
            direct ->
                parts.add(
                    Explanation.of(
                        String.format(
                            Locale.ROOT,
                            "direct, %d %s, %.0f %% of the evidence: %s",
                            split.studies(),
                            split.studies() == 1 ? "study" : "studies",
                            100 * split.directShare(),
                            words(direct)))));
    split.indirect().ifPresent(i -> parts.add(Explanation.of("indirect: " + words(i))));
    split
        .difference()
        .ifPresent(
            d ->
                parts.add(
                    Explanation.of(
                        String.format(Locale.ROOT, "they differ with p = %.3g", d.pValue()))));
    return new Explanation(
        "%s against %s: %s"
            .formatted(split.treatment1(), split.treatment2(), words(split.network())),
        parts);
  }

  private String words(Estimate estimate) {
    Interval read = estimate.interval().mapped(measure::back);
    return String.format(
        Locale.ROOT,
        "%.4g (%.4g to %.4g), p = %.3g",
        measure.back(estimate.value()),
        read.lower(),
        read.upper(),
        estimate.pValue());
  }

  private static Explanation ranks(Ranking ranking) {
    return new Explanation(
        "P-scores, " + ranking.direction().words(),
        ranking.places().stream()
            .map(
                place ->
                    Explanation.of(
                        String.format(Locale.ROOT, "%.4f %s", place.pScore(), place.treatment())))
            .toList());
  }
}
