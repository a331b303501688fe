package org.offlabel.evidence.library.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.PartialDate;

/**
 * What is searched for. Written as text by {@link Printing}, which {@link QueryReading} reads back.
 */
public sealed interface Query {

  /** One word outside quotes: it is found in all its forms. */
  record Word(Field field, String text) implements Query {
    public Word {
      Letters.requireWord(text);
      require(field.holds() == Field.Holds.WORDS, "words are not searched in " + field);
    }
  }

  /**
   * Words in quotes: found as they stand, case and accents aside.
   *
   * @param apart how many other words may stand among them; 0 for none
   */
  record Phrase(Field field, String text, int apart) implements Query {
    public Phrase {
      text = Letters.quotable(text);
      require(Letters.saysSomething(text), "a phrase needs a word");
      require(apart >= 0 && apart <= Limits.FARTHEST_APART, "words stand 0 to 100 apart");
      require(field.holds() == Field.Holds.WORDS, "phrases are not searched in " + field);
    }
  }

  /** A word with {@code *} for any letters and {@code ?} for one. */
  record Pattern(Field field, String text) implements Query {
    public Pattern {
      Optional<String> wrong = Letters.wrongInPattern(text);
      require(wrong.isEmpty(), wrong.orElse(""));
      require(
          field.holds() == Field.Holds.WORDS || field.holds() == Field.Holds.NUMBER,
          "no wildcards in " + field);
    }
  }

  /** A number, a choice or a concept. */
  record Value(Field field, String text) implements Query {
    public Value {
      text = Letters.quotable(text);
      require(!text.isBlank(), "a value is missing");
      require(field.holds() != Field.Holds.WORDS, field + " holds words");
    }
  }

  /** Published in a stretch of time, its ends included; at least one is given. */
  record Dated(Optional<PartialDate> from, Optional<PartialDate> to) implements Query {
    public Dated {
      require(from.isPresent() || to.isPresent(), "a stretch of time needs an end");
    }
  }

  /** All of these; at least two, none of them an {@code All} itself. */
  record All(List<Query> parts) implements Query {
    public All {
      parts = List.copyOf(parts);
      require(parts.size() > 1, "one part needs no AND");
      require(parts.stream().noneMatch(part -> part instanceof All), "AND within AND");
    }
  }

  /** At least one of these; at least two, none of them an {@code Any} itself. */
  record Any(List<Query> parts) implements Query {
    public Any {
      parts = List.copyOf(parts);
      require(parts.size() > 1, "one part needs no OR");
      require(parts.stream().noneMatch(part -> part instanceof Any), "OR within OR");
    }
  }

  /** Everything but this, which is no {@code Not} itself. */
  record Not(Query part) implements Query {
    public Not {
      Objects.requireNonNull(part);
      require(!(part instanceof Not), "NOT within NOT");
    }
  }

  /** All of {@code parts}, of which there is at least one. */
  static Query all(List<Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof All(List<Query> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new All(flat);
  }

  /** Any of {@code parts}, of which there is at least one. */
  static Query any(List<Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Any(List<Query> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Any(flat);
  }

  /** The opposite of {@code part}. */
  static Query not(Query part) {
    return part instanceof Not(Query inner) ? inner : new Not(part);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
