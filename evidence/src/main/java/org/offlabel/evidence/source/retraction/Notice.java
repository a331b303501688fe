package org.offlabel.evidence.source.retraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.record.RecordText;

/**
 * A notice about a paper.
 *
 * @param nature what it does, in the source's words, such as "Retraction"
 * @param title of the paper, or of the notice
 * @param container the journal
 * @param date of the notice
 * @param own the notice's own numbers
 * @param papers the numbers of the paper that it is about
 * @param remarks further lines: what they are, and their words
 */
record Notice(
    String nature,
    String title,
    String container,
    Optional<PartialDate> date,
    List<Identifier> own,
    List<Identifier> papers,
    List<Remark> remarks) {

  /** A line. */
  record Remark(String label, String words) {}

  Notice {
    own = List.copyOf(own);
    papers = List.copyOf(papers);
    remarks = List.copyOf(remarks);
  }

  Document document(String origin) {
    RecordText text = new RecordText();
    text.title(nature + ": " + title);
    if (!container.isBlank()) {
      text.container(container, "");
    }
    date.ifPresent(text::published);
    text.type(nature);
    // A notice published under the paper's own number has none of its own.
    own.stream().filter(each -> !papers.contains(each)).forEach(text::identifier);
    Optional<Relation.Kind> kind = kind(nature);
    for (Identifier paper : papers) {
      String words = nature + " of " + paper.scheme() + " " + paper.value();
      if (kind.isPresent()) {
        text.relation(kind.get(), Optional.of(paper), words);
      } else {
        text.byline("About", paper.scheme() + " " + paper.value());
      }
    }
    remarks.forEach(remark -> text.line(remark.label(), remark.words()));
    return text.document(origin, DocumentKind.ARTICLE);
  }

  private static Optional<Relation.Kind> kind(String nature) {
    return switch (nature.toLowerCase(Locale.ROOT).replace('_', ' ')) {
      case "retraction", "withdrawal", "removal" -> Optional.of(Relation.Kind.RETRACTS);
      case "expression of concern" -> Optional.of(Relation.Kind.EXPRESSES_CONCERN_ABOUT);
      case "correction", "erratum", "corrigendum" -> Optional.of(Relation.Kind.CORRECTS);
      default -> Optional.empty();
    };
  }

  /** A DOI, if these words are one. */
  static List<Identifier> doi(String words) {
    String value = words.strip().toLowerCase(Locale.ROOT);
    return value.startsWith("10.") && value.indexOf('/') > 0
        ? List.of(new Identifier(Scheme.DOI, value))
        : List.of();
  }

  /** A PMID, if these words are one. */
  static List<Identifier> pmid(String words) {
    String value = words.strip();
    boolean good =
        !value.isEmpty()
            && value.length() <= 8
            && !value.startsWith("0")
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return good ? List.of(new Identifier(Scheme.PMID, value)) : List.of();
  }

  /** A date of year, month and day, as far as these are numbers that fit. */
  static Optional<PartialDate> date(List<String> parts) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : parts) {
      boolean good =
          !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(Character::isDigit);
      if (!good) {
        break;
      }
      numbers.add(Integer.parseInt(part));
    }
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt month = within(numbers, 1, 12);
    OptionalInt day = month.isPresent() ? within(numbers, 2, 31) : OptionalInt.empty();
    return Optional.of(new PartialDate(numbers.getFirst(), month, day));
  }

  private static OptionalInt within(List<Integer> numbers, int place, int most) {
    return numbers.size() > place && numbers.get(place) >= 1 && numbers.get(place) <= most
        ? OptionalInt.of(numbers.get(place))
        : OptionalInt.empty();
  }
}
