package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Finds the highest likelihood by Newton's method, damped as Levenberg (1944) and Marquardt (1963)
 * do where the ground is not yet bowl-shaped.
 */
record ArrowNewton(List<StudyLikelihood> studies) {

  private static final int MOST_STEPS = 200;

  /** A promise this small, relative to the height, leaves an error of 1e-7 standard errors. */
  private static final double ARRIVED = 1e-14;

  /**
   * Where it ended.
   *
   * @param state the highest point
   * @param steps how many were taken
   * @param promise how much higher the last quadratic approximation still promised
   */
  record Summit(ArrowState state, int steps, double promise) {}

  Attempt<Summit> from(ArrowPoint start) {
    ArrowState here = ArrowState.at(start, studies);
    double damping = 0;
    double promise = Double.POSITIVE_INFINITY;
    for (int steps = 1; steps <= MOST_STEPS; steps++) {
      Optional<ArrowStep> step = here.step(damping);
      if (step.isPresent()) {
        promise = step.get().promise();
        double slack = 1e-11 * (1 + Math.abs(here.value()));
        ArrowState there = ArrowState.at(here.point().plus(step.get().by()), studies);
        boolean higher = there.value() >= here.value() - slack;
        if (damping == 0 && promise < ARRIVED * (1 + Math.abs(here.value()))) {
          // The last step squares what is left of the error.
          return Attempt.succeeded(new Summit(higher ? there : here, steps, promise));
        }
        if (higher) {
          here = there;
          damping = damping < 1e-4 ? 0 : damping / 10;
          continue;
        }
      }
      damping = Math.max(1e-3, damping * 5);
    }
    return Attempt.failed(
        "The likelihood was still rising after "
            + MOST_STEPS
            + " steps (by about "
            + promise
            + "), so the data hardly bound an estimate; pool with one common effect, or with"
            + " another model.");
  }
}
