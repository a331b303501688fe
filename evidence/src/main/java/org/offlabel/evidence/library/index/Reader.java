package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.Directory;

/** One state of the index, opened for searching. */
final class Reader implements AutoCloseable {

  /** Above so many a count is only a lower bound, which lets the search skip what ranks low. */
  static final int COUNTED = 10_000;

  /**
   * Words, places and fields that one query may come to: every word of the longest query, in every
   * field. The library's own bound is for programs that parse without limits.
   */
  private static final int MOST_CLAUSES = 1 << 17;

  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexField.DOCUMENT, SortField.Type.STRING));

  /**
   * What was found.
   *
   * @param found in rank order
   * @param total how many there are
   * @param atLeast whether there are more than {@code total}
   */
  record Ranked(List<Place> found, long total, boolean atLeast) {
    Ranked {
      found = List.copyOf(found);
    }
  }

  /**
   * A document that was found.
   *
   * @param inIndex its number in the index
   * @param inStore its number in the store
   * @param points by which it is ranked
   */
  record Place(int inIndex, long inStore, double points) {}

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  Reader(Directory folder) throws IOException {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    reader = DirectoryReader.open(folder);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Similarities.all());
    searcher.setQueryCache(null);
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The first documents that {@code query} finds and no newer version has replaced. */
  Ranked best(Query query, int most) throws IOException {
    Query current = current(query);
    TopFieldDocs top =
        searcher.search(
            current, new TopFieldCollectorManager(BEST_FIRST, Math.max(1, most), COUNTED));
    List<Place> places = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      if (found instanceof FieldDoc ranked && places.size() < most) {
        places.add(
            new Place(found.doc, inStore(found.doc), ((Float) ranked.fields[0]).doubleValue()));
      }
    }
    return new Ranked(
        places,
        top.totalHits.value(),
        top.totalHits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
  }

  private static Query current(Query query) {
    Query replaced = NumericDocValuesField.newSlowExactQuery(IndexField.SUPERSEDED, 1);
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(replaced, Occur.MUST_NOT).build();
  }

  private long inStore(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    NumericDocValues values = leaf.reader().getNumericDocValues(IndexField.NUMBER_VALUE);
    if (values == null || !values.advanceExact(document - leaf.docBase)) {
      throw new IOException("a document of the search index has no number");
    }
    return values.longValue();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
