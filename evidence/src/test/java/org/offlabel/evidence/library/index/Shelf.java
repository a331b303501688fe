package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.offlabel.evidence.library.Change;
import org.offlabel.evidence.library.Changes;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.model.document.Document;

/** A store in memory. */
final class Shelf implements Changes {

  private final String name;
  private final Map<Long, StoredDocument> documents = new TreeMap<>();
  private final List<Change> after = new ArrayList<>();
  private long last;

  Shelf(String name, Document... documents) {
    this.name = name;
    for (Document document : documents) {
      add(document);
    }
  }

  long add(Document document) {
    long number = ++last;
    documents.put(
        number,
        new StoredDocument(number, document, List.of(document.origin()), OptionalLong.empty()));
    return number;
  }

  void supersede(long old, long by) {
    StoredDocument before = document(old).orElseThrow();
    documents.put(
        old, new StoredDocument(old, before.document(), before.origins(), OptionalLong.of(by)));
    after.add(new Change.Superseded(++last, old, OptionalLong.of(by)));
  }

  void remove(long number) {
    documents.remove(number);
    after.add(new Change.Removed(++last, number));
  }

  @Override
  public String storeName() {
    return name;
  }

  @Override
  public long lastChange() {
    return last;
  }

  @Override
  public List<Change> changesAfter(long number, int most) {
    List<Change> all = new ArrayList<>(after);
    documents.values().forEach(stored -> all.add(new Change.Added(stored)));
    return all.stream()
        .filter(change -> change.number() > number)
        .sorted(Comparator.comparingLong(Change::number))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<StoredDocument> document(long number) {
    return Optional.ofNullable(documents.get(number));
  }
}
