package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.study.AppraisedStudy;

/**
 * Everything a rendering shows. The same sources and question give equal answers.
 *
 * @param question what was asked
 * @param bottomLine verdict, certainty and their reasons
 * @param sections the seven sections, each present even when it has nothing to say
 * @param studies the studies of this drug in this condition, then reviews and reports kept apart
 * @param synthesis what they say together, per outcome
 * @param patients what patients report
 * @param safety harm and bars to use
 * @param disagreements where sources differ
 * @param checks claims held against sources
 * @param sources what was read and what could not be, in a fixed order
 * @param searched which sources were searched
 * @param version of the program that made it
 * @param rules the rules that were applied, named as their pages in docs/methods
 */
public record Answer(
    Question question,
    BottomLine bottomLine,
    List<Section> sections,
    List<AnsweredStudy> studies,
    List<Synthesis> synthesis,
    Patients patients,
    SafetyProfile safety,
    List<Disagreement> disagreements,
    List<Check> checks,
    List<SourceEntry> sources,
    List<SearchState> searched,
    String version,
    List<String> rules) {

  /**
   * A study as the answer lists it.
   *
   * @param appraised the study and its risk of bias
   * @param part whether it counts as evidence on the question
   * @param why it does not count, where it does not
   */
  public record AnsweredStudy(AppraisedStudy appraised, Part part, String why) {

    /** What part a study plays in the answer. */
    public enum Part {
      /** It observed people on the drug for the condition asked about. */
      PRIMARY("primary study"),
      /** It sums up other studies. */
      REVIEW("review"),
      /** It worked on cells, animals or blood values: mechanism, not benefit. */
      MECHANISM("mechanism"),
      /** It reports one patient's harm. */
      HARM_REPORT("report of harm"),
      /** It is about another condition. */
      OTHER_CONDITION("other condition"),
      /** Its own report has been retracted. */
      RETRACTED("retracted");

      private final String label;

      Part(String label) {
        this.label = label;
      }

      /** As shown to a reader. */
      public String label() {
        return label;
      }
    }

    public AnsweredStudy {
      Objects.requireNonNull(appraised);
      Objects.requireNonNull(part);
      Objects.requireNonNull(why);
    }
  }

  public Answer {
    Objects.requireNonNull(question);
    Objects.requireNonNull(bottomLine);
    sections = List.copyOf(sections);
    studies = List.copyOf(studies);
    synthesis = List.copyOf(synthesis);
    Objects.requireNonNull(patients);
    Objects.requireNonNull(safety);
    disagreements = List.copyOf(disagreements);
    checks = List.copyOf(checks);
    sources = List.copyOf(sources);
    searched = List.copyOf(searched);
    rules = List.copyOf(rules);
  }
}
