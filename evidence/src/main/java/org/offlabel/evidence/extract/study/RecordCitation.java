package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who wrote a paper and when from a record's citation or title. */
final class RecordCitation {

  private static final Pattern INITIALS = Pattern.compile("(?: \\p{Lu}{1,4})+$");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");

  private RecordCitation() {}

  /** Surnames before the first full stop: "Lind J, Berg AB, and others. Journal 1753". */
  static List<String> authors(String citation) {
    int stop = citation.indexOf(". ");
    String names = stop < 0 ? citation : citation.substring(0, stop);
    List<String> authors = new ArrayList<>();
    for (String part : names.split(", | and ", -1)) {
      String name = INITIALS.matcher(part.strip()).replaceFirst("").strip();
      boolean person =
          !name.isEmpty()
              && Character.isUpperCase(name.charAt(0))
              && name.chars().noneMatch(Character::isDigit);
      if (person) {
        authors.add(name);
      }
    }
    return authors;
  }

  /** The first year in {@code words}. */
  static OptionalInt year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}
