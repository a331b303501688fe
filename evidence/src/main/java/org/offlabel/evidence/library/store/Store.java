package org.offlabel.evidence.library.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.library.Change;
import org.offlabel.evidence.library.Changes;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.pipeline.DerivingRule;
import org.offlabel.evidence.pipeline.Library;

/** A library open for reading. Safe to share between threads. */
public final class Store implements Library, Changes {

  /** The relation of a document to the numbers it is itself known under. */
  static final String OWN = "OWN";

  private static final Comparator<Document> ORDER =
      Comparator.comparing(Document::origin).thenComparing(Document::id);
  private static final int BATCH = 1_000;

  private final Database database;

  Store(Database database) {
    this.database = database;
  }

  @Override
  public Holdings holdings() {
    return database.with(handle -> StoreRow.read(handle).holdings());
  }

  @Override
  public List<Document> withKeys(DerivingRule.Version rule, List<Set<String>> groups) {
    return database.with(
        handle ->
            RuleSum.of(handle, rule)
                .map(made -> current(handle, made.find(handle, groups)))
                .orElse(List.of()));
  }

  private static List<Document> current(Handle handle, BitSet numbers) {
    return current(handle, numbers.stream().mapToObj(number -> (long) number).toList());
  }

  private static List<Document> current(Handle handle, Collection<Long> numbers) {
    List<Document> found = new ArrayList<>();
    new DocumentReading(handle)
        .each(
            numbers,
            stored -> {
              if (stored.isCurrent()) {
                found.add(stored.document());
              }
            });
    found.sort(ORDER);
    return found;
  }

  @Override
  public void lacking(DerivingRule.Version rule, Consumer<Document> documents) {
    database.with(
        handle -> {
          Lacking lacking = Lacking.of(handle, rule);
          DocumentReading reading = new DocumentReading(handle);
          long after = 0;
          List<Long> next = lacking.after(after, BATCH);
          while (!next.isEmpty()) {
            current(handle, next).forEach(documents);
            after = next.get(next.size() - 1);
            next = lacking.after(after, BATCH);
          }
          return reading;
        });
  }

  @Override
  public List<Document> identified(Collection<Identifier> identifiers) {
    return byNumber(identifiers, "relation = :own");
  }

  @Override
  public List<Document> relatedTo(Collection<Identifier> identifiers) {
    return byNumber(identifiers, "relation <> :own");
  }

  private List<Document> byNumber(Collection<Identifier> identifiers, String which) {
    return database.with(
        handle -> {
          Set<Long> numbers = new TreeSet<>();
          for (Identifier identifier : new TreeSet<>(identifiers)) {
            handle
                .createQuery(
                    "SELECT document FROM identifier WHERE scheme = :scheme AND value = :value AND "
                        + which)
                .bind("scheme", identifier.scheme().name())
                .bind("value", ColumnText.key(identifier.value()))
                .bind("own", OWN)
                .mapTo(Long.class)
                .forEach(numbers::add);
          }
          return current(handle, numbers);
        });
  }

  @Override
  public List<Document> again(Collection<Place> places) {
    return database.with(
        handle -> {
          List<Document> found = new ArrayList<>();
          for (Place place : places) {
            List<Long> numbers =
                handle
                    .createQuery(
                        "SELECT d.number FROM origin o JOIN document d ON d.number = o.document"
                            + " WHERE o.place = :place AND d.id = :id ORDER BY d.number")
                    .bind("place", ColumnText.key(place.origin()))
                    .bind("id", ColumnText.key(place.id().value()))
                    .mapTo(Long.class)
                    .list();
            new DocumentReading(handle)
                .each(numbers, stored -> found.add(stored.document().withOrigin(place.origin())));
          }
          found.sort(ORDER);
          return found;
        });
  }

  @Override
  public String storeName() {
    return database.with(handle -> StoreRow.read(handle).name());
  }

  @Override
  public long lastChange() {
    return database.with(handle -> StoreRow.read(handle).lastChange());
  }

  @Override
  public List<Change> changesAfter(long number, int most) {
    return database.with(handle -> new ChangeReading(handle).after(number, most));
  }

  @Override
  public Optional<StoredDocument> document(long number) {
    return database.with(
        handle -> {
          boolean there =
              handle
                  .createQuery("SELECT number FROM document WHERE number = :number")
                  .bind("number", number)
                  .mapTo(Long.class)
                  .findFirst()
                  .isPresent();
          return there
              ? Optional.of(new DocumentReading(handle).documents(List.of(number)).get(0))
              : Optional.empty();
        });
  }

  /** Whether every document has a fact of every rule's present version. */
  public boolean hasFactsOf(List<DerivingRule> rules) {
    return database.with(
        handle -> rules.stream().allMatch(rule -> Lacking.of(handle, rule.version()).none()));
  }

  /** Who a document is, without its content; for listing. */
  public record Entry(
      long number,
      String id,
      DocumentKind kind,
      Optional<String> title,
      Optional<String> published,
      String added,
      boolean current) {}

  /** The documents with a number above one, in order of their numbers. */
  public List<Entry> entriesAfter(long number, int most) {
    return database.with(
        handle ->
            new DocumentReading(handle)
                .rowsAfter(number, most).stream()
                    .map(
                        row ->
                            new Entry(
                                row.number(),
                                row.id(),
                                DocumentKind.valueOf(row.kind()),
                                row.title(),
                                row.published(),
                                row.added(),
                                row.supersededBy().isEmpty()))
                    .toList());
  }

  /**
   * The numbers of the documents that a person names, by an id, a number of a registry or database
   * such as NCT00000001 or PMID:1, or the place they were read from; in order.
   */
  public List<Long> named(String words) {
    return database.with(handle -> Naming.of(handle, words));
  }

  /**
   * Looks at everything that is kept.
   *
   * @param problems is told what is not as it was written
   * @param progress is told how many documents were looked at
   */
  public void check(Consumer<String> problems, LongConsumer progress) {
    database.with(
        handle -> {
          new Checking(handle, database.kind(), problems).check(progress);
          return true;
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
