package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Span;

/** The authors' surnames and the year of publication that a passage gives for its study. */
final class NameReader {

  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]{1,30}";
  private static final String YEAR = "((?:19|20)\\d\\d)";

  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "\\b("
              + NAME
              + ")(?: \\p{Lu}{1,3})?(?:,? et al\\b\\.?| and (?:colleagues|coworkers|co-workers"
              + "|others|associates|her team|his team))");
  private static final Pattern NAME_AND_YEAR =
      Pattern.compile(
          "\\b(" + NAME + ")(?: (?:and|&) (" + NAME + "))?(?:,? et al\\.?)?,? \\(?" + YEAR + "\\)");
  private static final Pattern OTHERS_YEAR =
      Pattern.compile("(?:et al\\b\\.?|colleagues|coworkers|others),? \\(?" + YEAR + "\\b");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:published|appeared|reported|presented)(?: [\\p{L}-]{1,15}){0,6} in"
              + " (?:\\p{Lu}\\p{L}{2,8} )?"
              + YEAR
              + "\\b");
  private static final Pattern YEAR_STUDY =
      Pattern.compile(
          "\\b"
              + YEAR
              + " (?:[\\p{L}-]{1,20},? ){0,4}(?:study|trial|review|meta-analysis|paper|report"
              + "|analysis|survey|case)\\b");

  private static final Pattern TRIAL_NAME =
      Pattern.compile("\\b[Tt]he (\\p{Lu}{2}[\\p{Lu}0-9-]{1,18}) (?:trial|study)\\b");

  /**
   * Names and year.
   *
   * @param authors surnames as written, in order
   * @param year year of publication
   */
  record Names(List<String> authors, OptionalInt year) {
    Names {
      authors = List.copyOf(authors);
    }
  }

  /** The names in a passage's clauses; the first authors and the first year given. */
  Names in(List<Clause> clauses) {
    List<String> authors = new ArrayList<>();
    OptionalInt year = OptionalInt.empty();
    for (Clause clause : clauses) {
      String text = clause.text();
      if (authors.isEmpty()) {
        authors.addAll(authors(text));
      }
      if (year.isEmpty()) {
        year = year(text);
      }
    }
    return new Names(authors, year);
  }

  /** The name in capitals that a trial was given: "the CORP trial". */
  static Optional<String> trial(Clause clause) {
    Matcher name = TRIAL_NAME.matcher(clause.text());
    if (!name.find()) {
      return Optional.empty();
    }
    int start = clause.span().start() + name.start(1);
    Span span = new Span(start, start + name.group(1).length());
    boolean term = clause.sentence().terms().stream().anyMatch(t -> t.span().overlaps(span));
    return term ? Optional.empty() : Optional.of(name.group(1));
  }

  /** The place of the first author's name in {@code text}, where one is named as authors are. */
  static OptionalInt firstAuthor(String text) {
    Matcher others = AND_OTHERS.matcher(text);
    if (others.find()) {
      return OptionalInt.of(others.start(1));
    }
    Matcher named = NAME_AND_YEAR.matcher(text);
    return named.find() && named.group().endsWith(")") && named.group().contains("(")
        ? OptionalInt.of(named.start(1))
        : OptionalInt.empty();
  }

  private static List<String> authors(String text) {
    OptionalInt at = firstAuthor(text);
    if (at.isEmpty()) {
      return List.of();
    }
    Matcher named = NAME_AND_YEAR.matcher(text);
    if (named.find(at.getAsInt()) && named.start() == at.getAsInt()) {
      String second = named.group(2);
      return second == null ? List.of(named.group(1)) : List.of(named.group(1), second);
    }
    Matcher others = AND_OTHERS.matcher(text);
    return others.find() ? List.of(others.group(1)) : List.of();
  }

  private static OptionalInt year(String text) {
    for (Pattern pattern : List.of(OTHERS_YEAR, PUBLISHED, YEAR_STUDY)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
      }
    }
    Matcher named = NAME_AND_YEAR.matcher(text);
    return named.find() && named.group().contains("(")
        ? OptionalInt.of(Integer.parseInt(named.group(3)))
        : OptionalInt.empty();
  }
}
