package org.offlabel.evidence.extract.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.Word;
import org.offlabel.evidence.vocabulary.language.Words;

/** The words of one sentence, with the marks between them and the places that stand for a kind. */
public final class Wording {

  private static final String STRONG = ";:";
  private static final String OPENING = "(\"“[";
  private static final String CLOSING = ")\"”]";

  /**
   * Words that stand for a kind of thing, so that a pattern can ask for "{drug}" here.
   *
   * @param name the kind's name in patterns
   * @param first index of the first word
   * @param last index of the last word
   */
  public record Slot(String name, int first, int last) {}

  private final List<Word> words;
  private final BitSet strong = new BitSet();
  private final BitSet comma = new BitSet();
  private final BitSet opens = new BitSet();
  private final BitSet closes = new BitSet();

  private Wording(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /** The words of {@code sentence}, a span of {@code text}. */
  public static Wording of(String text, Span sentence) {
    Wording wording = new Wording(Words.in(text, sentence));
    int end = sentence.start();
    for (int i = 0; i <= wording.size(); i++) {
      int next = i < wording.size() ? wording.words.get(i).span().start() : sentence.end();
      wording.note(i, text.substring(end, Math.max(end, next)));
      end = i < wording.size() ? wording.words.get(i).span().end() : end;
    }
    return wording;
  }

  private void note(int index, String between) {
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      strong.set(index, strong.get(index) || STRONG.indexOf(c) >= 0);
      comma.set(index, comma.get(index) || c == ',' || c == '–' || c == '—');
      opens.set(index, opens.get(index) || OPENING.indexOf(c) >= 0);
      closes.set(index, closes.get(index) || CLOSING.indexOf(c) >= 0);
    }
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** The word at {@code index} as it is compared. */
  public String word(int index) {
    return words.get(index).norm();
  }

  /** Where the word at {@code index} stands in the document. */
  public Span span(int index) {
    return words.get(index).span();
  }

  /** Where the words {@code first} to {@code last} stand in the document. */
  public Span span(int first, int last) {
    return span(first).to(span(last));
  }

  /** Whether a colon or semicolon stands before the word. */
  public boolean strongBefore(int index) {
    return strong.get(index);
  }

  /** Whether a comma or dash stands before the word. */
  public boolean commaBefore(int index) {
    return comma.get(index);
  }

  /** Whether a bracket or quotation mark opens right before the word. */
  public boolean opensBefore(int index) {
    return opens.get(index);
  }

  /** Whether a bracket or quotation mark closes right before the word. */
  public boolean closesBefore(int index) {
    return closes.get(index);
  }

  /** Index of the first word that reaches into {@code span}, or {@link #size()} if none does. */
  public int firstIn(Span span) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the last word that begins inside {@code span}; at least that of the first. */
  public int lastIn(Span span) {
    int at = firstIn(span);
    while (at + 1 < words.size() && words.get(at + 1).span().start() < span.end()) {
      at++;
    }
    return Math.min(at, Math.max(0, words.size() - 1));
  }

  /** The words as a list, for looking at a stretch of them. */
  public List<String> norms() {
    List<String> norms = new ArrayList<>(words.size());
    words.forEach(word -> norms.add(word.norm()));
    return norms;
  }
}
