package org.offlabel.evidence.pipeline;

import java.util.List;
import org.offlabel.evidence.answer.compose.Composing;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.SafetyProfile;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.safety.Profiling;
import org.offlabel.evidence.select.Selection;
import org.offlabel.evidence.synthesis.Assessing;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** The second journey: from a question to its answer. */
public final class Asking {

  private final Selection selection;
  private final Assessing assessing;
  private final Profiling profiling;
  private final Composing composing;

  /** Answers with one vocabulary throughout, and signs answers with {@code version}. */
  public Asking(Vocabulary vocabulary, String version) {
    selection = new Selection(vocabulary);
    assessing = new Assessing(vocabulary);
    profiling = new Profiling(vocabulary);
    composing = new Composing(vocabulary, version);
  }

  /**
   * Answers {@code question} from what was collected.
   *
   * @param searched which sources were searched, in the order to be shown
   */
  public Answer ask(Question question, Collected collected, List<SearchState> searched) {
    Evidence evidence =
        selection.select(
            question,
            collected.documents(),
            collected.extractions(),
            collected.copies(),
            collected.studies());
    Assessment assessment = assessing.assess(evidence);
    SafetyProfile safety = profiling.profile(evidence);
    return composing.compose(evidence, assessment, safety, collected.unreadable(), searched);
  }
}
