package org.offlabel.evidence.pipeline;

import java.io.IOException;
import java.util.List;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.document.Document;

/** Picks from a library that is too big to be read whole what bears on a question. */
public interface OnQuestion {

  /**
   * Everything on the question's drug and condition, under whatever names, with kinds of both;
   * labels of the drug; and notices that retract any of these.
   *
   * @param most how many documents to give at most
   * @throws IOException where the library cannot be read
   */
  Picked pick(Question question, int most) throws IOException;

  /**
   * What was picked.
   *
   * @param documents those that say most of the question's drug and condition first
   * @param leftOut how many more there are
   */
  record Picked(List<Document> documents, long leftOut) {
    public Picked {
      documents = List.copyOf(documents);
      if (leftOut < 0) {
        throw new IllegalArgumentException("none are left out less than none: " + leftOut);
      }
    }
  }
}
