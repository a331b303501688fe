package org.offlabel.metaanalysis.sequential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A cumulative meta-analysis against the boundaries of repeated testing.
 *
 * @param plan what was settled beforehand
 * @param required the information required
 * @param looks the cumulative z curve with its boundaries, one look for each trial, in their order
 * @param verdict what the trials allow to say
 * @param pooled all trials pooled, tested conventionally
 * @param participants of each trial; empty where none were given
 */
public record SequentialAnalysis(
    SequentialPlan plan,
    RequiredInformation required,
    List<Look> looks,
    Verdict verdict,
    Pooled pooled,
    List<Double> participants)
    implements Result {

  public SequentialAnalysis {
    looks = List.copyOf(looks);
    participants = List.copyOf(participants);
  }

  /** The share of the required information gathered by all trials; 1 or more is enough. */
  public double accrued() {
    return looks.getLast().share();
  }

  /** How much information is still missing, in the unit of the required; 0 when enough. */
  public double missing() {
    return Math.max(0, required.total() - looks.getLast().information());
  }

  /** The z value of a single conventional test, such as 1.96. */
  public double conventionalBoundary() {
    return plan.rates().conventional();
  }

  /**
   * The interval that holds over all looks: the estimate at this look with the boundary in the
   * place of 1.96 (Jennison, Turnbull 1989, J R Stat Soc B 51:305-361). Its level is 1 less the
   * error rate of both sides. Absent where the look has no boundary.
   */
  public Optional<Interval> adjustedInterval(Look look) {
    double level = 1 - (2 * plan.rates().alphaPerSide());
    return look.boundary().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Interval.around(
                look.estimate().value(),
                look.boundary().getAsDouble() * look.estimate().standardError(),
                level));
  }

  @Override
  public Provenance provenance() {
    double[] numbers = participants.stream().mapToDouble(Double::doubleValue).toArray();
    return Provenance.of(plan.words(), pooled.effects().checksum().add(numbers));
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.of(
            String.format(
                Locale.ROOT,
                "required information: %.0f %s (single trial %.0f, heterogeneity %.3f, %s)",
                required.total(),
                required.unit(),
                required.single(),
                required.heterogeneity(),
                plan.adjustment().words())));
    parts.add(
        Explanation.of(
            String.format(
                Locale.ROOT,
                "alpha %.4g by %s; a single test would need |z| %.3f",
                plan.rates().alpha(),
                plan.spending().words(),
                conventionalBoundary())));
    parts.add(new Explanation("looks", looks.stream().map(SequentialAnalysis::line).toList()));
    return new Explanation(verdict.words(), parts);
  }

  private static Explanation line(Look look) {
    return Explanation.of(
        String.format(
            Locale.ROOT,
            "%s: %.1f %% of the information, z %.3f, boundary %s, futility %s",
            look.trial(),
            100 * look.share(),
            look.z(),
            shown(look.boundary()),
            shown(look.futility())));
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "none";
  }
}
