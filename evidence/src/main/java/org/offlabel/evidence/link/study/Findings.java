package org.offlabel.evidence.link.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * What a study found, one finding per outcome. Where its own report was read, nothing counts that
 * the report does not name: an article's claim beyond it stays the article's. Where articles are
 * all there is, they count alike, and where they differ the finding is mixed.
 */
final class Findings {

  private final List<Told> witnesses;
  private final Map<Concept, Finding> findings = new LinkedHashMap<>();

  Findings(FullAccount account) {
    this.witnesses = account.witnesses();
  }

  List<Finding> merged() {
    Optional<Kind> deciding = deciding();
    for (Told told : witnesses) {
      if (deciding.filter(told::is).isPresent()) {
        add(told);
      }
    }
    for (Told told : witnesses) {
      if (deciding.filter(told::is).isEmpty()) {
        told.mention().findings().forEach(this::addWords);
      }
    }
    return List.copyOf(findings.values());
  }

  /** A report decides even where it tells no result; else those closest who tell one. */
  private Optional<Kind> deciding() {
    return witnesses.stream()
        .filter(told -> told.is(Kind.REPORT) || !told.mention().findings().isEmpty())
        .map(told -> told.mention().kind())
        .findFirst();
  }

  private void add(Told told) {
    Map<Concept, Finding> own = new LinkedHashMap<>();
    for (Finding finding : told.mention().findings()) {
      own.merge(finding.outcome(), finding, Findings::together);
    }
    for (Finding finding : own.values()) {
      if (told.is(Kind.REPORT) && findings.containsKey(finding.outcome())) {
        addWords(finding);
      } else {
        findings.merge(finding.outcome(), finding, Findings::together);
      }
    }
  }

  /** Words that agree stand beside those that decide. */
  private void addWords(Finding finding) {
    findings.computeIfPresent(
        finding.outcome(),
        (outcome, closer) ->
            closer.direction() == finding.direction() ? together(closer, finding) : closer);
  }

  /** Of equal standing: silence yields to a word, and words that differ make it mixed. */
  private static Finding together(Finding one, Finding other) {
    if (one.direction() != other.direction()) {
      if (other.direction() == Direction.UNCLEAR) {
        return one;
      }
      return one.direction() == Direction.UNCLEAR
          ? other
          : Finding.of(one.outcome(), Direction.MIXED, Values.quotes(one.quotes(), other.quotes()));
    }
    Finding figures = hasFigures(one) ? one : other;
    return new Finding(
        one.outcome(),
        one.direction(),
        figures.estimate(),
        figures.interval(),
        figures.p(),
        Values.quotes(one.quotes(), other.quotes()));
  }

  private static boolean hasFigures(Finding finding) {
    return finding.estimate().isPresent()
        || finding.interval().isPresent()
        || finding.p().isPresent();
  }
}
