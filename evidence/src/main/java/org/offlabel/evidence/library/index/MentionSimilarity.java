package org.offlabel.evidence.library.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Ranks by how often a thing is named and by nothing else, so that a rank does not change with what
 * else is in the library.
 */
final class MentionSimilarity extends Similarity {

  static final float MOST = 6f;
  static final float HALF_AT = 3f;

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... statistics) {
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        return boost * MOST * frequency / (frequency + HALF_AT);
      }
    };
  }
}
