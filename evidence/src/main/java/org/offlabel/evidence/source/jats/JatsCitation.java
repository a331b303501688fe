package org.offlabel.evidence.source.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.article.PublicationDates;
import org.offlabel.evidence.source.record.CleanText;
import org.offlabel.evidence.source.record.RecordText;
import org.offlabel.evidence.source.xml.MarkupText;
import org.offlabel.evidence.source.xml.Scripts;
import org.offlabel.evidence.source.xml.XmlCursor;

/**
 * One cited work. Some publishers mark up the words of the entry as printed, others give only the
 * fields; either way the words are written in their order, parted where nothing parts them.
 */
final class JatsCitation {

  private final StringBuilder words = new StringBuilder();
  private final List<String> surnames = new ArrayList<>();
  private final List<Identifier> numbers = new ArrayList<>();
  private String title = "";
  private String journal = "";
  private String year = "";

  JatsCitation read(XmlCursor in) throws XMLStreamException {
    MarkupText.append(in, words, this::part);
    return this;
  }

  private boolean part(XmlCursor in, StringBuilder out) throws XMLStreamException {
    switch (in.plainName()) {
      case "name", "string-name" -> {
        String name = in.plainName().equals("name") ? JatsPeople.name(in) : in.text().strip();
        int blank = name.lastIndexOf(' ');
        surnames.add(blank < 0 ? name : name.substring(0, blank));
        add(out, name, ", ");
      }
      case "person-group", "collab", "etal" -> {
        return false;
      }
      case "article-title", "chapter-title" -> {
        title = CleanText.of(in.text());
        add(out, title, ". ");
      }
      case "source" -> {
        journal = CleanText.of(in.text());
        add(out, journal, ". ");
      }
      case "year" -> {
        year = in.text().strip();
        add(out, year, ". ");
      }
      case "volume" -> add(out, in.text(), ";");
      case "issue" -> add(out, "(" + in.text().strip() + ")", "");
      case "fpage", "elocation-id" -> add(out, in.text(), ":");
      case "lpage" -> add(out, in.text(), "-");
      case "pub-id" -> number(in, out);
      case "ext-link", "uri" -> {
        String link = in.text();
        Numbers.doi(link).ifPresent(numbers::add);
        add(out, link, " ");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void number(XmlCursor in, StringBuilder out) throws XMLStreamException {
    String type = in.attribute("pub-id-type");
    Optional<Identifier> number = JatsNumbers.of(type, in.text());
    if (number.isPresent()) {
      numbers.add(number.get());
      add(out, number.get().scheme().name() + ": " + number.get().value(), " ");
    }
  }

  /** Adds a part, with {@code gap} before it if the publisher left nothing between. */
  private static void add(StringBuilder out, String part, String gap) {
    Scripts.begin(out);
    boolean joined =
        !out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1)) && !part.isBlank();
    if (joined) {
      char last = out.charAt(out.length() - 1);
      boolean opened = "([\u2013-;".indexOf(last) >= 0 || (last == ':' && !part.contains(": "));
      boolean ended = gap.equals(". ") && ".,?!".indexOf(last) >= 0;
      out.append(opened ? "" : ended || last == ':' ? " " : gap);
    }
    out.append(part.strip());
  }

  void write(RecordText out) {
    OptionalInt known =
        PublicationDates.ofWords(year)
            .map(date -> OptionalInt.of(date.year()))
            .orElse(OptionalInt.empty());
    out.reference(
        words.toString(),
        surnames,
        Optional.of(title).filter(t -> !t.isEmpty()),
        Optional.of(journal).filter(j -> !j.isEmpty()),
        known,
        numbers);
  }
}
