package org.offlabel.evidence.answer.compose;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.answer.verify.SentenceSupport;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.BottomLine;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.SafetyProfile;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.Section;
import org.offlabel.evidence.model.answer.Section.Topic;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Writes answers. */
public final class Composing {

  private final String version;
  private final Wording wording;
  private final UseSection use;
  private final ResearchSection research;
  private final SentenceSupport support = new SentenceSupport();

  /** Writes with the words of {@code vocabulary} and signs with {@code version}. */
  public Composing(Vocabulary vocabulary, String version) {
    this.version = version;
    this.wording = new Wording(vocabulary);
    this.use = new UseSection(vocabulary);
    this.research = new ResearchSection(vocabulary);
  }

  /** The answer; sentences that nothing supports are left out of it. */
  public Answer compose(
      Evidence evidence,
      Assessment assessment,
      SafetyProfile safety,
      List<Unreadable> unreadable,
      List<SearchState> searched) {
    BottomLine bottomLine = new BottomLineWords(wording).write(evidence, assessment);
    List<Section> sections =
        List.of(
            section(Topic.USE, use.write(evidence)),
            section(Topic.GUIDELINES, new GuidelineSection().write(evidence)),
            section(Topic.RESEARCH, research.write(evidence, assessment)),
            section(Topic.PATIENTS, new PatientSection(wording).write(evidence)),
            section(Topic.SAFETY, new SafetySection().write(evidence, safety)),
            section(Topic.DISAGREEMENTS, new DisagreementSection().write(evidence, assessment)),
            section(Topic.GAPS, new GapSection().write(evidence, assessment)));
    return new Answer(
        evidence.question(),
        new BottomLine(
            bottomLine.verdict(),
            bottomLine.certainty(),
            orAbsence(supported(bottomLine.sentences()))),
        sections,
        evidence.studies(),
        assessment.perOutcome(),
        evidence.patients(),
        safety,
        assessment.disagreements(),
        List.of(),
        new SourceList(evidence, unreadable).list(),
        searched,
        version,
        RulesApplied.in(evidence, assessment));
  }

  private Section section(Topic topic, List<Sentence> sentences) {
    return new Section(topic, supported(sentences));
  }

  private List<Sentence> supported(List<Sentence> sentences) {
    return sentences.stream().filter(sentence -> support.unsupported(sentence).isEmpty()).toList();
  }

  /** A verdict is never left without a word, even where nothing that could be said is supported. */
  private static List<Sentence> orAbsence(List<Sentence> supported) {
    return supported.isEmpty()
        ? List.of(
            new Sentence(
                "What was read supports no sentence on this question.",
                List.of(),
                Optional.of(new Derivation("none found", List.of("sentence"), "none"))))
        : supported;
  }
}
