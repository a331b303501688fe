package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.offlabel.evidence.answer.render.JsonRendering;
import org.offlabel.evidence.model.answer.Answer;

/**
 * Checks a stored answer from the outside: its shape, every quote against the documents as they are
 * now, every sentence against its own quotes, and every value against the answer that the same
 * question gives again. Described in docs/methods/verification.md.
 */
public final class AnswerVerification {

  private static final String VERSION = "$.provenance.version";

  private final Rereading documents;
  private final Supplier<Answer> again;

  /**
   * A verification of one answer.
   *
   * @param documents reads a document of the answer again
   * @param again answers the same question over the same documents again; asked once, and not for
   *     an answer of another format
   */
  public AnswerVerification(Rereading documents, Supplier<Answer> again) {
    this.documents = documents;
    this.again = again;
  }

  /**
   * What does not hold; empty where everything does.
   *
   * @param json the stored answer
   */
  public List<Problem> verify(String json) {
    StoredAnswer stored;
    try {
      stored = StoredAnswer.read(json);
    } catch (IllegalArgumentException e) {
      return List.of(new Problem("$", String.valueOf(e.getMessage())));
    }
    List<Problem> problems = new ArrayList<>(new ShapeCheck().problems(stored.root()));
    problems.addAll(new CitationCheck(documents).problems(stored));
    problems.addAll(new SupportCheck().problems(stored.root()));
    if (problems.stream().noneMatch(problem -> problem.where().equals("$.schema"))) {
      problems.addAll(differences(stored));
    }
    return versionFirst(problems);
  }

  private List<Problem> differences(StoredAnswer stored) {
    StoredAnswer expected = StoredAnswer.read(new JsonRendering().render(again.get()));
    return Differences.between(stored.root(), expected.root());
  }

  /** Another version of the program explains every difference that follows. */
  private static List<Problem> versionFirst(List<Problem> problems) {
    List<Problem> ordered = new ArrayList<>();
    problems.stream().filter(each -> each.where().equals(VERSION)).forEach(ordered::add);
    problems.stream().filter(each -> !each.where().equals(VERSION)).forEach(ordered::add);
    return List.copyOf(ordered);
  }
}
