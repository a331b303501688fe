package org.offlabel.app.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result for programs: every number in full, effects on the scale of the analysis. */
final class PoolJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PoolJson() {}

  static String of(Analysis analysis) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("measure", analysis.measure().code());
    root.put("scale", analysis.measure().scale().name().toLowerCase(Locale.ROOT));
    root.put("method", analysis.outcome().words());
    root.put("estimate", estimate(analysis.outcome().estimate()));
    root.put(
        "displayed",
        ordered("estimate", analysis.displayed(), "interval", ends(analysis.displayedInterval())));
    switch (analysis.outcome()) {
      case Analysis.Outcome.OfEffects(Pooled pooled) -> ofEffects(root, pooled);
      case Analysis.Outcome.OfTables(var tables) ->
          root.put(
              "heterogeneity",
              ordered(
                  "q", tables.heterogeneity().statistic(),
                  "degreesOfFreedom", tables.heterogeneity().degreesOfFreedom(),
                  "p", tables.heterogeneity().pValue(),
                  "iSquared", tables.iSquaredPercent()));
    }
    root.put("studies", studies(analysis));
    root.put("leftOut", leftOut(analysis));
    root.put("inPlainWords", PoolWords.of(analysis));
    root.put("provenance", provenance(analysis.outcome().result().provenance()));
    return JSON.writeValueAsString(root) + "\n";
  }

  private static void ofEffects(Map<String, Object> root, Pooled pooled) {
    Heterogeneity h = pooled.heterogeneity();
    Map<String, Object> heterogeneity = new LinkedHashMap<>();
    heterogeneity.put("q", h.q());
    heterogeneity.put("degreesOfFreedom", h.degreesOfFreedom());
    heterogeneity.put("p", h.pValue());
    if (!h.equalEffects()) {
      heterogeneity.put("tauSquared", h.tauSquared().value());
      putFinite(heterogeneity, "tauSquaredStandardError", h.tauSquared().standardError());
      heterogeneity.put("converged", h.tauSquared().converged());
    }
    h.tauSquaredInterval().ifPresent(i -> heterogeneity.put("tauSquaredInterval", ends(i)));
    heterogeneity.put("iSquared", h.iSquared());
    heterogeneity.put("hSquared", h.hSquared());
    root.put("heterogeneity", heterogeneity);
    pooled
        .predictionInterval()
        .ifPresent(
            interval ->
                root.put(
                    "predictionInterval",
                    ordered(
                        "convention", pooled.pooling().prediction().code(),
                        "lower", interval.lower(),
                        "upper", interval.upper())));
    putFinite(root, "logLikelihood", pooled.logLikelihood());
  }

  private static Map<String, Object> estimate(Estimate estimate) {
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

  private static List<Map<String, Object>> studies(Analysis analysis) {
    List<Effect> effects = analysis.effects().effects().list();
    List<Double> weights = analysis.weights();
    return IntStream.range(0, effects.size())
        .mapToObj(
            i -> {
              Map<String, Object> map =
                  ordered(
                      "study", effects.get(i).study(),
                      "estimate", effects.get(i).estimate(),
                      "variance", effects.get(i).variance());
              if (!weights.isEmpty()) {
                map.put("weight", weights.get(i));
              }
              return map;
            })
        .toList();
  }

  private static List<Map<String, Object>> leftOut(Analysis analysis) {
    return Stream.concat(
            analysis.table().leftOut().stream(), analysis.effects().excluded().stream())
        .map((Exclusion each) -> ordered("study", each.study(), "reason", each.reason()))
        .toList();
  }

  private static Map<String, Object> provenance(Provenance provenance) {
    return ordered(
        "method", provenance.method(),
        "inputsSha256", provenance.inputs(),
        "version", provenance.version());
  }

  private static Map<String, Object> ends(Interval interval) {
    return ordered("lower", interval.lower(), "upper", interval.upper());
  }

  /** JSON has no infinity and no "not a number": what is neither stays out. */
  private static void putFinite(Map<String, Object> map, String name, double value) {
    Optional.of(value).filter(Double::isFinite).ifPresent(finite -> map.put(name, finite));
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
