package org.offlabel.metaanalysis.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * Studies pooled by subgroup.
 *
 * @param overall all studies pooled as if there were no subgroups
 * @param specification how
 * @param groups the subgroup of each study, in the order of the studies
 * @param subgroups in the order in which they first appear; together they hold every study
 * @param difference the test that subgroups have the same effect; empty where there is one
 *     subgroup, or one with a standard error of 0
 */
public record SubgroupAnalysis(
    Pooled overall,
    Subgroups specification,
    List<String> groups,
    List<Subgroup> subgroups,
    Optional<SubgroupDifference> difference)
    implements Result {

  public SubgroupAnalysis {
    groups = List.copyOf(groups);
    subgroups = List.copyOf(subgroups);
  }

  /**
   * The subgroup of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Subgroup subgroup(String name) {
    return subgroups.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no subgroup '" + name + "'"));
  }

  @Override
  public Provenance provenance() {
    Checksum checksum = overall.effects().checksum();
    groups.forEach(checksum::add);
    return Provenance.of(
        overall.effects().measure().code()
            + ", "
            + specification.words()
            + ", level "
            + specification.pooling().level()
            + ", prediction "
            + specification.pooling().prediction().words(),
        checksum);
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    subgroups.forEach(each -> parts.add(line(each)));
    parts.add(
        Explanation.of(
            difference
                .map(
                    test ->
                        String.format(
                            Locale.ROOT,
                            "subgroups differ: %s = %.6g, %d degrees of freedom, p = %.3g",
                            Double.isInfinite(test.denominator()) ? "Q" : "F",
                            test.statistic(),
                            test.numerator(),
                            test.pValue()))
                .orElse("subgroups were not compared: one alone, or one without an error")));
    return new Explanation(specification.words(), parts);
  }

  private static Explanation line(Subgroup subgroup) {
    String line =
        String.format(
            Locale.ROOT,
            "%s, %d studies: %.6g, standard error %.6g",
            subgroup.name().replaceAll("\\R", " "),
            subgroup.effects().size(),
            subgroup.estimate().value(),
            subgroup.estimate().standardError());
    return subgroup
        .note()
        .map(note -> Explanation.of(line, Explanation.of(note)))
        .orElseGet(() -> Explanation.of(line));
  }
}
