package org.offlabel.evidence.link.study;

import java.util.Comparator;
import java.util.List;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * A mention and whether it stands in a copy.
 *
 * @param mention the mention
 * @param copied whether its document is a copy of another, so that its words are no witness
 * @param periods the stretches of years that are named with it
 */
record Told(StudyMention mention, boolean copied, List<StudyPeriod> periods) {

  Told {
    periods = List.copyOf(periods);
  }

  /** By document and place; the rest only keeps the order total. */
  static final Comparator<Told> IN_DOCUMENT_ORDER =
      Comparator.comparing((Told told) -> told.mention.document())
          .thenComparing(told -> told.mention.quotes().getFirst())
          .thenComparing(told -> told.mention.kind())
          .thenComparing(told -> told.mention.quotes().getLast())
          .thenComparing(told -> told.mention.toString());

  /** Closest to the study first; of two reports the later, which saw the finished study. */
  static final Comparator<Told> CLOSEST_FIRST =
      Comparator.comparingInt((Told told) -> told.distance())
          .thenComparingInt(told -> -told.mention.year().orElse(0))
          .thenComparing(IN_DOCUMENT_ORDER);

  /** How far the witness is from the study: 0 for its own report, more for hearsay. */
  int distance() {
    return copied ? 4 : distance(mention.kind());
  }

  private static int distance(Kind kind) {
    return switch (kind) {
      case REPORT -> 0;
      case REGISTRATION -> 1;
      case DESCRIPTION -> 2;
      case REFERENCE -> 3;
    };
  }

  boolean is(Kind kind) {
    return mention.kind() == kind;
  }

  /** Whether the document is the study's own voice: its report or its registration. */
  boolean isOwnVoice() {
    return !copied && distance() <= 1;
  }

  Quote place() {
    return mention.quotes().getFirst();
  }
}
