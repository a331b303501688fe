package org.offlabel.evidence.source.bibliography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.article.PublicationDates;
import org.offlabel.evidence.source.page.Identifiers;

/** The fields of one entry while they are read; each may have several values, in their order. */
final class Entry {

  private static final int MOST_VALUES = 10_000;

  private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);

  /** Keeps a value; blank ones are left out. */
  void add(Field field, String value) {
    List<String> values = fields.computeIfAbsent(field, none -> new ArrayList<>());
    if (!value.isBlank() && values.size() < MOST_VALUES) {
      values.add(value.strip());
    }
  }

  boolean isEmpty() {
    return fields.values().stream().allMatch(List::isEmpty);
  }

  private List<String> all(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  private String first(Field field) {
    List<String> values = all(field);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The entry as a document; refused if it does not say what it is about. */
  ReadResult read(String origin) {
    if (first(Field.TITLE).isBlank() && first(Field.BOOK_TITLE).isBlank()) {
      return new Unreadable(origin, "the entry has no title");
    }
    ArticleDraft draft = new ArticleDraft();
    if (first(Field.TITLE).isBlank()) {
      draft.title(first(Field.BOOK_TITLE));
    } else {
      draft.title(first(Field.TITLE));
    }
    all(Field.AUTHOR).forEach(draft::author);
    all(Field.TYPE).forEach(draft::type);
    cite(draft);
    numbers().forEach(draft::identifier);
    all(Field.ABSTRACT)
        .forEach(
            words ->
                AbstractParts.of(words)
                    .forEach(part -> draft.section(part.heading(), part.words())));
    all(Field.KEYWORD).forEach(word -> draft.term("Keywords", word));
    all(Field.LANGUAGE).forEach(word -> draft.note("Language", word));
    all(Field.NOTE).forEach(word -> draft.note("Note", word));
    all(Field.ADDRESS).forEach(word -> draft.note("Address", word));
    return draft.written().document(origin, DocumentKind.ARTICLE);
  }

  private void cite(ArticleDraft draft) {
    String container =
        first(Field.JOURNAL).isBlank() ? first(Field.BOOK_TITLE) : first(Field.JOURNAL);
    draft.citation().container(container.equals(first(Field.TITLE)) ? "" : container);
    String date = first(Field.DATE).isBlank() ? first(Field.YEAR) : first(Field.DATE);
    draft
        .citation()
        .date(
            date,
            PublicationDates.ofWords(date).or(() -> PublicationDates.ofWords(first(Field.YEAR))));
    draft.citation().volume(first(Field.VOLUME));
    draft.citation().issue(first(Field.ISSUE));
    draft.citation().pages(pages());
    draft.citation().publisher(first(Field.PUBLISHER));
  }

  private String pages() {
    if (!first(Field.PAGES).isBlank()) {
      return first(Field.PAGES).replace("--", "-");
    }
    String last = first(Field.LAST_PAGE);
    return first(Field.FIRST_PAGE) + (last.isBlank() ? "" : "-" + last);
  }

  private List<Identifier> numbers() {
    List<Identifier> numbers = new ArrayList<>();
    all(Field.DOI).forEach(words -> add(numbers, Numbers.doi(words)));
    all(Field.PMID).forEach(words -> add(numbers, Numbers.pmid(words)));
    all(Field.PMCID).forEach(words -> add(numbers, Numbers.pmcid(words)));
    for (Field field : List.of(Field.NUMBERS, Field.ADDRESS)) {
      all(field).stream()
          .map(Identifiers::find)
          .flatMap(List::stream)
          .forEach(found -> add(numbers, Optional.of(found)));
    }
    return numbers;
  }

  private static void add(List<Identifier> numbers, Optional<Identifier> number) {
    number.filter(one -> !numbers.contains(one)).ifPresent(numbers::add);
  }
}
