package org.offlabel.metaanalysis.sensitivity;

import java.util.List;
import java.util.Locale;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * What the pooled estimate would be without each of the studies.
 *
 * @param all the estimate of all studies
 * @param steps one for each study left out, in the order of the studies
 */
public record Omissions(Pooled all, List<Step> steps) implements Result {

  public Omissions {
    steps = List.copyOf(steps);
  }

  @Override
  public Provenance provenance() {
    return Provenance.of("leave one out; " + all.provenance().method(), all.effects().checksum());
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        String.format(
            Locale.ROOT,
            "pooled %.6g of all %d studies; leaving one out, from %.6g to %.6g",
            all.estimate().value(),
            all.studies(),
            steps.stream().mapToDouble(step -> step.estimate().value()).min().orElseThrow(),
            steps.stream().mapToDouble(step -> step.estimate().value()).max().orElseThrow()),
        steps.stream().map(step -> step.explanation("without")).toList());
  }
}
