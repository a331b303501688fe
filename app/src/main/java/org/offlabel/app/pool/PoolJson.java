package org.offlabel.app.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.counts.BetweenStudies;
import org.offlabel.metaanalysis.counts.ChiSquaredTest;
import org.offlabel.metaanalysis.counts.CountModelFit;
import org.offlabel.metaanalysis.counts.PooledTables;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.effect.Note;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Interval;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result for programs: every number in full, effects on the scale of the analysis. */
final class PoolJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PoolJson() {}

  static String of(Analysis analysis, Extras extras, Groups groups, String words) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("schema", "offlabel/pool/1");
    root.put("measure", analysis.measure().code());
    root.put("scale", analysis.measure().scale().name().toLowerCase(Locale.ROOT));
    root.put("method", analysis.outcome().words());
    root.put("groups", List.of(groups.first(), groups.second()));
    root.put("pooledStudies", analysis.outcome().studies());
    root.put("estimate", JsonFigures.estimate(analysis.outcome().estimate()));
    root.put(
        "displayed", JsonFigures.displayed(analysis.displayed(), analysis.displayedInterval()));
    switch (analysis.outcome()) {
      case Outcome.OfEffects(Pooled pooled) -> ofEffects(root, pooled);
      case Outcome.OfTables(PooledTables tables) -> ofTables(root, tables);
      case Outcome.OfModel(CountModelFit fit) -> ofModel(root, fit);
    }
    analysis
        .prediction()
        .ifPresent(interval -> root.put("predictionInterval", prediction(analysis, interval)));
    root.put("studies", studies(analysis));
    root.put("leftOut", leftOut(analysis));
    root.put("addNothing", analysis.outcome().silent());
    root.put("notes", notes(analysis));
    root.put("remarks", analysis.table().remarks());
    root.putAll(ExtrasJson.of(analysis, extras));
    root.put("inPlainWords", words);
    root.put("provenance", provenance(analysis.outcome().result().provenance()));
    return JSON.writeValueAsString(root).replace(System.lineSeparator(), "\n") + "\n";
  }

  private static void ofEffects(Map<String, Object> root, Pooled pooled) {
    root.put("heterogeneity", JsonFigures.heterogeneity(pooled.heterogeneity()));
    JsonFigures.putFinite(root, "logLikelihood", pooled.logLikelihood());
  }

  private static void ofTables(Map<String, Object> root, PooledTables tables) {
    Map<String, Object> heterogeneity = test("q", tables.heterogeneity());
    JsonFigures.putFinite(heterogeneity, "iSquared", tables.iSquaredPercent());
    root.put("heterogeneity", heterogeneity);
  }

  private static void ofModel(Map<String, Object> root, CountModelFit fit) {
    Map<String, Object> heterogeneity = new LinkedHashMap<>();
    heterogeneity.put("tauSquared", fit.between().variance());
    if (fit.between() instanceof BetweenStudies.Estimated estimated) {
      JsonFigures.putFinite(heterogeneity, "tauSquaredStandardError", estimated.standardError());
    }
    heterogeneity.put("wald", test("statistic", fit.wald()));
    heterogeneity.put("likelihoodRatio", test("statistic", fit.likelihoodRatio()));
    root.put("heterogeneity", heterogeneity);
    JsonFigures.putFinite(root, "logLikelihood", fit.logLikelihood());
  }

  private static Map<String, Object> test(String name, ChiSquaredTest test) {
    Map<String, Object> map = new LinkedHashMap<>();
    JsonFigures.putFinite(map, name, test.statistic());
    JsonFigures.putFinite(map, "degreesOfFreedom", test.degreesOfFreedom());
    JsonFigures.putFinite(map, "p", test.pValue());
    return map;
  }

  private static Map<String, Object> prediction(Analysis analysis, Interval interval) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(
        "convention",
        analysis.way().poolingOfEffects().map(each -> each.prediction().code()).orElse("z"));
    map.putAll(JsonFigures.ends(interval));
    return map;
  }

  private static List<Map<String, Object>> studies(Analysis analysis) {
    List<Effect> effects = analysis.effects().effects().list();
    List<Double> weights = analysis.weights();
    return IntStream.range(0, effects.size())
        .mapToObj(
            i -> {
              Map<String, Object> map =
                  JsonFigures.ordered(
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
        .map(
            (Exclusion each) -> JsonFigures.ordered("study", each.study(), "reason", each.reason()))
        .toList();
  }

  private static List<Map<String, Object>> notes(Analysis analysis) {
    return Stream.concat(analysis.table().notes().stream(), analysis.effects().notes().stream())
        .map((Note each) -> JsonFigures.ordered("study", each.study(), "text", each.text()))
        .toList();
  }

  private static Map<String, Object> provenance(Provenance provenance) {
    return JsonFigures.ordered(
        "method", provenance.method(),
        "inputsSha256", provenance.inputs(),
        "version", provenance.version());
  }
}
