package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What one arm contributes on the scale of the analysis, such as its log odds.
 *
 * @param value finite
 * @param variance above 0
 */
record ArmValue(String study, String treatment, double value, double variance) {

  /** All pairs of the arms of one study, which are independent samples. */
  static List<Contrast> contrasts(List<ArmValue> arms) {
    List<Contrast> contrasts = new ArrayList<>();
    for (int i = 0; i < arms.size(); i++) {
      for (int j = i + 1; j < arms.size(); j++) {
        ArmValue first = arms.get(i);
        ArmValue second = arms.get(j);
        contrasts.add(
            new Contrast(
                first.study,
                first.treatment,
                second.treatment,
                first.value - second.value,
                Math.sqrt(first.variance + second.variance)));
      }
    }
    return contrasts;
  }
}
