package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * From events over time to contrasts.
 *
 * @param measure rate ratio or rate difference; another one is refused
 * @param zeroCells what to do about arms without events
 */
record RateContrasts(Measure measure, ZeroCells zeroCells) {

  Attempt<NetworkData> of(Arms<RateArm> arms) {
    if (measure != Measure.RATE_RATIO && measure != Measure.RATE_DIFFERENCE) {
      return Attempt.failed(
          "events over time give rate ratios or rate differences, not a " + measure.words());
    }
    List<Contrast> contrasts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Map.Entry<String, List<RateArm>> study : arms.studies().entrySet()) {
      List<RateArm> rates = study.getValue();
      boolean empty = rates.stream().anyMatch(arm -> arm.events() == 0);
      if (empty && zeroCells == ZeroCells.REFUSE) {
        return Attempt.failed(
            study.getKey() + " has an arm without events; choose a correction or leave it out");
      }
      if (measure == Measure.RATE_RATIO && rates.stream().allMatch(arm -> arm.events() == 0)) {
        notes.add(study.getKey() + " left out: all of its arms without events");
      } else if (empty && zeroCells == ZeroCells.LEAVE_STUDY_OUT) {
        notes.add(study.getKey() + " left out: it has an arm without events");
      } else {
        double half = half(empty);
        if (half > 0) {
          notes.add(study.getKey() + ": one half added to the events of each of its arms");
        }
        contrasts.addAll(ArmValue.contrasts(rates.stream().map(r -> value(r, half)).toList()));
      }
    }
    return Attempt.succeeded(new NetworkData(measure, contrasts, Map.of(), notes));
  }

  private double half(boolean empty) {
    return switch (zeroCells) {
      case HALF_TO_EVERY_STUDY -> 0.5;
      case HALF_TO_STUDY -> empty ? 0.5 : 0;
      case LEAVE_STUDY_OUT, REFUSE -> 0;
    };
  }

  private ArmValue value(RateArm arm, double half) {
    double events = arm.events() + half;
    double rate = events / arm.time();
    return measure == Measure.RATE_RATIO
        ? new ArmValue(arm.study(), arm.treatment(), Math.log(rate), 1 / events)
        : new ArmValue(arm.study(), arm.treatment(), rate, rate / arm.time());
  }
}
