package org.offlabel.evidence.link.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.Sentences;

/**
 * The sentences and list items of an original that have no counterpart in its copy: less than half
 * of their runs of words stand there. A sentence shorter than a run is one run of its own.
 */
final class LeftOut {

  private static final double HALF = 0.5;

  private final Document copy;
  private final List<Span> copied;
  private final Map<Integer, WordRuns> runsOfCopy = new HashMap<>();

  LeftOut(Document copy) {
    this.copy = copy;
    this.copied = Text.article(copy);
  }

  /** Where they stand in the original, in order. */
  List<Span> of(Document original) {
    List<Span> left = new ArrayList<>();
    for (Block block : original.blocks()) {
      if (block.isArticle()) {
        for (Span sentence : Sentences.in(original.text(), block.span())) {
          Span said = Sentences.withoutListMark(original.text(), sentence);
          if (isMissing(original.text(), said)) {
            left.add(said);
          }
        }
      }
    }
    return left;
  }

  private boolean isMissing(String text, Span sentence) {
    int words = WordHashes.of(text, List.of(sentence)).length;
    if (words == 0) {
      return false;
    }
    int length = Math.min(Text.RUN, words);
    return WordRuns.of(text, List.of(sentence), length).shareIn(ofCopy(length)) < HALF;
  }

  private WordRuns ofCopy(int length) {
    return runsOfCopy.computeIfAbsent(length, key -> WordRuns.of(copy.text(), copied, key));
  }
}
