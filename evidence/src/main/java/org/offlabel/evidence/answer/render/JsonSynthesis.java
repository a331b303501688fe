package org.offlabel.evidence.answer.render;

import java.util.List;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.answer.Synthesis;
import org.offlabel.evidence.model.answer.Synthesis.Contribution;

/** Writes one element of {@code synthesis[]}. */
final class JsonSynthesis {

  private JsonSynthesis() {}

  static void write(Synthesis synthesis, JsonOut to) {
    to.text("outcome", synthesis.outcome().name());
    switch (synthesis) {
      case Synthesis.Pooled pooled -> pooled(pooled, to);
      case Synthesis.Directions directions -> directions(directions, to);
      case Synthesis.NotPoolable not -> {
        to.text("kind", "not poolable");
        to.text("why", not.why());
      }
    }
    to.text("certainty", synthesis.certainty().label());
    to.objects("reasons", synthesis.reasons(), reason -> reason(reason, to));
  }

  private static void pooled(Synthesis.Pooled pooled, JsonOut to) {
    to.text("kind", "pooled");
    to.text("measure", pooled.measure());
    to.number("estimate", pooled.estimate());
    to.number("low", pooled.low());
    to.number("high", pooled.high());
    to.text("direction", pooled.direction().label());
    studies(pooled.studies(), to);
  }

  private static void directions(Synthesis.Directions directions, JsonOut to) {
    to.text("kind", "directions");
    to.text("direction", directions.direction().label());
    to.text("whyNotPooled", directions.whyNotPooled());
    studies(directions.studies(), to);
  }

  private static void studies(List<Contribution> studies, JsonOut to) {
    to.objects(
        "studies",
        studies,
        study -> {
          to.text("study", study.study());
          to.text("label", study.label());
          to.text("direction", study.direction().label());
          to.flag("randomised", study.randomised());
        });
  }

  private static void reason(Reason reason, JsonOut to) {
    to.text("domain", reason.domain().label());
    to.number("levels", reason.levels());
    to.text("why", reason.why());
    to.text("rule", reason.rule());
    to.citations(reason.quotes());
    reason.derivation().ifPresent(derivation -> derivation(derivation, to));
  }

  /** The field {@code derivation} of a sentence or reason. */
  static void derivation(Derivation derivation, JsonOut to) {
    to.object(
        "derivation",
        () -> {
          to.text("rule", derivation.rule());
          to.strings("inputs", derivation.inputs());
          to.text("result", derivation.result());
        });
  }
}
