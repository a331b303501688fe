package org.offlabel.evidence.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;

/**
 * What a document asserts that is no finding of one study.
 *
 * @param kind what it is about
 * @param stance which way it goes
 * @param regimen the drug, with dose where the statement gives one
 * @param conditions what for; empty where it speaks of the drug in general
 * @param outcomes the outcomes it names
 * @param topic what exactly it asserts, for kinds that need it: the mechanism of a MECHANISM, the
 *     guideline of a RECOMMENDATION
 * @param speaker who says it
 * @param hedged whether it is put with reserve ("may", "appears to")
 * @param quotes the words; at least one
 */
public record Statement(
    Kind kind,
    Stance stance,
    Regimen regimen,
    List<Concept> conditions,
    List<Concept> outcomes,
    Optional<String> topic,
    Speaker speaker,
    boolean hedged,
    List<Quote> quotes) {

  /** What a statement is about. */
  public enum Kind {
    /** Whether a regulator approved the drug for a condition: FOR or AGAINST. */
    APPROVAL,
    /** How it is used in practice: off label, compounded, prescribed by whom. */
    USE,
    /** What dose is usual. */
    DOSING,
    /** How it is thought to work. */
    MECHANISM,
    /** Whether it helps. */
    BENEFIT,
    /** How good or scarce the evidence is. */
    EVIDENCE,
    /** What a guideline, society or expert group advises, or that it is silent. */
    RECOMMENDATION
  }

  /** Which way a statement goes. */
  public enum Stance {
    /** It helps, it is approved, it is recommended. */
    FOR,
    /** It may help, it may be considered. */
    CONDITIONAL,
    /** Mixed, uncertain, too little known. */
    UNCERTAIN,
    /** It does not help, it is not approved, it is advised against. */
    AGAINST,
    /** No recommendation is made. */
    NO_RECOMMENDATION,
    /** The source named does not speak of the drug at all. */
    SILENT,
    /** The statement takes no side. */
    NEUTRAL
  }

  public Statement {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(regimen);
    conditions = List.copyOf(conditions);
    outcomes = List.copyOf(outcomes);
    Objects.requireNonNull(topic);
    Objects.requireNonNull(speaker);
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("nothing states it");
    }
  }
}
