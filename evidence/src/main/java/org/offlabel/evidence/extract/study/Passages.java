package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.vocabulary.language.Word;

/** Gathers the sentences that go on about a study once one is opened. */
final class Passages {

  private static final int HEAD = 9;
  private static final int LATEST = 4;
  private static final int LEAVING_HEAD = 6;

  private final Cues cues;
  private final Openings openings;

  Passages(Cues cues) {
    this.cues = cues;
    this.openings = new Openings(cues);
  }

  /** The passages of an article's sentences, in order. */
  List<Passage> in(List<ReadSentence> sentences) {
    Run run = new Run();
    sentences.forEach(run::take);
    run.close();
    return run.found;
  }

  /** One walk through a document. */
  private final class Run {

    private final List<Passage> found = new ArrayList<>();
    private final List<Clause> open = new ArrayList<>();

    void take(ReadSentence sentence) {
      if (!isProse(sentence.block().role())) {
        close();
        return;
      }
      Clause clause = Clause.of(sentence);
      List<Passage> opened = openings.in(clause);
      if (opened.isEmpty()) {
        goOn(clause);
        return;
      }
      close();
      if (opened.size() == 1) {
        open.addAll(opened.getFirst().clauses());
      } else {
        found.addAll(opened);
      }
    }

    private void goOn(Clause clause) {
      if (open.isEmpty()) {
        return;
      }
      boolean sameBlock = open.getLast().sentence().block().equals(clause.sentence().block());
      if (cues.has(Cue.OTHER_STUDIES, clause.words())) {
        close();
        return;
      }
      boolean speaksOfIt = speaksOfIt(clause);
      boolean leaves = cues.has(Cue.LEAVING, head(clause, LEAVING_HEAD));
      if (speaksOfIt || (sameBlock && !leaves)) {
        open.add(clause);
      } else {
        close();
      }
    }

    void close() {
      if (!open.isEmpty()) {
        found.add(new Passage(open, Optional.empty()));
        open.clear();
      }
    }
  }

  /** Whether the sentence takes up the study, or its people, near its beginning. */
  private boolean speaksOfIt(Clause clause) {
    return cues.all(Cue.CONTINUING, head(clause, HEAD)).stream()
        .anyMatch(
            at ->
                at.first() <= (clause.words().get(at.first()).norm().equals("they") ? 1 : LATEST));
  }

  private static boolean isProse(BlockRole role) {
    return role == BlockRole.PARAGRAPH || role == BlockRole.LIST_ITEM;
  }

  private static List<Word> head(Clause clause, int length) {
    return clause.words().subList(0, Math.min(length, clause.words().size()));
  }
}
