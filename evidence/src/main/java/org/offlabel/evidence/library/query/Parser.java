package org.offlabel.evidence.library.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a query from its lexemes. Made for one query; calls itself only at a bracket. */
final class Parser {

  private final List<Lexeme> lexemes;
  private final List<String> notes;
  private int at;
  private int depth;
  private int parts;

  Parser(List<Lexeme> lexemes, List<String> notes) {
    this.lexemes = lexemes;
    this.notes = notes;
  }

  Query query() throws Misread {
    if (peek() instanceof Lexeme.End) {
      throw new Misread(0, 0, "there is nothing to search for; type a word");
    }
    Query query = any();
    if (peek() instanceof Lexeme.Close close) {
      throw new Misread(
          close.start(),
          close.end(),
          "this bracket closes nothing; take it away or open one before");
    }
    return query;
  }

  private Lexeme peek() {
    return lexemes.get(at);
  }

  private Lexeme take() {
    Lexeme taken = lexemes.get(at);
    if (!(taken instanceof Lexeme.End)) {
      at++;
    }
    return taken;
  }

  private boolean takes(String operator) {
    boolean there = peek() instanceof Lexeme.Operator found && found.word().equals(operator);
    if (there) {
      at++;
    }
    return there;
  }

  private Query any() throws Misread {
    List<Query> options = new ArrayList<>();
    boolean mixed = false;
    do {
      int from = at;
      Query option = all();
      mixed |= option instanceof Query.All && !(lexemes.get(from) instanceof Lexeme.Open);
      options.add(option);
    } while (takes("OR"));
    if (mixed && options.size() > 1) {
      String note = "AND binds tighter than OR; set brackets where you mean otherwise.";
      if (!notes.contains(note)) {
        notes.add(note);
      }
    }
    return Query.any(options);
  }

  private Query all() throws Misread {
    List<Query> found = new ArrayList<>();
    int run = 0;
    boolean joined;
    do {
      boolean bare = peek() instanceof Lexeme.Bare;
      found.add(term());
      run = bare ? run + 1 : 0;
      while (peek() instanceof Lexeme.Tag || isRange(found)) {
        if (take() instanceof Lexeme.Tag tag) {
          tag(tag, found, run);
        } else {
          range(found);
        }
        run = 0;
      }
      while (peek() instanceof Lexeme.Colon) {
        at++;
      }
      joined = takes("AND");
      run = joined ? 0 : run;
    } while (joined || startsTerm());
    return Query.all(found);
  }

  private boolean startsTerm() {
    return switch (peek()) {
      case Lexeme.Close close -> false;
      case Lexeme.End end -> false;
      case Lexeme.Operator operator -> operator.word().equals("NOT");
      default -> true;
    };
  }

  private boolean isRange(List<Query> found) {
    return peek() instanceof Lexeme.Colon && found.getLast() instanceof Query.Dated;
  }

  /** Two dates with a colon between, each with its tag, as PubMed writes a search out. */
  private void range(List<Query> found) throws Misread {
    Lexeme next = peek();
    Query.Dated first = (Query.Dated) found.removeLast();
    List<Query> second = new ArrayList<>(List.of(term()));
    if (peek() instanceof Lexeme.Tag tag) {
      at++;
      tag(tag, second, 1);
    }
    if (!(second.getFirst() instanceof Query.Dated last)) {
      throw new Misread(next.start(), next.end(), "after the colon comes the second date");
    }
    found.add(new Query.Dated(first.from(), last.to()));
  }

  private Query term() throws Misread {
    boolean not = false;
    while (takes("NOT")) {
      not = !not;
    }
    Query positive = primary();
    return not ? Query.not(positive) : positive;
  }

  private Query primary() throws Misread {
    Lexeme next = take();
    parts += weight(next);
    if (parts > Limits.MOST_PARTS) {
      throw new Misread(next.start(), next.end(), Limits.TOO_MANY_PARTS);
    }
    return switch (next) {
      case Lexeme.Bare bare -> bare(bare);
      case Lexeme.Quoted quoted -> new Query.Phrase(Field.ANY, quoted.text(), quoted.apart());
      case Lexeme.Open open -> bracketed(open);
      case Lexeme.Name name -> named(name);
      case Lexeme.Colon colon -> {
        while (peek() instanceof Lexeme.Colon) {
          at++;
        }
        yield primary(colon);
      }
      default -> throw missing(next);
    };
  }

