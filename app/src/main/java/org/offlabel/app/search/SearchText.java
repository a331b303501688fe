package org.offlabel.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.offlabel.evidence.library.index.SearchResult.Found;
import org.offlabel.evidence.library.index.SearchResult.Hit;
import org.offlabel.evidence.library.index.SearchResult.NearSpelling;
import org.offlabel.evidence.library.index.SearchResult.Passage;
import org.offlabel.evidence.library.query.Printing;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Span;

/**
 * What was found, for a person.
 *
 * @param width columns that text wraps to
 * @param colour whether marks and warnings are coloured
 */
public record SearchText(int width, boolean colour) {

  private static final int MOST_AUTHORS = 6;
  private static final String INDENT = "   ";
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final String BOLD = "\u001b[1m";
  private static final String ALARM = "\u001b[1;31m";
  private static final String PLAIN = "\u001b[0m";

  /** The text, with a line end. */
  public String of(Found found) {
    StringBuilder out = new StringBuilder();
    wrap("searched for: " + Printing.of(found.query()), "", out);
    found.notes().forEach(note -> wrap("note: " + note, "", out));
    out.append(count(found)).append('\n');
    found.nearSpellings().forEach(near -> wrap(suggestion(near), "", out));
    int rank = 0;
    for (Hit hit : found.hits()) {
      out.append('\n');
      hit(++rank, hit, out);
    }
    return out.toString();
  }

  private static String count(Found found) {
    if (found.total() == 0) {
      return String.format(Locale.ROOT, "Nothing found in %s.", documents(found.library()));
    }
    String shown =
        found.hits().size() == found.total() && !found.atLeast()
            ? "."
            : String.format(Locale.ROOT, "; the first %,d:", found.hits().size());
    return (found.atLeast() ? "More than " : "")
        + documents(found.total())
        + " found of "
        + String.format(Locale.ROOT, "%,d", found.library())
        + shown;
  }

  private static String documents(long count) {
    return String.format(Locale.ROOT, "%,d document%s", count, count == 1 ? "" : "s");
  }

  private static String suggestion(NearSpelling near) {
    return "No document has “"
        + near.word()
        + "”; there is "
        + near.instead().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "))
        + ".";
  }

  private void hit(int rank, Hit hit, StringBuilder out) {
    HitFacts facts = HitFacts.of(hit.stored());
    String number = rank + ". ";
    wrap(number + facts.title(), " ".repeat(number.length()), out);
    hit.warning().ifPresent(warning -> alarm(warning, out));
    List<String> line = new ArrayList<>();
    if (!facts.authors().isEmpty()) {
      line.add(authors(facts.authors()));
    }
    facts.where().ifPresent(line::add);
    facts.date().ifPresent(line::add);
    line.add(facts.kind());
    facts.types().stream().limit(2).forEach(line::add);
    wrap(INDENT + String.join(" · ", line), INDENT, out);
    List<String> numbers = new ArrayList<>();
    facts.identifiers().stream().map(SearchText::number).forEach(numbers::add);
    numbers.add(hit.stored().document().id().value());
    wrap(INDENT + String.join(" · ", numbers), INDENT, out);
    hit.passage().ifPresent(passage -> wrap(INDENT + passage(hit, passage), INDENT, out));
    if (!hit.reasons().isEmpty()) {
      wrap(INDENT + String.format(Locale.ROOT, "%.2f points:", hit.points()), INDENT, out);
      hit.reasons().forEach(reason -> wrap(INDENT + "- " + reason, INDENT + "  ", out));
    }
  }

  private static String authors(List<String> authors) {
    return authors.size() <= MOST_AUTHORS
        ? String.join(", ", authors)
        : String.join(", ", authors.subList(0, MOST_AUTHORS))
            + " and "
            + (authors.size() - MOST_AUTHORS)
            + " more";
  }

  private static String number(Identifier identifier) {
    return identifier.scheme().isRegistry()
        ? identifier.value()
        : identifier.scheme() + " " + identifier.value();
  }

  private void alarm(String warning, StringBuilder out) {
    StringBuilder lines = new StringBuilder();
    wrap(INDENT + "!! " + warning, INDENT + "   ", lines);
    String text = lines.toString().stripTrailing();
    out.append(colour ? ALARM + text + PLAIN : text).append('\n');
  }

  /** The words with what was searched for between « and », in bold where there is colour. */
  private static String passage(Hit hit, Passage passage) {
    String text = hit.stored().document().text();
    Span span = passage.span();
    StringBuilder out = new StringBuilder(span.start() > 0 ? "… " : "");
    int at = span.start();
    for (Span mark : passage.marks()) {
      out.append(text, at, mark.start()).append('«').append(mark.of(text)).append('»');
      at = mark.end();
    }
    out.append(text, at, span.end());
    return out.append(span.end() < text.length() ? " …" : "").toString();
  }

  /** Writes {@code words} in lines of the width, the later ones after {@code indent}. */
  private void wrap(String words, String indent, StringBuilder out) {
    String line = "";
    boolean first = true;
    String lead = words.substring(0, words.length() - words.stripLeading().length());
    for (String word : SPACES.split(plain(words).strip(), -1)) {
      String begun = first ? lead : line.isEmpty() ? indent : line + " ";
      if (!first && !line.isEmpty() && begun.length() + word.length() > width) {
        out.append(shown(line)).append('\n');
        begun = indent;
      }
      line = begun + word;
      first = false;
    }
    out.append(shown(line)).append('\n');
  }

  private String shown(String line) {
    return colour ? line.replace("«", BOLD + "«").replace("»", "»" + PLAIN) : line;
  }

  private static String plain(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
