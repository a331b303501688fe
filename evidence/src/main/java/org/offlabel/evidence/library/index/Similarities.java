package org.offlabel.evidence.library.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How matches of each field are ranked. */
final class Similarities {

  private Similarities() {}

  /** The same when indexing and when searching. */
  static Similarity all() {
    Similarity words = new BM25Similarity(Weights.K1, Weights.B);
    Similarity mentions = new MentionSimilarity();
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return field.equals(IndexField.CONCEPT) ? mentions : words;
      }
    };
  }
}
