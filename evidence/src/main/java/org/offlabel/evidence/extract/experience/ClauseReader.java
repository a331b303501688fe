package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.Clauses;

/** Cuts the sentences of a post into clauses. */
final class ClauseReader {

  /** A clause without any stop is cut here, so that reading it stays cheap. */
  private static final int MOST_WORDS = 60;

  private final String text;
  private final PlainWords plainWords;
  private final Naming naming;

  ClauseReader(String text, PlainWords plainWords, Naming naming) {
    this.text = text;
    this.plainWords = plainWords;
    this.naming = naming;
  }

  /** The clauses of a post read for {@code drug}, all as yet with focus on it. */
  List<Clause> read(List<ReadSentence> post, Concept drug) {
    List<Clause> clauses = new ArrayList<>();
    for (ReadSentence sentence : post) {
      for (Span part : parts(sentence.span())) {
        List<PlainWord> words = plainWords.in(text, part);
        for (int at = 0; at < words.size(); at += MOST_WORDS) {
          List<PlainWord> some = words.subList(at, Math.min(words.size(), at + MOST_WORDS));
          Span span =
              some.size() == words.size() ? part : some.getFirst().span().to(some.getLast().span());
          List<Named> named = naming.in(sentence, span, some, drug);
          clauses.add(new Clause(sentence, span, some, named, Focus.DRUG, false, false));
        }
      }
    }
    return List.copyOf(clauses);
  }

  private List<Span> parts(Span sentence) {
    List<Span> parts = new ArrayList<>();
    for (Span clause : clauses(sentence)) {
      int from = clause.start();
      for (int at = clause.start(); at < clause.end(); at++) {
        int mark = breakAt(at, clause.end());
        if (mark > 0) {
          parts.add(new Span(from, at));
          from = at + mark;
          at = from - 1;
        }
      }
      parts.add(new Span(Math.min(from, clause.end()), clause.end()));
    }
    return parts.stream().filter(part -> part.length() > 0).toList();
  }

  /** "Nothing but" is no turn of the sentence. */
  private List<Span> clauses(Span sentence) {
    List<Span> clauses = new ArrayList<>();
    for (Span clause : Clauses.in(text, sentence)) {
      boolean continued =
          !clauses.isEmpty()
              && text.startsWith("but", clause.start())
              && clauses.getLast().of(text).strip().toLowerCase(Locale.ROOT).endsWith("nothing");
      if (continued) {
        clauses.add(clauses.removeLast().to(clause));
      } else {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  /** How long the dots, brackets or line break are that divide a sentence here; 0 for none. */
  private int breakAt(int at, int end) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\u2026' || c == '[' || c == ']') {
      return 1;
    }
    boolean dots = c == '.' && at + 1 < end && text.charAt(at + 1) == '.';
    boolean glued =
        c == '.'
            && at > 0
            && at + 1 < end
            && Character.isLetter(text.charAt(at + 1))
            && Character.isWhitespace(text.charAt(at - 1));
    boolean dash =
        (c == '-' || c == '\u2013' || c == '\u2014')
            && at > 0
            && at + 1 < end
            && Character.isWhitespace(text.charAt(at - 1))
            && Character.isWhitespace(text.charAt(at + 1));
    return dots || glued || dash ? 1 : 0;
  }
}
