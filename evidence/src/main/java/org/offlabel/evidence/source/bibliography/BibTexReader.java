package org.offlabel.evidence.source.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/**
 * Reads BibTeX. Entries are cut apart by their braces first and parsed one by one, so that a broken
 * one costs no other; abbreviations defined anywhere count everywhere.
 */
public final class BibTexReader implements FormatReader {

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("journal", Field.JOURNAL),
          Map.entry("journaltitle", Field.JOURNAL),
          Map.entry("booktitle", Field.BOOK_TITLE),
          Map.entry("date", Field.DATE),
          Map.entry("year", Field.YEAR),
          Map.entry("volume", Field.VOLUME),
          Map.entry("number", Field.ISSUE),
          Map.entry("issue", Field.ISSUE),
          Map.entry("pages", Field.PAGES),
          Map.entry("publisher", Field.PUBLISHER),
          Map.entry("doi", Field.DOI),
          Map.entry("pmid", Field.PMID),
          Map.entry("pmcid", Field.PMCID),
          Map.entry("pmc", Field.PMCID),
          Map.entry("abstract", Field.ABSTRACT),
          Map.entry("language", Field.LANGUAGE),
          Map.entry("note", Field.NOTE),
          Map.entry("url", Field.ADDRESS));

  private static final List<String> DEFINITIONS = List.of("string", "preamble", "comment");

  @Override
  public String name() {
    return "BibTeX";
  }

  @Override
  public boolean claims(FileStart start) {
    return start.hasExtension("bib")
        || start.hasExtension("bibtex")
        || start.text().stripLeading().startsWith("@article{");
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    EntryText.read(origin, bytes, results).ifPresent(text -> read(origin, text, results));
  }

  private static void read(String origin, String text, Consumer<ReadResult> results) {
    List<BibTexPiece> pieces = BibTexPiece.of(text);
    String strings =
        String.join(
            "\n",
            pieces.stream()
                .filter(piece -> piece.type().equals("string") && piece.closed())
                .map(BibTexPiece::words)
                .toList());
    int number = 0;
    for (BibTexPiece piece : pieces) {
      if (!DEFINITIONS.contains(piece.type())) {
        number++;
        results.accept(entry(origin + "#" + number, strings, piece));
      }
    }
    if (number == 0) {
      results.accept(new Unreadable(origin, "the export holds no entry"));
    }
  }

  private static ReadResult entry(String origin, String strings, BibTexPiece piece) {
    if (!piece.closed()) {
      return new Unreadable(origin, "the entry's closing brace is missing");
    }
    try {
      List<BibTeXEntry> entries =
          List.copyOf(
              new Lenient()
                  .parse(new StringReader(strings + "\n" + piece.words()))
                  .getEntries()
                  .values());
      return entries.size() == 1
          ? filled(entries.getFirst()).read(origin)
          : new Unreadable(origin, "the entry cannot be told from its surroundings");
    } catch (ParseException | TokenMgrException | IllegalArgumentException e) {
      return new Unreadable(origin, "the entry is broken: " + firstLine(e));
    }
  }

  /** An abbreviation that is not defined stands for itself, as "jan" does. */
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
      // Left as it is: what the abbreviation stands for is not known, the entry is.
    }
  }

  private static Entry filled(BibTeXEntry source) {
    Entry entry = new Entry();
    entry.add(Field.TYPE, source.getType().getValue());
    for (Map.Entry<Key, Value> field : source.getFields().entrySet()) {
      String name = field.getKey().getValue().toLowerCase(Locale.ROOT);
      String words = plain(field.getValue().toUserString());
      switch (name) {
        case "author" -> authors(words).forEach(author -> entry.add(Field.AUTHOR, author));
        case "keywords", "keyword", "mesh" ->
            List.of(words.split("[,;]", -1)).forEach(word -> entry.add(Field.KEYWORD, word));
        case "eprint" -> entry.add(Field.NUMBERS, words);
        default -> {
          Field known = FIELDS.get(name);
          if (known != null) {
            entry.add(known, words);
          }
        }
      }
    }
    return entry;
  }

  private static List<String> authors(String words) {
    List<String> authors = new ArrayList<>();
    for (String author : words.split("\\s+and\\s+", -1)) {
      authors.add(author.strip());
    }
    return authors;
  }

  /** LaTeX's accents as letters; what its parser does not know stays as written, without braces. */
  private static String plain(String latex) {
    if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('$') < 0) {
      return latex;
    }
    try {
      List<LaTeXObject> objects = new LaTeXParser().parse(latex);
      return new LaTeXPrinter().print(objects);
    } catch (ParseException | TokenMgrException | IllegalArgumentException e) {
      return latex.replace("{", "").replace("}", "");
    }
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("it cannot be parsed");
  }
}
