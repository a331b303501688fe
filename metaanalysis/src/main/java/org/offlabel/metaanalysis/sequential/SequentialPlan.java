package org.offlabel.metaanalysis.sequential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * All that is settled before a trial sequential analysis. Immutable; each {@code with…} gives a
 * changed copy.
 *
 * <pre>{@code
 * SequentialAnalysis analysis =
 *     SequentialPlan.toFind(new Anticipated.RiskReduction(0.10, 0.20))
 *         .withRates(ErrorRates.twoSided(0.05, 0.10))
 *         .withAdjustment(new Adjustment.Given(0.25))
 *         .analyse(effects, participants)
 *         .orElseThrow();
 * }</pre>
 *
 * @param anticipated the smallest effect worth finding
 * @param rates the error rates
 * @param spending how alpha is spent
 * @param futility how beta is spent on the inner wedge; empty for no wedge
 * @param adjustment how heterogeneity raises the required information
 * @param pooling how the trials so far are pooled at each look; its test is the z test
 */
public record SequentialPlan(
    Anticipated anticipated,
    ErrorRates rates,
    Spending spending,
    Optional<Spending> futility,
    Adjustment adjustment,
    Pooling pooling) {

  public SequentialPlan {
    if (pooling.test() != TestMethod.Z) {
      throw new IllegalArgumentException(
          "the boundaries are those of z statistics; pool with the z test, not the "
              + pooling.test().words());
    }
  }

  /**
   * As is usual: two-sided alpha 5 %, power 80 %, O'Brien-Fleming-type spending, no wedge, adjusted
   * for the observed diversity, pooled by DerSimonian and Laird.
   */
  public static SequentialPlan toFind(Anticipated anticipated) {
    return new SequentialPlan(
        anticipated,
        ErrorRates.twoSided(0.05, 0.20),
        Spending.obrienFleming(),
        Optional.empty(),
        new Adjustment.ObservedDiversity(),
        Pooling.randomEffects().withMethod(Method.DERSIMONIAN_LAIRD));
  }

  public SequentialPlan withRates(ErrorRates chosen) {
    return new SequentialPlan(anticipated, chosen, spending, futility, adjustment, pooling);
  }

  public SequentialPlan withSpending(Spending chosen) {
    return new SequentialPlan(anticipated, rates, chosen, futility, adjustment, pooling);
  }

  /** With an inner wedge that spends beta like this. */
  public SequentialPlan withFutility(Spending chosen) {
    return new SequentialPlan(
        anticipated, rates, spending, Optional.of(chosen), adjustment, pooling);
  }

  public SequentialPlan withAdjustment(Adjustment chosen) {
    return new SequentialPlan(anticipated, rates, spending, futility, chosen, pooling);
  }

  public SequentialPlan withPooling(Pooling chosen) {
    return new SequentialPlan(anticipated, rates, spending, futility, adjustment, chosen);
  }

  /** The choices in words. */
  public String words() {
    return "trial sequential analysis to find %s, alpha %s %s-sided, beta %s, %s, %s, %s, pooled by %s"
        .formatted(
            anticipated.words(),
            rates.alpha(),
            rates.sides() == Sides.TWO ? "two" : "one",
            rates.beta(),
            spending.words(),
            futility.map(spent -> "inner wedge by " + spent.words()).orElse("no inner wedge"),
            adjustment.words(),
            pooling.words());
  }

  /**
   * The trials in the order in which they appeared.
   *
   * @param effects one for each trial
   * @param participants of each trial, both groups together, above 0; may be left out where the
   *     anticipated effect counts information by variance
   * @return a failure without a trial, or without the participants that are needed
   */
  public Attempt<SequentialAnalysis> analyse(Effects effects, double... participants) {
    checkParticipants(effects, participants);
    Optional<double[]> brought = anticipated.brought(effects, participants);
    if (brought.isEmpty()) {
      return Attempt.failed(
          "Information is counted in participants: give the participants of each trial, or"
              + " anticipate an effect of any kind, which counts by variance.");
    }
    return updates(effects).flatMap(updates -> sequential(updates, brought.get(), participants));
  }

  private Attempt<List<Pooled>> updates(Effects effects) {
    List<Pooled> updates = new ArrayList<>();
    for (int trials = 1; trials <= effects.size(); trials++) {
      Effects soFar = new Effects(effects.measure(), effects.list().subList(0, trials));
      switch (pooling.pool(soFar)) {
        case Attempt.Succeeded<Pooled>(Pooled pooled) -> updates.add(pooled);
        case Attempt.Failed<Pooled>(String reason) -> {
          return Attempt.failed(reason);
        }
      }
    }
    return updates.isEmpty()
        ? Attempt.failed("There is no trial; give at least one with its effect.")
        : Attempt.succeeded(updates);
  }

  private Attempt<SequentialAnalysis> sequential(
      List<Pooled> updates, double[] brought, double... participants) {
    double heterogeneity = adjustment.share(updates.getLast());
    if (heterogeneity >= 1) {
      return Attempt.failed(
          "The trials differ so much that no amount of information would do; settle a share of"
              + " heterogeneity beforehand instead of the observed one.");
    }
    RequiredInformation required = RequiredInformation.of(anticipated, rates, heterogeneity);
    List<Look> looks = Looks.of(this, required, updates, brought);
    return Attempt.succeeded(
        new SequentialAnalysis(
            this,
            required,
            looks,
            Looks.verdict(looks, rates),
            updates.getLast(),
            Arrays.stream(participants).boxed().toList()));
  }

  private static void checkParticipants(Effects effects, double... participants) {
    if (participants.length != 0 && participants.length != effects.size()) {
      throw new IllegalArgumentException(
          effects.size() + " effects but " + participants.length + " numbers of participants");
    }
    for (int i = 0; i < participants.length; i++) {
      if (!(participants[i] > 0 && Double.isFinite(participants[i]))) {
        Effect effect = effects.list().get(i);
        throw new IllegalArgumentException(
            effect.study() + ": participants must be above 0 and finite, not " + participants[i]);
      }
    }
  }
}
