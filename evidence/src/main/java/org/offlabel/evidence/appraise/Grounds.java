package org.offlabel.evidence.appraise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.Study;

/**
 * The words in what was read of one study that a domain's rule may rest on.
 *
 * @param study the study
 */
record Grounds(Study study) {

  /** The words that state the design; empty where no document does. */
  List<Quote> ofDesign() {
    return study.design().map(Stated::quotes).orElse(List.of());
  }

  /** The words that state a particular of the design. */
  List<Quote> of(DesignFeature feature) {
    return study.features().stream()
        .filter(stated -> stated.value() == feature)
        .flatMap(stated -> stated.quotes().stream())
        .toList();
  }

  /** Whether any of the features is stated, with its words. */
  Optional<List<Quote>> ofAny(DesignFeature... features) {
    List<Quote> found = new ArrayList<>();
    for (DesignFeature feature : features) {
      found.addAll(of(feature));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
  }

  /** What is remarked of this kind. */
  List<Stated<Remark>> remarks(Remark.Kind kind) {
    return study.remarks().stream().filter(stated -> stated.value().kind() == kind).toList();
  }

  /** The words of these remarks. */
  static List<Quote> quotes(List<Stated<Remark>> remarks) {
    return remarks.stream().flatMap(stated -> stated.quotes().stream()).toList();
  }

  /** The first remark's own words; its fellows are quoted beside it. */
  static String words(List<Stated<Remark>> remarks) {
    return remarks.getFirst().value().words();
  }
}
