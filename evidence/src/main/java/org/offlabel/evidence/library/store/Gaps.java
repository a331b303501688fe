package org.offlabel.evidence.library.store;

import java.util.BitSet;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/**
 * Sees that a list of documents is complete. Every number is that of a document, of a change, or of
 * a document that a change says was removed; a damaged file can hide rows without any error.
 */
final class Gaps {

  private Gaps() {}

  /**
   * Looks at the numbers above {@code after}, up to {@code last} and with it.
   *
   * @param documents all documents found there
   * @throws org.offlabel.evidence.pipeline.LibraryFailure if one is missing
   */
  static void check(Handle handle, long after, long last, Collection<Long> documents) {
    BitSet known = new BitSet();
    documents.forEach(number -> known.set(Math.toIntExact(number - after)));
    handle
        .createQuery(
            "SELECT number AS known FROM change WHERE number > :after AND number <= :last"
                + " UNION ALL SELECT document FROM change WHERE what = :removed"
                + " AND document > :after AND document <= :last")
        .bind("after", after)
        .bind("last", last)
        .bind("removed", ChangeReading.REMOVED)
        .mapTo(Long.class)
        .forEach(number -> known.set(Math.toIntExact(number - after)));
    int missing = known.nextClearBit(1);
    if (missing <= last - after) {
      throw Damage.in("number " + (after + missing) + " is missing");
    }
  }
}
