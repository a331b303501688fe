package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.SafetyStatement;

/**
 * One harm, warning or bar to use, whoever says it.
 *
 * @param kind what sort
 * @param what whom or what it concerns
 * @param regimen the dose it is said of: "low dose", "50 mg", "full dose"; absent where no source
 *     ties it to one
 * @param severity "serious" where the vocabulary or a source marks it so
 * @param frequency how often, as printed
 * @param withdrawn whether all that was read of it is that it was taken back
 * @param quotes the words of every source that says it
 */
public record SafetyItem(
    SafetyStatement.Kind kind,
    String what,
    Optional<String> regimen,
    Optional<String> severity,
    Optional<String> frequency,
    boolean withdrawn,
    List<Quote> quotes) {

  public SafetyItem {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(regimen);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(frequency);
    quotes = List.copyOf(quotes);
    if (what.isBlank() || quotes.isEmpty()) {
      throw new IllegalArgumentException("a safety item needs its subject and its words");
    }
  }
}
