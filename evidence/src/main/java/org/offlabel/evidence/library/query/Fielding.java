package org.offlabel.evidence.library.query;

import java.util.ArrayList;
import java.util.List;

/** Puts a query that names no field into one. */
final class Fielding {

  private Fielding() {}

  /** The same query asked of {@code field}; parts that name a field themselves keep it. */
  static Query into(Field field, Query query, int start, int end) throws Misread {
    return switch (query) {
      case Query.Word(Field any, String text) when any == Field.ANY ->
          field.holds() == Field.Holds.WORDS
              ? new Query.Word(field, text)
              : Choices.read(field, text, start, end);
      case Query.Phrase(Field any, String text, int apart) when any == Field.ANY ->
          field.holds() == Field.Holds.WORDS
              ? new Query.Phrase(field, text, apart)
              : Choices.read(field, text, start, end);
      case Query.Pattern(Field any, String text) when any == Field.ANY -> {
        if (field.holds() == Field.Holds.CHOICE || field.holds() == Field.Holds.CONCEPT) {
          throw new Misread(start, end, "no wildcards in " + field.label() + ":");
        }
        yield new Query.Pattern(field, text);
      }
      case Query.All(List<Query> parts) -> Query.all(each(field, parts, start, end));
      case Query.Any(List<Query> parts) -> Query.any(each(field, parts, start, end));
      case Query.Not(Query part) -> Query.not(into(field, part, start, end));
      default -> query;
    };
  }

  private static List<Query> each(Field field, List<Query> parts, int start, int end)
      throws Misread {
    List<Query> changed = new ArrayList<>();
    for (Query part : parts) {
      changed.add(into(field, part, start, end));
    }
    return changed;
  }

  /** Whether several words before a tag of this field are one name, not words each. */
  static boolean isName(Field field) {
    return switch (field) {
      case AUTHOR, JOURNAL, TYPE, HEADING, DRUG, CONDITION, KIND -> true;
      default -> false;
    };
  }

  /** The words of a part without its field; empty where it has none of its own. */
  static String text(Query query) {
    return switch (query) {
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> phrase.text();
      case Query.Pattern pattern -> pattern.text();
      case Query.Value value -> value.text();
      default -> "";
    };
  }
}
