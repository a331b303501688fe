package org.offlabel.evidence.synthesis;

import java.util.Comparator;
import java.util.Locale;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.SafetyStatement;

/** Picks of a safety statement's quotes the one that says it, rather than its context. */
final class SafetyQuote {

  private SafetyQuote() {}

  /** The quote with the statement's own words, else the longest. */
  static Quote of(SafetyStatement statement) {
    String what = statement.what().toLowerCase(Locale.ROOT);
    return statement.quotes().stream()
        .filter(quote -> quote.text().toLowerCase(Locale.ROOT).contains(what))
        .findFirst()
        .orElseGet(
            () ->
                statement.quotes().stream()
                    .max(
                        Comparator.comparingInt((Quote quote) -> quote.span().length())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow());
  }
}
