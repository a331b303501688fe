package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * From events to contrasts.
 *
 * @param measure odds ratio, risk ratio or risk difference; another one is refused
 * @param zeroCells what to do about empty cells
 */
record CountContrasts(Measure measure, ZeroCells zeroCells) {

  Attempt<NetworkData> of(Arms<CountArm> arms) {
    if (measure != Measure.ODDS_RATIO
        && measure != Measure.RISK_RATIO
        && measure != Measure.RISK_DIFFERENCE) {
      return Attempt.failed(
          "events give odds ratios, risk ratios or risk differences, not a " + measure.words());
    }
    List<Contrast> contrasts = new ArrayList<>();
    Map<String, Long> participants = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    for (Map.Entry<String, List<CountArm>> study : arms.studies().entrySet()) {
      List<CountArm> counts = study.getValue();
      boolean emptyCell = counts.stream().anyMatch(CountContrasts::emptyCell);
      if (emptyCell && zeroCells == ZeroCells.REFUSE) {
        return Attempt.failed(
            study.getKey() + " has an empty cell; choose a correction or leave the study out");
      }
      if (saysNothing(counts)) {
        notes.add(
            study.getKey() + " left out: all of its arms without events, or all with nothing else");
      } else if (emptyCell && zeroCells == ZeroCells.LEAVE_STUDY_OUT) {
        notes.add(study.getKey() + " left out: it has an empty cell");
      } else {
        double half = half(emptyCell);
        if (half > 0) {
          notes.add(study.getKey() + ": one half added to each of its cells");
        }
        contrasts.addAll(ArmValue.contrasts(counts.stream().map(c -> value(c, half)).toList()));
        counts.forEach(c -> participants.merge(c.treatment(), c.total(), Long::sum));
      }
    }
    return Attempt.succeeded(new NetworkData(measure, contrasts, participants, notes));
  }

  private static boolean emptyCell(CountArm arm) {
    return arm.events() == 0 || arm.events() == arm.total();
  }

  private boolean saysNothing(List<CountArm> arms) {
    return measure != Measure.RISK_DIFFERENCE
        && (arms.stream().allMatch(arm -> arm.events() == 0)
            || arms.stream().allMatch(arm -> arm.events() == arm.total()));
  }

  private double half(boolean emptyCell) {
    return switch (zeroCells) {
      case HALF_TO_EVERY_STUDY -> 0.5;
      case HALF_TO_STUDY -> emptyCell ? 0.5 : 0;
      case LEAVE_STUDY_OUT, REFUSE -> 0;
    };
  }

  private ArmValue value(CountArm arm, double half) {
    double with = arm.events() + half;
    double without = arm.total() - arm.events() + half;
    double all = with + without;
    double value;
    double variance;
    switch (measure) {
      case ODDS_RATIO -> {
        value = Math.log(with / without);
        variance = (1 / with) + (1 / without);
      }
      case RISK_RATIO -> {
        value = Math.log(with / all);
        variance = without / (with * all);
      }
      default -> {
        value = with / all;
        variance = with * without / (all * all * all);
      }
    }
    return new ArmValue(arm.study(), arm.treatment(), value, variance);
  }
}
