package org.offlabel.metaanalysis.nof1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * The effect over the patients of a series.
 *
 * @param model which question it answers
 * @param method the method with its options, in words
 * @param estimate the mean difference, treatment minus control
 * @param withinVariance of the differences of one patient
 * @param betweenVariance of the true effects between patients; 0 in models that have none
 * @param shrunken each patient's shrunken effect, in the order of the series; empty in models
 *     without variance between patients
 * @param series what was analysed
 */
public record MeanEffect(
    Model model,
    String method,
    Estimate estimate,
    double withinVariance,
    double betweenVariance,
    List<ShrunkenEffect> shrunken,
    Series series)
    implements Result {

  public MeanEffect {
    shrunken = List.copyOf(shrunken);
  }

  /** Whether a model with variance between patients found none. */
  public boolean foundNoVarianceBetween() {
    return !shrunken.isEmpty() && betweenVariance == 0;
  }

  @Override
  public Provenance provenance() {
    return Provenance.of("N-of-1 series, " + method, series.checksum());
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.of(
            String.format(
                Locale.ROOT,
                "variance within patients %.4g, between patients %.4g",
                withinVariance,
                betweenVariance)));
    if (foundNoVarianceBetween()) {
      parts.add(Explanation.of("the best variance between patients is at its bound 0"));
    }
    parts.add(
        new Explanation(
            "patients",
            IntStream.range(0, series.patients().size()).mapToObj(this::line).toList()));
    parts.add(
        Explanation.of(
            "carry-over is taken as absent: cycle differences cannot show it, the washout must"
                + " rule it out"));
    return new Explanation(
        String.format(
            Locale.ROOT,
            "mean difference %.4g (standard error %.4g, p = %.4g) by %s",
            estimate.value(),
            estimate.standardError(),
            estimate.pValue(),
            method),
        parts);
  }

  private Explanation line(int i) {
    Patient patient = series.patients().get(i);
    String own =
        String.format(
            Locale.ROOT,
            "%s: mean %.4g of %d cycles",
            patient.name(),
            patient.mean(),
            patient.cycles());
    if (shrunken.isEmpty()) {
      return Explanation.of(own);
    }
    return Explanation.of(
        own + String.format(Locale.ROOT, ", shrunken to %.4g", shrunken.get(i).shrunken()));
  }
}
