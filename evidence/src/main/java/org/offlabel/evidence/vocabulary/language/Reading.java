package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Span;

/** A text divided into tokens, with the questions all readers of quantities ask of it. */
final class Reading {

  private static final Set<String> DASHES = Set.of("-", "\u2010", "\u2011", "\u2013", "\u2014");
  private static final Set<String> PERCENTS = Set.of("%", "percent", "pct", "percentage");

  private final String text;
  private final List<Token> tokens;
  private final BitSet citations;

  /** The numbers that begin at the first tokens, as far as they were asked for. */
  private final List<Optional<NumberPhrase>> numbers = new ArrayList<>();

  private Reading(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.citations = new CitationMarks(text, tokens).find();
  }

  static Reading of(String text, Span within) {
    return new Reading(text, Tokens.in(text, within));
  }

  int size() {
    return tokens.size();
  }

  /** The token at {@code at}, or {@link Token#NONE} outside the text. */
  Token token(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : Token.NONE;
  }

  boolean is(int at, String norm) {
    return token(at).norm().equals(norm);
  }

  boolean isAny(int at, Set<String> norms) {
    return norms.contains(token(at).norm());
  }

  boolean isDash(int at) {
    return DASHES.contains(token(at).norm());
  }

  /** Whether no space stands between the token and the one before it. */
  boolean isGlued(int at) {
    return at > 0 && at < tokens.size() && token(at - 1).end() == token(at).start();
  }

  boolean isCitation(int at) {
    return citations.get(at);
  }

  /** Whether the token opens a line. */
  boolean opensLine(int at) {
    int from = token(at).start() - 1;
    int limit = at > 0 ? token(at - 1).end() : 0;
    while (from >= limit && !CharacterClasses.isBreak(text.charAt(from))) {
      from--;
    }
    return at == 0 || from >= limit;
  }

  /** The number that begins at the token {@code at}. */
  Optional<NumberPhrase> number(int at) {
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    while (numbers.size() <= at) {
      numbers.add(NumberReader.at(this, numbers.size()));
    }
    return numbers.get(at);
  }

  /** The number at {@code at} if it measures or counts something. */
  Optional<NumberPhrase> amount(int at) {
    return number(at).filter(NumberPhrase::isAmount);
  }

  /** The index after a percent sign or word at {@code at}; {@code at} itself if there is none. */
  int percentAfter(int at) {
    if (is(at, "per") && is(at + 1, "cent")) {
      return at + 2;
    }
    if (is(at, "percentage") && !(is(at + 1, "points") || is(at + 1, "point"))) {
      return at;
    }
    return isAny(at, PERCENTS) ? at + 1 : at;
  }

  /** The span from the token {@code first} up to, not including, the token {@code after}. */
  Span span(int first, int after) {
    return new Span(token(first).start(), token(after - 1).end());
  }
}
