package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * Merges as usual, but where removals are to leave the files, every segment that has one is written
 * anew. The usual policy leaves some as they are, by its own sense of what is worth the work.
 */
final class ErasingMerges extends FilterMergePolicy {

  ErasingMerges() {
    super(new TieredMergePolicy());
  }

  @Override
  public MergeSpecification findForcedDeletesMerges(SegmentInfos segments, MergeContext context)
      throws IOException {
    MergeSpecification merges = new MergeSpecification();
    for (SegmentCommitInfo segment : segments) {
      boolean idle = !context.getMergingSegments().contains(segment);
      if (idle && context.numDeletesToMerge(segment) > 0) {
        merges.add(new OneMerge(List.of(segment)));
      }
    }
    return merges;
  }
}
