package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Stated;

/**
 * How a study was done, from the words that say so. The rule and its reasons are in {@code
 * docs/methods/studies-told-in-prose.md}.
 */
final class DesignReader {

  /**
   * A design with its particulars.
   *
   * @param design absent where no words settle it
   * @param features in the order of {@link DesignFeature}
   */
  record Read(Optional<Stated<Design>> design, List<Stated<DesignFeature>> features) {
    Read {
      features = List.copyOf(features);
    }
  }

  private final DesignWords words;

  DesignReader(DesignWords words) {
    this.words = words;
  }

  /** What {@code clauses} together say of the design. */
  Read read(List<Clause> clauses, Document document) {
    Map<Design, Quote> designs = new EnumMap<>(Design.class);
    Map<DesignFeature, Quote> features = new EnumMap<>(DesignFeature.class);
    for (Clause clause : clauses) {
      Quote quote = clause.quote(document);
      words.designs(clause.words()).forEach(said -> designs.putIfAbsent(said.value(), quote));
      words.features(clause.words()).forEach(said -> features.putIfAbsent(said.value(), quote));
    }
    return new Read(design(designs, features), stated(features));
  }

  private static List<Stated<DesignFeature>> stated(Map<DesignFeature, Quote> features) {
    List<Stated<DesignFeature>> stated = new ArrayList<>();
    features.forEach((feature, quote) -> stated.add(Stated.in(feature, quote)));
    return stated;
  }

  /** The first rule that fits decides; a review of trials is a review, not a trial. */
  private static Optional<Stated<Design>> design(
      Map<Design, Quote> named, Map<DesignFeature, Quote> features) {
    for (Design first :
        List.of(Design.SYSTEMATIC_REVIEW, Design.CASE_REPORT, Design.NARRATIVE_REVIEW)) {
      if (named.containsKey(first)) {
        return stated(first, List.of(named.get(first)));
      }
    }
    Optional<Stated<Design>> randomised = randomised(features);
    if (randomised.isPresent() && !named.containsKey(Design.NON_RANDOMISED_CONTROLLED)) {
      return randomised;
    }
    for (Design next :
        List.of(
            Design.LABORATORY,
            Design.BEFORE_AFTER,
            Design.NON_RANDOMISED_CONTROLLED,
            Design.CASE_CONTROL,
            Design.COHORT,
            Design.CASE_SERIES)) {
      if (named.containsKey(next) && !(random(features) && next != Design.LABORATORY)) {
        return stated(next, List.of(named.get(next)));
      }
    }
    Quote uncontrolled = features.get(DesignFeature.UNCONTROLLED);
    return uncontrolled == null || random(features)
        ? Optional.empty()
        : stated(Design.BEFORE_AFTER, List.of(uncontrolled));
  }

  private static boolean random(Map<DesignFeature, Quote> features) {
    return features.containsKey(DesignFeature.RANDOMISED);
  }

  private static Optional<Stated<Design>> randomised(Map<DesignFeature, Quote> features) {
    boolean random = random(features);
    boolean crossover = features.containsKey(DesignFeature.CROSSOVER);
    boolean masked = features.containsKey(DesignFeature.DOUBLE_MASKED);
    boolean placebo = features.containsKey(DesignFeature.PLACEBO_CONTROLLED);
    if (crossover && (random || (masked && placebo))) {
      return stated(
          Design.RANDOMISED_CROSSOVER,
          quotes(
              features,
              DesignFeature.RANDOMISED,
              DesignFeature.CROSSOVER,
              DesignFeature.DOUBLE_MASKED,
              DesignFeature.PLACEBO_CONTROLLED));
    }
    if (random && features.containsKey(DesignFeature.PARALLEL)) {
      return stated(
          Design.RANDOMISED_PARALLEL,
          quotes(features, DesignFeature.RANDOMISED, DesignFeature.PARALLEL));
    }
    return Optional.empty();
  }

  private static List<Quote> quotes(Map<DesignFeature, Quote> features, DesignFeature... wanted) {
    Set<Quote> quotes = new LinkedHashSet<>();
    for (DesignFeature feature : wanted) {
      Quote quote = features.get(feature);
      if (quote != null) {
        quotes.add(quote);
      }
    }
    return List.copyOf(quotes);
  }

  private static Optional<Stated<Design>> stated(Design design, List<Quote> quotes) {
    return Optional.of(new Stated<>(design, quotes));
  }
}
