package org.offlabel.evidence.vocabulary.language;

import java.util.List;
import org.offlabel.evidence.model.document.Span;

/** The words of a text, ready to be compared. */
public final class Words {

  private Words() {}

  /**
   * The words and numbers of {@code text} inside {@code within}, in order. Hyphens and slashes
   * divide ("low-dose" is two words), an apostrophe inside a word does not ("don't" is one), and a
   * unit written against its number is a word of its own ("50mg" is "50" and "mg").
   */
  public static List<Word> in(String text, Span within) {
    return Tokens.in(text, within).stream()
        .filter(token -> token.kind() != Token.Kind.MARK)
        .map(token -> new Word(token.span(), token.norm()))
        .toList();
  }
}
