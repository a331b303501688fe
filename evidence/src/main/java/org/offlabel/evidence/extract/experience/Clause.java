package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;

/**
 * A part of a sentence of a post.
 *
 * @param sentence the sentence
 * @param span the part
 * @param words its words in plain spelling
 * @param named what was recognised in it, in order
 * @param focus whose treatment it speaks of
 * @param asked whether it asks
 * @param supposed whether it only imagines, wishes or plans
 */
record Clause(
    ReadSentence sentence,
    Span span,
    List<PlainWord> words,
    List<Named> named,
    Focus focus,
    boolean asked,
    boolean supposed) {

  /** A longer sentence is a rant without stops; its clause is quoted instead. */
  private static final int LONGEST_QUOTE = 300;

  Clause {
    words = List.copyOf(words);
    named = List.copyOf(named);
  }

  /** Words without a place in a document, such as a name, to be held against cues. */
  static Clause of(List<PlainWord> words, String text) {
    Span all = new Span(0, text.length());
    Block block = new Block(all, BlockRole.PARAGRAPH, Optional.empty());
    ReadSentence sentence = new ReadSentence(block, all, text, List.of(), List.of());
    return new Clause(sentence, all, words, List.of(), Focus.SOMEONE, false, false);
  }

  List<Named> of(Slot slot) {
    return named.stream().filter(one -> one.slot() == slot).toList();
  }

  boolean has(Slot slot) {
    return named.stream().anyMatch(one -> one.slot() == slot);
  }

  /** Whether it tells what happened to the writer on the drug. */
  boolean isTold() {
    return focus == Focus.DRUG && !asked && !supposed;
  }

  /** The words that show what the clause says: its sentence, unless that is very long. */
  Quote quote(Document document) {
    return document.quote(sentence.span().length() > LONGEST_QUOTE ? span : sentence.span());
  }

  Clause with(List<Named> more, Focus whose, boolean isSupposed) {
    return new Clause(sentence, span, words, more, whose, asked, isSupposed);
  }
}
