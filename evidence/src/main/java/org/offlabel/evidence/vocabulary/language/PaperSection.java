package org.offlabel.evidence.vocabulary.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What part of a scientific paper a heading begins, by the headings that journals use. */
public enum PaperSection {
  /** Why the study was made and what it asks: speaks of other studies and of hopes. */
  CONTEXT(
      Set.of(
          "background",
          "introduction",
          "objective",
          "objectives",
          "aim",
          "aims",
          "purpose",
          "importance",
          "context")),
  /** What the paper's own study did and found. */
  OWN_STUDY(
      Set.of(
          "methods",
          "method",
          "materials and methods",
          "patients and methods",
          "methods and results",
          "methods and findings",
          "design",
          "study design",
          "design, setting, and participants",
          "setting",
          "participants",
          "patients",
          "interventions",
          "intervention",
          "measurements",
          "main results",
          "results",
          "findings")),
  /** What the authors make of it, beside other studies. */
  DISCUSSION(Set.of("discussion", "limitations", "conclusion", "conclusions", "interpretation")),
  /** What belongs to the paper and says nothing of the study. */
  APPENDIX(Set.of("references", "funding"));

  private final Set<String> headings;

  PaperSection(Set<String> headings) {
    this.headings = headings;
  }

  /** The part that a heading begins; empty for one that journals do not use for a part. */
  public static Optional<PaperSection> of(String heading) {
    String words = heading.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(section -> section.headings.contains(words)).findFirst();
  }
}
