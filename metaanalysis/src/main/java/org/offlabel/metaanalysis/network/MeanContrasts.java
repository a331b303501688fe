package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.special.Gamma;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * From means to contrasts.
 *
 * @param measure mean difference, ratio of means or standardised mean difference; another one is
 *     refused
 */
record MeanContrasts(Measure measure) {

  Attempt<NetworkData> of(Arms<MeanArm> arms) {
    if (measure != Measure.MEAN_DIFFERENCE
        && measure != Measure.RATIO_OF_MEANS
        && measure != Measure.STANDARDISED_MEAN_DIFFERENCE) {
      return Attempt.failed(
          "means give mean differences, ratios of means or standardised mean differences, not a "
              + measure.words());
    }
    List<Contrast> contrasts = new ArrayList<>();
    Map<String, Long> participants = new TreeMap<>();
    for (List<MeanArm> study : arms.studies().values()) {
      Optional<MeanArm> notPositive = study.stream().filter(arm -> arm.mean() <= 0).findFirst();
      if (measure == Measure.RATIO_OF_MEANS && notPositive.isPresent()) {
        return Attempt.failed(
            notPositive.get().study() + " has a mean not above 0; use mean differences instead");
      }
      contrasts.addAll(contrasts(study));
      study.forEach(arm -> participants.merge(arm.treatment(), arm.total(), Long::sum));
    }
    return Attempt.succeeded(new NetworkData(measure, contrasts, participants, List.of()));
  }

  private List<Contrast> contrasts(List<MeanArm> study) {
    return switch (measure) {
      case MEAN_DIFFERENCE -> ArmValue.contrasts(study.stream().map(MeanContrasts::mean).toList());
      case RATIO_OF_MEANS ->
          ArmValue.contrasts(study.stream().map(MeanContrasts::logMean).toList());
      default -> standardised(study);
    };
  }

  private static ArmValue mean(MeanArm arm) {
    return new ArmValue(arm.study(), arm.treatment(), arm.mean(), squaredError(arm));
  }

  private static ArmValue logMean(MeanArm arm) {
    return new ArmValue(
        arm.study(),
        arm.treatment(),
        Math.log(arm.mean()),
        squaredError(arm) / (arm.mean() * arm.mean()));
  }

  private static double squaredError(MeanArm arm) {
    return arm.standardDeviation() * arm.standardDeviation() / arm.total();
  }

  private static List<Contrast> standardised(List<MeanArm> study) {
    double total = study.stream().mapToLong(MeanArm::total).sum();
    double degrees = total - study.size();
    double squares =
        study.stream()
            .mapToDouble(a -> (a.total() - 1) * a.standardDeviation() * a.standardDeviation())
            .sum();
    double unit = smallSample(degrees) / Math.sqrt(squares / degrees);
    List<Contrast> contrasts = new ArrayList<>();
    for (int i = 0; i < study.size(); i++) {
      for (int j = i + 1; j < study.size(); j++) {
        MeanArm first = study.get(i);
        MeanArm second = study.get(j);
        double effect = (first.mean() - second.mean()) * unit;
        double variance =
            (1.0 / first.total()) + (1.0 / second.total()) + (effect * effect / (2 * total));
        contrasts.add(
            new Contrast(
                first.study(), first.treatment(), second.treatment(), effect, Math.sqrt(variance)));
      }
    }
    return contrasts;
  }

  /** Hedges 1981, Journal of Educational Statistics 6:107-128, the exact factor. */
  private static double smallSample(double degrees) {
    return Math.exp(
        Gamma.logGamma(degrees / 2)
            - (0.5 * Math.log(degrees / 2))
            - Gamma.logGamma((degrees - 1) / 2));
  }
}
