package org.offlabel.evidence.library.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a query. AND binds tighter than OR, words side by side count as joined by AND, and NOT
 * belongs to what follows it.
 */
public final class QueryReading {

  /** Words that say nothing alone; left out where other words stand beside them. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "not", "of",
          "on", "or", "that", "the", "to", "was", "were", "with");

  private QueryReading() {}

  /** Reads {@code text}; any text is allowed. */
  public static ParsedQuery read(String text) {
    if (text.length() > Limits.LONGEST) {
      return problem(
          text,
          new Misread(
              Limits.LONGEST,
              Limits.LONGEST,
              "a query has at most " + Limits.LONGEST + " characters; this one goes on"));
    }
    try {
      List<String> notes = new ArrayList<>();
      Query query = new Parser(new Lexer(text).lexemes(), notes).query();
      return new ParsedQuery.Understood(withoutSmallWords(query, notes), notes);
    } catch (Misread e) {
      return problem(text, e);
    }
  }

  private static ParsedQuery problem(String text, Misread misread) {
    return new ParsedQuery.NotUnderstood(misread.in(text));
  }

  private static Query withoutSmallWords(Query query, List<String> notes) {
    return switch (query) {
      case Query.All(List<Query> parts) -> {
        List<Query> kept = new ArrayList<>();
        for (Query part : parts) {
          if (part instanceof Query.Word(Field field, String text)
              && field == Field.ANY
              && SMALL.contains(text)) {
            note(text, notes);
          } else {
            kept.add(withoutSmallWords(part, notes));
          }
        }
        yield kept.isEmpty() ? query : Query.all(kept);
      }
      case Query.Any(List<Query> parts) ->
          Query.any(parts.stream().map(part -> withoutSmallWords(part, notes)).toList());
      case Query.Not(Query part) -> Query.not(withoutSmallWords(part, notes));
      default -> query;
    };
  }

  private static void note(String word, List<String> notes) {
    String operator =
        switch (word) {
          case "or", "not" ->
              "“"
                  + word
                  + "” in small letters is a word; the operator is written "
                  + (word.equals("or") ? "OR" : "NOT")
                  + ".";
          default -> "“" + word + "” was left out; put it in quotation marks to search for it.";
        };
    if (!notes.contains(operator)) {
      notes.add(operator);
    }
  }
}
