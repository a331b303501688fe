package org.offlabel.evidence.library.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.pipeline.DerivingRule;
import org.offlabel.evidence.pipeline.LibraryFailure;
import org.offlabel.evidence.pipeline.LibraryFeed;

/** The one writer of a library. */
public final class Feed implements LibraryFeed {

  private final WriteLock lock;
  private final Database database;
  private final Handle handle;
  private final InstantSource clock;
  private final List<DerivingRule> rules;
  private final Optional<Path> index;
  private Optional<FactWriting> facts = Optional.empty();
  private boolean failed;

  Feed(
      WriteLock lock,
      Database database,
      Optional<Path> index,
      List<DerivingRule> rules,
      InstantSource clock) {
    this.lock = lock;
    this.database = database;
    this.handle = database.open();
    this.index = index;
    this.rules = List.copyOf(rules);
    this.clock = clock;
  }

  @Override
  public List<Outcome> add(List<Document> documents) {
    return safely(
        () -> {
          Addition addition = Addition.prepare(handle, facts(), documents);
          return handle.inTransaction(open -> addition.write(today()));
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @Override
  public int remake(int most) {
    return safely(
        () -> {
          for (DerivingRule rule : rules) {
            List<Long> lacking = Lacking.of(handle, rule.version()).after(0, most);
            if (!lacking.isEmpty()) {
              return remake(rule, lacking);
            }
          }
          return handle.inTransaction(open -> Outdated.erase(handle, rules, most));
        });
  }

  private int remake(DerivingRule rule, List<Long> numbers) {
    List<Document> documents =
        new DocumentReading(handle)
            .documents(numbers).stream().map(StoredDocument::document).toList();
    FactWriting writing = facts();
    return handle.inTransaction(
        open -> {
          writing.write(rule, documents, numbers);
          return numbers.size();
        });
  }

  /** Forgets everything derived; {@link #remake} and the next search make it anew. */
  public void forgetDerived() {
    safely(
        () -> {
          facts = Optional.empty();
          handle.useTransaction(
              open -> {
                for (String table : List.of("posting", "term", "fact", "rule")) {
                  open.execute("DELETE FROM " + table);
                }
              });
          new Erasure(handle, database.kind(), index).wipe();
          return true;
        });
  }

  /**
   * Erases documents for good, with all that was derived from them. What they superseded is current
   * again.
   *
   * @return how many there were
   */
  public int remove(List<Long> numbers) {
    return safely(
        () -> {
          facts = Optional.empty();
          int removed = handle.inTransaction(open -> new Removal(handle).remove(numbers));
          new Erasure(handle, database.kind(), index).wipe();
          return removed;
        });
  }

  private FactWriting facts() {
    FactWriting open = facts.orElseGet(() -> new FactWriting(handle, rules));
    facts = Optional.of(open);
    return open;
  }

  /** After a failure what is remembered of the store may be wrong, so nothing more is written. */
  private <T> T safely(Supplier<T> work) {
    if (failed) {
      throw new LibraryFailure("an earlier error has stopped it; give the same command again");
    }
    try {
      return work.get();
    } catch (JdbiException e) {
      failed = true;
      throw Failures.of(e);
    } catch (RuntimeException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      handle.close();
    } catch (JdbiException e) {
      throw Failures.of(e);
    } finally {
      lock.close();
      database.close();
    }
  }
}
