package org.offlabel.evidence.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;

/**
 * What was read before and is kept. Documents come sorted by origin and id, whatever the order in
 * which they were added, so that the same holdings give the same answer.
 */
public interface Library extends AutoCloseable {

  /** How much there is. */
  Holdings holdings();

  /**
   * The current documents whose fact, as this version of its rule made it, carries at least one key
   * of every group.
   */
  List<Document> withKeys(DerivingRule.Version rule, List<Set<String>> groups);

  /** Hands on every current document that has no fact of this version yet, in no set order. */
  void lacking(DerivingRule.Version rule, Consumer<Document> documents);

  /** The current documents that are known under one of these numbers. */
  List<Document> identified(Collection<Identifier> identifiers);

  /** The current documents that say they retract, correct or are otherwise related to one. */
  List<Document> relatedTo(Collection<Identifier> identifiers);

  /** The documents that were read from these places under these ids, superseded ones included. */
  List<Document> again(Collection<Place> places);

  @Override
  void close();

  /**
   * How much a library holds.
   *
   * @param documents all of them, superseded ones included
   * @param current those without a newer version
   * @param lastFed the day on which a document came in last; absent in an empty one
   */
  record Holdings(long documents, long current, Optional<LocalDate> lastFed) {
    public Holdings {
      Objects.requireNonNull(lastFed);
    }
  }

  /**
   * Where a document was read from, and its id.
   *
   * @param origin a path or an address
   * @param id the document's
   */
  record Place(String origin, DocumentId id) {
    public Place {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(id);
    }
  }
}
