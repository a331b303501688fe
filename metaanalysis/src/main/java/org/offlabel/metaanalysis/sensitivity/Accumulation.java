package org.offlabel.metaanalysis.sensitivity;

import java.util.List;
import java.util.Locale;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * How the pooled estimate grew, study by study.
 *
 * @param effects in the order in which they came in
 * @param pooling how they were pooled
 * @param order what that order is, in words
 * @param steps one for each study, of it and all before it
 */
public record Accumulation(Effects effects, Pooling pooling, String order, List<Step> steps)
    implements Result {

  public Accumulation {
    steps = List.copyOf(steps);
  }

  @Override
  public Provenance provenance() {
    return Provenance.of(
        "cumulative, "
            + order
            + "; "
            + effects.measure().code()
            + ", "
            + pooling.words()
            + ", level "
            + pooling.level(),
        effects.checksum());
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        String.format(
            Locale.ROOT,
            "cumulative pooling of %d studies, %s: from %.6g to %.6g",
            steps.size(),
            order,
            steps.getFirst().estimate().value(),
            steps.getLast().estimate().value()),
        steps.stream().map(step -> step.explanation("with")).toList());
  }
}
