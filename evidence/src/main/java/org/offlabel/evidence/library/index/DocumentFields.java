package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.IntRangeDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.library.query.Languages;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.TermMatch;

/** Makes of a document what the index holds of it. Reuses its parts; one thread at a time. */
final class DocumentFields {

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType NAMED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType MENTIONED = type(IndexOptions.DOCS_AND_FREQS, true);

  private static final int MOST_LANGUAGES = 8;

  private final Concepts concepts;
  private final Cutting cutting = new Cutting();
  private final CountedStream weighted = new CountedStream();
  private final CountedStream mentioned = new CountedStream();
  private final WordStream title = new WordStream(false);
  private final WordStream titleStems = new WordStream(true);
  private final WordStream summary = new WordStream(false);
  private final WordStream summaryStems = new WordStream(true);
  private final WordStream body = new WordStream(false);
  private final WordStream authors = new WordStream(false);
  private final WordStream journal = new WordStream(false);
  private final WordStream types = new WordStream(false);
  private final WordStream headings = new WordStream(false);
  private final WordStream cited = new WordStream(false);

  private final List<IndexableField> always =
      List.of(
          new Field(IndexField.WEIGHTED, weighted, COUNTED),
          new Field(IndexField.CONCEPT, mentioned, MENTIONED),
          new Field(IndexField.TITLE, title, PLACED),
          new Field(IndexField.TITLE_STEMS, titleStems, COUNTED),
          new Field(IndexField.ABSTRACT, summary, PLACED),
          new Field(IndexField.ABSTRACT_STEMS, summaryStems, COUNTED),
          new Field(IndexField.BODY, body, PLACED),
          new Field(IndexField.AUTHOR, authors, NAMED),
          new Field(IndexField.JOURNAL, journal, NAMED),
          new Field(IndexField.TYPE, types, NAMED),
          new Field(IndexField.HEADING, headings, NAMED),
          new Field(IndexField.CITES, cited, NAMED));

  DocumentFields(Concepts concepts) {
    this.concepts = concepts;
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /** What the index holds of {@code stored}; good until the next call. */
  List<IndexableField> of(StoredDocument stored) {
    Document document = stored.document();
    Blocks blocks = Blocks.of(document);
    clear();
    words(document, blocks);
    names(document.metadata());
    concepts(document, blocks);
    List<IndexableField> fields = new ArrayList<>(always);
    fields.add(new StringField(IndexField.NUMBER, key(stored.number()), Field.Store.NO));
    fields.add(new NumericDocValuesField(IndexField.NUMBER_VALUE, stored.number()));
    fields.add(new SortedDocValuesField(IndexField.DOCUMENT, new BytesRef(document.id().value())));
    fields.add(new NumericDocValuesField(IndexField.SUPERSEDED, stored.isCurrent() ? 0 : 1));
    fields.add(exact(IndexField.KIND, document.kind().label()));
    blocks
        .language()
        .ifPresent(
            names -> {
              for (String name : names.split("[,;]", MOST_LANGUAGES)) {
                fields.add(exact(IndexField.LANGUAGE, Languages.code(name)));
              }
            });
    numbers(document, fields);
    date(document.metadata(), fields);
    return fields;
  }

  /** The term for a document's number in the store. */
  static String key(long number) {
    return Long.toString(number, Character.MAX_RADIX);
  }

  private void clear() {
    weighted.clear();
    mentioned.clear();
    for (WordStream stream :
        List.of(
            title,
            titleStems,
            summary,
            summaryStems,
            body,
            authors,
            journal,
            types,
            headings,
            cited)) {
      stream.clear();
    }
  }

  private void words(Document document, Blocks blocks) {
    String text = document.text();
    List<Token> titleWords =
        blocks
            .title()
            .map(span -> cutting.cut(text, span.start(), span.end()))
            .orElseGet(() -> cutting.cut(document.shownTitle()));
    title.add(titleWords);
    titleStems.add(titleWords);
    weigh(titleWords, Weights.TITLE);
    for (Span span : blocks.summary()) {
      List<Token> words = cutting.cut(text, span.start(), span.end());
      summary.add(words);
      summaryStems.add(words);
      weigh(words, Weights.ABSTRACT);
    }
    for (Span span : blocks.body()) {
      add(body, cutting.cut(text, span.start(), span.end()), Weights.BODY);
    }
    for (Span span : blocks.headings()) {
      add(headings, cutting.cut(text, span.start(), span.end()), Weights.HEADING);
    }
    for (Span span : blocks.cited()) {
      cited.add(cutting.cut(text, span.start(), span.end()));
    }
  }

  private void names(Metadata metadata) {
    for (Noted<String> author : metadata.authors()) {
      add(authors, cutting.cut(author.value()), Weights.NAMES);
    }
    metadata.container().ifPresent(name -> add(journal, cutting.cut(name.value()), Weights.NAMES));
    for (Noted<String> type : metadata.types()) {
      add(types, cutting.cut(type.value()), Weights.NAMES);
    }
  }

  private void add(WordStream stream, List<Token> words, int weight) {
    stream.add(words);
    weigh(words, weight);
  }

  private void weigh(List<Token> words, int weight) {
    for (Token word : words) {
      weighted.add(word.stem(), weight);
    }
  }

  /** What stands in clutter or in cited titles counts as named by neither. */
  private void concepts(Document document, Blocks blocks) {
    String text = document.text();
    List<Span> parts = new ArrayList<>();
    blocks.title().ifPresent(parts::add);
    parts.addAll(blocks.summary());
    parts.addAll(blocks.body());
    parts.addAll(blocks.headings());
    parts.sort(Comparator.naturalOrder());
    int at = 0;
    for (TermMatch match : concepts.vocabulary().annotator(text).in(text, 0)) {
      while (at < parts.size() && parts.get(at).end() <= match.span().start()) {
        at++;
      }
      if (at < parts.size() && parts.get(at).contains(match.span())) {
        boolean title = blocks.title().filter(parts.get(at)::equals).isPresent();
        mention(match, title ? Weights.TITLE : 1);
      }
    }
  }

  private void mention(TermMatch match, int weight) {
    if (!Concepts.isIndexed(match.concept().kind())) {
      return;
    }
    String term = Concepts.term(match.concept());
    mentioned.add(term, weight);
    match.band().ifPresent(band -> mentioned.add(Concepts.term(match.concept(), band), weight));
  }

  private static void numbers(Document document, List<IndexableField> fields) {
    fields.add(exact(IndexField.ID, Numbers.plain(document.id().value())));
    for (Noted<Identifier> noted : document.metadata().identifiers()) {
      fields.add(exact(IndexField.ID, Numbers.plain(noted.value().value())));
      fields.add(exact(IndexField.ID, Numbers.full(noted.value())));
    }
    for (Identifier other : Retractions.announced(document)) {
      fields.add(exact(IndexField.RETRACTS, Numbers.full(other)));
    }
    if (Retractions.own(document).isPresent()) {
      fields.add(exact(IndexField.RETRACTED, "yes"));
    }
  }

  private static void date(Metadata metadata, List<IndexableField> fields) {
    metadata
        .published()
        .or(metadata::updated)
        .map(noted -> DayRange.of(noted.value()))
        .ifPresent(
            days -> {
              int[] first = {days.first()};
              int[] last = {days.last()};
              fields.add(new IntRange(IndexField.DATE, first, last));
              fields.add(new IntRangeDocValuesField(IndexField.DATE_VALUES, first, last));
            });
  }

  private static StringField exact(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }
}
