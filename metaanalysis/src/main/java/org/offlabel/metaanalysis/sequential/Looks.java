package org.offlabel.metaanalysis.sequential;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.pooling.Pooled;

/** The cumulative z curve against its boundaries, and what follows from it. */
final class Looks {

  private Looks() {}

  static List<Look> of(
      SequentialPlan plan, RequiredInformation required, List<Pooled> updates, double... brought) {
    double[] shares = new double[brought.length];
    double information = 0;
    for (int i = 0; i < brought.length; i++) {
      information += brought[i];
      shares[i] = information / required.total();
    }
    List<Integer> tested = tested(shares);
    AlphaBoundary alpha =
        AlphaBoundary.of(
            plan.rates(), plan.spending(), tested.stream().mapToDouble(i -> shares[i]).toArray());
    List<OptionalDouble> wedge =
        plan.futility()
            .map(spending -> FutilityBoundary.inside(alpha, spending).critical())
            .orElse(List.of());
    List<Look> looks = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      int at = tested.indexOf(i);
      Pooled pooled = updates.get(i);
      double z = pooled.estimate().statistic();
      looks.add(
          new Look(
              pooled.effects().list().getLast().study(),
              shares[i] * required.total(),
              shares[i],
              pooled.estimate(),
              plan.anticipated().higherIsBetter() ? z : -z,
              at < 0 ? OptionalDouble.empty() : finite(alpha.critical().get(at)),
              at < 0 || wedge.isEmpty() ? OptionalDouble.empty() : wedge.get(at)));
    }
    return List.copyOf(looks);
  }

  static Verdict verdict(List<Look> looks, ErrorRates rates) {
    for (Look look : looks) {
      if (look.reaches()) {
        return new Verdict.Benefit(look);
      }
      if (rates.sides() == Sides.TWO && look.reachesOpposite()) {
        return new Verdict.Harm(look);
      }
    }
    for (Look look : looks) {
      if (look.share() >= 1) {
        return new Verdict.NoSuchEffect(look);
      }
      if (look.isFutile(rates.sides())) {
        return new Verdict.Futile(look);
      }
    }
    Look last = looks.getLast();
    double distance = rates.sides() == Sides.TWO ? Math.abs(last.z()) : last.z();
    return new Verdict.NotEnoughInformation(last, distance >= rates.conventional());
  }

  /**
   * Which trials are looked at with a boundary: none that follow full information, and none that
   * add next to nothing to the look before.
   */
  private static List<Integer> tested(double... shares) {
    List<Integer> tested = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < shares.length && before < 1; i++) {
      if (shares[i] - before >= AlphaBoundary.SMALLEST_STEP) {
        tested.add(i);
        before = shares[i];
      }
    }
    return tested;
  }

  private static OptionalDouble finite(double critical) {
    return Double.isInfinite(critical) ? OptionalDouble.empty() : OptionalDouble.of(critical);
  }
}
