package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.IntRangeDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.offlabel.evidence.library.query.Field;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.PartialDate;

/** Puts a query to the index. Made for one reader of it. */
final class Translation {

  /** How much of the weaker matches of an OR counts beside the strongest. */
  private static final float BESIDE = 0.3f;

  private static final float PHRASE_IN_TITLE = 3;
  private static final float PHRASE_IN_ABSTRACT = 1.5f;

  private final IndexReader reader;
  private final Concepts concepts;
  private final Cutting cutting = new Cutting();
  private final Patterns patterns;

  Translation(IndexReader reader, Concepts concepts) {
    this.reader = reader;
    this.concepts = concepts;
    this.patterns = new Patterns(reader);
  }

  /** What the index is asked. */
  Query of(org.offlabel.evidence.library.query.Query query) throws IOException {
    return switch (query) {
      case org.offlabel.evidence.library.query.Query.Word word -> word(word.field(), word.text());
      case org.offlabel.evidence.library.query.Query.Phrase phrase ->
          phrase(fields(phrase.field()), cutting.cut(phrase.text()), phrase.apart());
      case org.offlabel.evidence.library.query.Query.Pattern pattern ->
          pattern.field().holds() == Field.Holds.NUMBER
              ? patterns.numbers(prefix(pattern.field()) + Numbers.plain(pattern.text()))
              : patterns.words(fields(pattern.field()), pattern.text(), cutting);
      case org.offlabel.evidence.library.query.Query.Value value -> value(value);
      case org.offlabel.evidence.library.query.Query.Dated dated -> days(dated.from(), dated.to());
      case org.offlabel.evidence.library.query.Query.All all -> all(all.parts());
      case org.offlabel.evidence.library.query.Query.Any any -> any(any.parts());
      case org.offlabel.evidence.library.query.Query.Not not -> all(List.of(not));
    };
  }

  private Query word(Field field, String text) {
    List<Token> words = cutting.cut(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    List<Query> ways = new ArrayList<>();
    if (words.size() == 1) {
      ways.add(form(field, words.getFirst()));
    } else {
      ways.add(phrase(fields(field), words, 0));
      words.stream().filter(Token::isJoined).forEach(whole -> ways.add(form(field, whole)));
    }
    if (field == Field.ANY && Numbers.mayBe(text)) {
      ways.add(new TermQuery(new Term(IndexField.ID, Numbers.plain(text))));
    }
    return strongest(ways);
  }

  /** One word in all its forms. */
  private static Query form(Field field, Token word) {
    return switch (field) {
      case ANY -> new TermQuery(new Term(IndexField.WEIGHTED, word.stem()));
      case TITLE -> new TermQuery(new Term(IndexField.TITLE_STEMS, word.stem()));
      case ABSTRACT -> new TermQuery(new Term(IndexField.ABSTRACT_STEMS, word.stem()));
      case TITLE_OR_ABSTRACT ->
          strongest(
              List.of(
                  new BoostQuery(
                      new TermQuery(new Term(IndexField.TITLE_STEMS, word.stem())),
                      PHRASE_IN_TITLE),
                  new TermQuery(new Term(IndexField.ABSTRACT_STEMS, word.stem()))));
      default -> new TermQuery(new Term(fields(field).getFirst(), word.surface()));
    };
  }

  private static List<String> fields(Field field) {
    return switch (field) {
      case TITLE -> List.of(IndexField.TITLE);
      case ABSTRACT -> List.of(IndexField.ABSTRACT);
      case TITLE_OR_ABSTRACT -> List.of(IndexField.TITLE, IndexField.ABSTRACT);
      case AUTHOR -> List.of(IndexField.AUTHOR);
      case JOURNAL -> List.of(IndexField.JOURNAL);
      case TYPE -> List.of(IndexField.TYPE);
      case HEADING -> List.of(IndexField.HEADING);
      case CITES -> List.of(IndexField.CITES);
      default -> IndexField.PHRASES;
    };
  }

  private static Query phrase(List<String> fields, List<Token> words, int apart) {
    List<Query> ways = new ArrayList<>();
    for (String field : fields) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      phrase.setSlop(apart);
      int place = -1;
      for (Token word : words) {
        if (!word.isJoined()) {
          phrase.add(new Term(field, word.surface()), ++place);
        }
      }
      Query query = phrase.build();
      ways.add(
          switch (field) {
            case IndexField.TITLE -> new BoostQuery(query, PHRASE_IN_TITLE);
            case IndexField.ABSTRACT -> new BoostQuery(query, PHRASE_IN_ABSTRACT);
            default -> query;
          });
    }
    return words.isEmpty() ? new MatchNoDocsQuery("no word") : strongest(ways);
  }

