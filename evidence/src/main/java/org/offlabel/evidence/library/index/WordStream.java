package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands words that were cut before to the index, with their places. Filled anew per document. */
final class WordStream extends TokenStream {

  /** So that no phrase reaches from one paragraph into the next. */
  private static final int BETWEEN_BLOCKS = 200;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final boolean stems;
  private final List<List<Token>> blocks = new ArrayList<>();
  private int block;
  private int word;

  /** Hands over the words as they stand, or their stems. */
  WordStream(boolean stems) {
    this.stems = stems;
  }

  void clear() {
    blocks.clear();
  }

  void add(List<Token> words) {
    if (!words.isEmpty()) {
      blocks.add(words);
    }
  }

  @Override
  public void reset() {
    block = 0;
    word = 0;
  }

  @Override
  public boolean incrementToken() {
    if (block == blocks.size()) {
      return false;
    }
    clearAttributes();
    Token token = blocks.get(block).get(word);
    term.append(stems ? token.stem() : token.surface());
    step.setPositionIncrement(word == 0 && block > 0 ? BETWEEN_BLOCKS : token.step());
    if (++word == blocks.get(block).size()) {
      block++;
      word = 0;
    }
    return true;
  }
}
