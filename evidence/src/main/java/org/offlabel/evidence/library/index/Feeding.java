package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.library.Change;
import org.offlabel.evidence.library.Changes;
import org.offlabel.evidence.library.StoredDocument;

/** Takes the changes of a store into the index, from the last one that it holds. */
final class Feeding {

  private static final int BATCH = 1_000;

  /** So that an interrupted feeding goes on from here. */
  private static final int COMMIT_AFTER = 200_000;

  private static final double BUFFER_MEGABYTES = 64;

  private final Changes store;
  private final Concepts concepts;
  private final ConcurrentLinkedQueue<DocumentFields> spare = new ConcurrentLinkedQueue<>();

  Feeding(Changes store, Concepts concepts) {
    this.store = store;
    this.concepts = concepts;
  }

  /** What the index must say about itself once it holds everything. */
  IndexState wanted() {
    return state(store.lastChange());
  }

  private IndexState state(long change) {
    return new IndexState(IndexState.FORMAT, concepts.fingerprint(), store.storeName(), change);
  }

  /**
   * Takes in all changes after {@code from} and commits them.
   *
   * @param progress is told how many changes were taken in so far
   */
  void feed(Directory folder, long from, LongConsumer progress) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setSimilarity(Similarities.all());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setMergePolicy(new ErasingMerges());
    try (IndexWriter writer = new IndexWriter(folder, config)) {
      feed(writer, from, progress);
    }
  }

  private void feed(IndexWriter writer, long from, LongConsumer progress) throws IOException {
    long last = from;
    long done = 0;
    long uncommitted = 0;
    boolean removed = false;
    while (true) {
      List<Change> batch = store.changesAfter(last, BATCH);
      if (batch.isEmpty()) {
        break;
      }
      removed |= take(writer, batch);
      last = batch.getLast().number();
      done += batch.size();
      uncommitted += batch.size();
      progress.accept(done);
      if (uncommitted >= COMMIT_AFTER) {
        commit(writer, last, removed);
        uncommitted = 0;
        removed = false;
      }
    }
    if (uncommitted > 0 || from == 0) {
      commit(writer, last, removed);
    }
  }

  private void commit(IndexWriter writer, long last, boolean removed) throws IOException {
    if (removed) {
      writer.forceMergeDeletes();
    }
    writer.setLiveCommitData(state(last).asMap().entrySet());
    writer.commit();
  }

  /** Additions first, several at once; what happened to documents follows in order. */
  private boolean take(IndexWriter writer, List<Change> batch) throws IOException {
    List<StoredDocument> added = new ArrayList<>();
    for (Change change : batch) {
      if (change instanceof Change.Added(StoredDocument stored)) {
        added.add(stored);
      }
    }
    try {
      added.parallelStream().forEach(stored -> add(writer, stored));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
    boolean removed = false;
    for (Change change : batch) {
      switch (change) {
        case Change.Added there -> {}
        case Change.Superseded(long number, long document, OptionalLong by) ->
            writer.updateNumericDocValue(
                term(document), IndexField.SUPERSEDED, by.isPresent() ? 1 : 0);
        case Change.Removed(long number, long document) -> {
          writer.deleteDocuments(term(document));
          removed = true;
        }
      }
    }
    return removed;
  }

  private static Term term(long document) {
    return new Term(IndexField.NUMBER, DocumentFields.key(document));
  }

  private void add(IndexWriter writer, StoredDocument stored) {
    @Nullable DocumentFields free = spare.poll();
    DocumentFields fields = free == null ? new DocumentFields(concepts) : free;
    try {
      writer.addDocument(fields.of(stored));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    spare.add(fields);
  }
}