  private Query value(org.offlabel.evidence.library.query.Query.Value value) throws IOException {
    String text = value.text();
    return switch (value.field()) {
      case DRUG ->
          concepts.drug(text).map(this::concept).orElseGet(() -> MatchNoDocsQuery.INSTANCE);
      case CONDITION ->
          concepts.condition(text).map(this::concept).orElseGet(() -> MatchNoDocsQuery.INSTANCE);
      case KIND -> filter(new TermQuery(new Term(IndexField.KIND, text)));
      case LANGUAGE -> filter(new TermQuery(new Term(IndexField.LANGUAGE, text)));
      case RETRACTED -> retracted(text.equals("yes"));
      default ->
          filter(
              new TermQuery(new Term(IndexField.ID, prefix(value.field()) + Numbers.plain(text))));
    };
  }

  private static String prefix(Field field) {
    return field == Field.ID ? "" : field.label() + "=";
  }

  /** Documents that name it or a kind of it; at the dose asked for, first. */
  private Query concept(Concepts.Named named) {
    Query any = mentions(concepts.withKinds(named.concept()));
    Optional<DoseBand> band = named.band().filter(dose -> dose != DoseBand.STANDARD);
    if (band.isEmpty()) {
      return any;
    }
    Term dosed = new Term(IndexField.CONCEPT, Concepts.term(named.concept(), band.get()));
    return new BooleanQuery.Builder()
        .add(any, Occur.MUST)
        .add(new TermQuery(dosed), Occur.SHOULD)
        .build();
  }

  private static Query mentions(List<Concept> named) {
    SynonymQuery.Builder builder = new SynonymQuery.Builder(IndexField.CONCEPT);
    named.forEach(each -> builder.addTerm(new Term(IndexField.CONCEPT, Concepts.term(each))));
    return builder.build();
  }

  private Query retracted(boolean yes) throws IOException {
    BooleanQuery.Builder retracted = new BooleanQuery.Builder();
    retracted.add(new TermQuery(new Term(IndexField.RETRACTED, "yes")), Occur.SHOULD);
    retracted.add(new TermInSetQuery(IndexField.ID, announced()), Occur.SHOULD);
    if (yes) {
      return filter(retracted.build());
    }
    return filter(
        new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
            .add(retracted.build(), Occur.MUST_NOT)
            .build());
  }

  /** The numbers of all works whose retraction a document of the library announces. */
  private SortedSet<BytesRef> announced() throws IOException {
    TreeSet<BytesRef> numbers = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, IndexField.RETRACTS);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        numbers.add(BytesRef.deepCopyOf(term));
      }
    }
    return numbers;
  }

  private static Query days(Optional<PartialDate> from, Optional<PartialDate> to) {
    DayRange days = DayRange.between(from, to);
    int[] first = {days.first()};
    int[] last = {days.last()};
    return filter(
        new IndexOrDocValuesQuery(
            IntRange.newIntersectsQuery(IndexField.DATE, first, last),
            IntRangeDocValuesField.newSlowIntersectsQuery(IndexField.DATE_VALUES, first, last)));
  }

  private Query all(List<org.offlabel.evidence.library.query.Query> parts) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (org.offlabel.evidence.library.query.Query part : parts) {
      if (part instanceof org.offlabel.evidence.library.query.Query.Not(var left)) {
        all.add(of(left), Occur.MUST_NOT);
      } else {
        all.add(of(part), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(filter(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    }
    return all.build();
  }

  private Query any(List<org.offlabel.evidence.library.query.Query> parts) throws IOException {
    List<Query> ways = new ArrayList<>();
    for (org.offlabel.evidence.library.query.Query part : parts) {
      ways.add(of(part));
    }
    return strongest(ways);
  }

  private static Query strongest(List<Query> ways) {
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, BESIDE);
  }

  /** Decides whether a document is found, and says nothing on its rank. */
  private static Query filter(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
