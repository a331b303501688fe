package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.pipeline.OnQuestion;

/**
 * Picks by the drugs and conditions that documents name. The order depends on each document alone
 * and on nothing else in the library.
 */
public final class QuestionDocuments implements OnQuestion {

  /** Of the drug's labels, which speak of safety whatever the condition. */
  private static final int MOST_LABELS = 100;

  private static final int MOST_NOTICES = 1_000;

  private final LibrarySearch search;

  /** Picks from the library of {@code search}, which stays open while this is used. */
  public QuestionDocuments(LibrarySearch search) {
    this.search = search;
  }

  @Override
  public Picked pick(Question question, int most) throws IOException {
    Map<Long, Document> picked = new LinkedHashMap<>();
    Reader.Ranked both = take(both(question), most, picked);
    take(labels(question), Math.min(MOST_LABELS, most - picked.size()), picked);
    take(notices(picked), Math.min(MOST_NOTICES, most - picked.size()), picked);
    long count = both.atLeast() ? search.reader().count(both(question)) : both.total();
    return new Picked(List.copyOf(picked.values()), Math.max(0, count - both.found().size()));
  }

  private Reader.Ranked take(Query query, int most, Map<Long, Document> picked) throws IOException {
    Reader.Ranked ranked = search.reader().best(query, Math.max(0, most));
    for (Reader.Place place : ranked.found()) {
      Optional<StoredDocument> stored = search.stored(place.inStore());
      stored.ifPresent(there -> picked.putIfAbsent(there.number(), there.document()));
    }
    return ranked;
  }

  private Query both(Question question) {
    return new BooleanQuery.Builder()
        .add(mentions(IndexField.CONCEPT, question, true), Occur.MUST)
        .add(mentions(IndexField.CONCEPT, question, false), Occur.MUST)
        .build();
  }

  private Query labels(Question question) {
    return new BooleanQuery.Builder()
        .add(mentions(IndexField.TITLE_CONCEPT, question, true), Occur.MUST)
        .add(new TermQuery(new Term(IndexField.KIND, DocumentKind.LABEL.label())), Occur.FILTER)
        .build();
  }

  private Query mentions(String field, Question question, boolean drug) {
    return Translation.mentions(
        field, search.concepts().withKinds(drug ? question.drug() : question.condition()));
  }

  /** Documents that retract one of those picked. */
  private static Query notices(Map<Long, Document> picked) {
    TreeSet<BytesRef> numbers = new TreeSet<>();
    for (Document document : picked.values()) {
      document
          .metadata()
          .identifiers()
          .forEach(noted -> numbers.add(new BytesRef(Numbers.full(noted.value()))));
    }
    return new TermInSetQuery(IndexField.RETRACTS, numbers);
  }
}
