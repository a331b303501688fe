package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Reference;

/** Reads one entry of a reference list, in the manner of Vancouver, APA or a looser one. */
final class ReferenceEntry {

  private static final int LOOKED_AT = 1500;
  private static final String SURNAME =
      "((?:(?:de|del|van|von|der|den|da|di|la|le|el|al|ter|ten)\\s){0,3}\\p{Lu}[\\p{L}'\u2019-]{0,30}"
          + "(?:\\s\\p{Lu}[\\p{L}'\u2019-]{1,30})?)";
  private static final Pattern VANCOUVER =
      Pattern.compile("\\G" + SURNAME + "\\s(?:\\p{Lu}-?){1,4}(?![\\p{L}'\u2019])");
  private static final Pattern APA =
      Pattern.compile("\\G" + SURNAME + ",\\s(?:\\p{Lu}\\.[\\s-]?){1,4}");
  private static final Pattern BETWEEN =
      Pattern.compile("\\G[\\s,;]{0,3}(?:&|and\\s|\u2026|\\.\\.\\.)?\\s{0,2}");
  private static final Pattern OTHERS = Pattern.compile("\\G[\\s,]{0,3}(?:et al|and others)");
  private static final Pattern SKIP = Pattern.compile("\\G[\\s.:,;]{0,6}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\G\\(?((?:19|20)\\d{2})[a-z]?(?:,\\s[^()]{1,20})?\\)[.,:]?\\s{0,3}");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})(?!\\d|/)");
  private static final Pattern STOP = Pattern.compile("[.?!](?:[\"\u201d')\\]]{0,2})(?=\\s|$)");
  private static final Pattern JOURNAL_END =
      Pattern.compile("[.;,(]|\\s(?:19|20)\\d{2}\\b|\\s\\d{1,4}\\s?[(:]|\\bdoi\\b|https?:");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(?:^|[\\s(])(?:vs|v|e\\.g|i\\.e|no|vol|st|dr|ed|eds|approx|cf|spp?)$");
  private static final int MOST_AUTHORS = 200;

  private ReferenceEntry() {}

  static Reference read(Piece piece, int place) {
    String text = piece.text().substring(0, Math.min(piece.text().length(), LOOKED_AT));
    List<String> authors = new ArrayList<>();
    int at = skip(SKIP, text, authors(text, authors));
    Matcher first = YEAR_FIRST.matcher(text);
    OptionalInt year = OptionalInt.empty();
    if (first.find(at)) {
      year = OptionalInt.of(Integer.parseInt(first.group(1)));
      at = first.end();
    }
    int end = titleEnd(text, at);
    Optional<String> title = some(text.substring(at, end));
    int after = skip(SKIP, text, Math.min(text.length(), end));
    Optional<String> journal = journal(text, after);
    return new Reference(
        number(piece).orElse(place),
        piece.span(),
        authors,
        title,
        journal,
        year.isPresent() ? year : year(text, after),
        Identifiers.find(text));
  }

  /** Reads surnames into {@code into} and returns where the list of authors ends. */
  private static int authors(String text, List<String> into) {
    int at = 0;
    while (into.size() < MOST_AUTHORS) {
      Matcher apa = APA.matcher(text);
      Matcher vancouver = VANCOUVER.matcher(text);
      if (apa.find(at)) {
        into.add(apa.group(1));
        at = apa.end();
      } else if (vancouver.find(at)) {
        into.add(vancouver.group(1));
        at = vancouver.end();
      } else {
        break;
      }
      Matcher others = OTHERS.matcher(text);
      if (others.find(at)) {
        return others.end();
      }
      boolean stop =
          (at < text.length() && text.charAt(at) == '.') || text.startsWith(". (", at - 1);
      if (stop) {
        return at;
      }
      at = skip(BETWEEN, text, at);
    }
    return at;
  }

  private static int skip(Pattern pattern, String text, int at) {
    Matcher m = pattern.matcher(text);
    return m.find(at) ? m.end() : at;
  }

  /** The title ends at the first stop that is not an abbreviation's. */
  private static int titleEnd(String text, int from) {
    Matcher dash = Pattern.compile("\\s\u2014\\s").matcher(text);
    int limit = dash.find(from) ? dash.start() : text.length();
    Matcher stop = STOP.matcher(text);
    int at = from;
    while (at <= text.length() && stop.find(at)) {
      String before = text.substring(from, stop.start());
      if (stop.start() >= limit) {
        break;
      }
      boolean abbreviated = text.charAt(stop.start()) == '.' && ABBREVIATION.matcher(before).find();
      if (!abbreviated && before.length() > 3) {
        return text.charAt(stop.start()) == '.' ? stop.start() : stop.end();
      }
      at = stop.end();
    }
    return limit;
  }

  private static Optional<String> journal(String text, int from) {
    String rest = text.substring(Math.min(from, text.length()));
    rest = rest.startsWith("\u2014") ? rest.substring(1).stripLeading() : rest;
    Matcher end = JOURNAL_END.matcher(rest);
    String journal = rest;
    int at = 0;
    while (end.find(at)) {
      boolean abbreviated = end.group().equals(".") && continuesAbbreviated(rest, end);
      if (!abbreviated) {
        journal = rest.substring(0, end.start());
        break;
      }
      at = end.end();
    }
    boolean address = journal.startsWith("http") || journal.startsWith("www");
    return address || journal.length() > 150 ? Optional.empty() : some(journal);
  }

  /** "Ann. Neurol." goes on; "Ann Neurol. 2010" does not. */
  private static boolean continuesAbbreviated(String rest, Matcher stop) {
    int next = stop.end() + 1;
    boolean shortWord = stop.start() - rest.lastIndexOf(' ', stop.start()) <= 6;
    return shortWord
        && next < rest.length()
        && Character.isUpperCase(rest.charAt(next))
        && rest.length() > next + 1
        && Character.isLowerCase(rest.charAt(next + 1))
        && rest.substring(0, stop.start()).indexOf(' ') < 0;
  }

  private static OptionalInt year(String text, int from) {
    OptionalInt year = OptionalInt.empty();
    Matcher m = YEAR.matcher(text);
    if (m.find(Math.min(from, text.length())) || m.find(0)) {
      year = OptionalInt.of(Integer.parseInt(m.group(1)));
    }
    return year;
  }

  private static OptionalInt number(Piece piece) {
    String digits = piece.marker().replaceAll("\\D", "");
    boolean plausible = !digits.isEmpty() && digits.length() <= 4 && !digits.equals("0");
    return plausible ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  private static Optional<String> some(String text) {
    String words = text.strip();
    return words.length() < 2 ? Optional.empty() : Optional.of(words);
  }
}
