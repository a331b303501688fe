package org.offlabel.metaanalysis.sensitivity;

import java.util.List;
import java.util.Locale;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * What each study does to the pooled estimate.
 *
 * @param all the estimate of all studies
 * @param rows one per study, in their order
 */
public record InfluenceTable(Pooled all, List<StudyInfluence> rows) implements Result {

  public InfluenceTable {
    rows = List.copyOf(rows);
  }

  /** The studies that the rule of {@link StudyInfluence#isInfluential()} marks. */
  public List<StudyInfluence> influential() {
    return rows.stream().filter(StudyInfluence::isInfluential).toList();
  }

  @Override
  public Provenance provenance() {
    return Provenance.of("influence; " + all.provenance().method(), all.effects().checksum());
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        String.format(
            Locale.ROOT,
            "%d of %d studies influential by DFFITS, Cook's distance, leverage or DFBETAS",
            influential().size(),
            rows.size()),
        rows.stream().map(InfluenceTable::line).toList());
  }

  private static Explanation line(StudyInfluence row) {
    return Explanation.of(
        String.format(
                Locale.ROOT,
                "%s: deleted residual %.4g, DFFITS %.4g, Cook's distance %.4g, DFBETAS %.4g, weight"
                    + " %.2f %%%s",
                row.study(),
                row.deletedResidual(),
                row.dffits(),
                row.cooksDistance(),
                row.dfbetas(),
                row.weight(),
                row.isInfluential() ? ", INFLUENTIAL" : "")
            .replaceAll("\\R", " "));
  }
}
