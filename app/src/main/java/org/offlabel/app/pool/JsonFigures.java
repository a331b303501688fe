package org.offlabel.app.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/** Figures that stand in several places of the JSON, always in the same form and order. */
final class JsonFigures {

  private JsonFigures() {}

  static Map<String, Object> estimate(Estimate estimate) {
    Map<String, Object> map =
        ordered("value", estimate.value(), "standardError", estimate.standardError());
    putFinite(map, "statistic", estimate.statistic());
    map.put("distribution", estimate.reference().isNormal() ? "normal" : "t");
    if (!estimate.reference().isNormal()) {
      map.put("degreesOfFreedom", estimate.reference().degreesOfFreedom());
    }
    putFinite(map, "p", estimate.pValue());
    map.put("level", estimate.level());
    map.put("interval", ends(estimate.interval()));
    return map;
  }

  static Map<String, Object> displayed(double estimate, Interval interval) {
    Map<String, Object> map = new LinkedHashMap<>();
    putFinite(map, "estimate", estimate);
    map.put("interval", ends(interval));
    return map;
  }

  static Map<String, Object> heterogeneity(Heterogeneity heterogeneity) {
    Map<String, Object> map = new LinkedHashMap<>();
    putFinite(map, "q", heterogeneity.q());
    map.put("degreesOfFreedom", heterogeneity.degreesOfFreedom());
    putFinite(map, "p", heterogeneity.pValue());
    if (!heterogeneity.equalEffects()) {
      map.put("tauSquared", heterogeneity.tauSquared().value());
      putFinite(map, "tauSquaredStandardError", heterogeneity.tauSquared().standardError());
      map.put("converged", heterogeneity.tauSquared().converged());
    }
    heterogeneity.tauSquaredInterval().ifPresent(i -> map.put("tauSquaredInterval", ends(i)));
    putFinite(map, "iSquared", heterogeneity.iSquared());
    putFinite(map, "hSquared", heterogeneity.hSquared());
    return map;
  }

  static Map<String, Object> ends(Interval interval) {
    Map<String, Object> map = new LinkedHashMap<>();
    putFinite(map, "lower", interval.lower());
    putFinite(map, "upper", interval.upper());
    return map;
  }

  /** JSON has no infinity and no "not a number": what is neither stays out. */
  static void putFinite(Map<String, Object> map, String name, double value) {
    if (Double.isFinite(value)) {
      map.put(name, value);
    }
  }

  static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