  /** What a part costs to look up, in words. */
  private static int weight(Lexeme next) {
    boolean heavy =
        switch (next) {
          case Lexeme.Bare bare ->
              bare.text().chars().anyMatch(unit -> Letters.isWildcard((char) unit));
          case Lexeme.Raw raw ->
              raw.text().chars().anyMatch(unit -> Letters.isWildcard((char) unit));
          case Lexeme.Name name ->
              Field.named(name.name())
                  .map(field -> field.holds() == Field.Holds.CONCEPT)
                  .orElse(false);
          default -> false;
        };
    return heavy ? Limits.HEAVY : 1;
  }

  private Query primary(Lexeme.Colon colon) throws Misread {
    if (!startsTerm() || peek() instanceof Lexeme.Operator) {
      throw new Misread(colon.start(), colon.end(), "a colon stands between a field and its value");
    }
    return primary();
  }

  private Misread missing(Lexeme next) {
    int before = next instanceof Lexeme.End ? at - 1 : at - 2;
    String what =
        before >= 0 && lexemes.get(before) instanceof Lexeme.Operator operator
            ? "after " + operator.word() + " comes a word, a phrase or a bracket"
            : "here a word, a phrase or a bracket is missing";
    return new Misread(next.start(), next.end(), what);
  }

  private static Query bare(Lexeme.Bare bare) throws Misread {
    if (bare.text().chars().noneMatch(unit -> Letters.isWildcard((char) unit))) {
      return new Query.Word(Field.ANY, bare.text());
    }
    Optional<String> wrong = Letters.wrongInPattern(bare.text());
    if (wrong.isPresent()) {
      throw new Misread(bare.start(), bare.end(), wrong.get());
    }
    return new Query.Pattern(Field.ANY, bare.text());
  }

  private Query bracketed(Lexeme.Open open) throws Misread {
    if (++depth > Limits.DEEPEST) {
      throw new Misread(
          open.start(), open.end(), "brackets stand at most " + Limits.DEEPEST + " deep");
    }
    if (peek() instanceof Lexeme.Close close) {
      throw new Misread(open.start(), close.end(), "there is nothing between these brackets");
    }
    Query inner = any();
    if (!(take() instanceof Lexeme.Close)) {
      throw new Misread(open.start(), open.end(), "this bracket is never closed; add ) at its end");
    }
    depth--;
    return inner;
  }

  private Query named(Lexeme.Name name) throws Misread {
    Lexeme value = take();
    parts += weight(value);
    if (DateWords.isName(name.name())) {
      String text =
          switch (value) {
            case Lexeme.Raw raw -> raw.text();
            case Lexeme.Quoted quoted -> quoted.text();
            default -> "";
          };
      return DateWords.read(name.name(), text, name.start(), value.end());
    }
    Field field = Field.named(name.name()).orElseThrow();
    return switch (value) {
      case Lexeme.Raw raw -> number(field, raw);
      case Lexeme.Bare bare -> Fielding.into(field, bare(bare), bare.start(), bare.end());
      case Lexeme.Quoted quoted ->
          Fielding.into(
              field,
              new Query.Phrase(Field.ANY, quoted.text(), quoted.apart()),
              quoted.start(),
              quoted.end());
      case Lexeme.Open open -> Fielding.into(field, bracketed(open), open.start(), open.end());
      default ->
          throw new Misread(name.start(), name.end(), "after " + field.label() + ": comes a value");
    };
  }

  private static Query number(Field field, Lexeme.Raw raw) throws Misread {
    if (raw.text().chars().anyMatch(unit -> Letters.isWildcard((char) unit))) {
      return Fielding.into(
          field, bare(new Lexeme.Bare(raw.start(), raw.end(), raw.text())), raw.start(), raw.end());
    }
    return Choices.read(field, raw.text(), raw.start(), raw.end());
  }

  /** A tag belongs to the words before it that stand side by side, as in PubMed. */
  private static void tag(Lexeme.Tag tag, List<Query> found, int run) throws Misread {
    int words = Math.max(1, run);
    List<Query> tagged = new ArrayList<>(found.subList(found.size() - words, found.size()));
    if (Tags.isDate(tag.text())) {
      Query last = found.removeLast();
      found.add(DateWords.stretch(Fielding.text(last), tag.start(), tag.end()));
      return;
    }
    Field field = Tags.field(tag.text()).orElseThrow();
    found.subList(found.size() - words, found.size()).clear();
    if (words > 1 && Fielding.isName(field)) {
      String text = String.join(" ", tagged.stream().map(Fielding::text).toList());
      tagged = List.of(new Query.Phrase(Field.ANY, text, 0));
    }
    int apart = Tags.apart(tag.text());
    for (Query each : tagged) {
      Query wider =
          apart > 0 && each instanceof Query.Phrase(Field any, String text, int none)
              ? new Query.Phrase(any, text, apart)
              : each;
      found.add(Fielding.into(field, wider, tag.start(), tag.end()));
    }
  }
}
