package org.offlabel.evidence.library.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.library.form.StoredForm;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.pipeline.DerivingRule;
import org.offlabel.evidence.pipeline.LibraryFeed.Outcome;

/**
 * One batch of documents on its way in. What is slow and needs no transaction (packing, deriving)
 * is done when it is prepared.
 */
final class Addition {

  private static final int AT_ONCE = 1_000;

  private final Handle handle;
  private final FactWriting writing;
  private final List<Prepared> batch;

  /** The numbers of the documents that are there, by the name of their content. */
  private final Map<String, Long> known;

  /** The current version of each lineage, as it is and as this batch changes it. */
  private final Map<String, Newest> newest = new HashMap<>();

  private final List<FactWriting.Made> made = new ArrayList<>();

  private Addition(
      Handle handle, FactWriting writing, List<Prepared> batch, Map<String, Long> known) {
    this.handle = handle;
    this.writing = writing;
    this.batch = batch;
    this.known = known;
  }

  /** A document with its form, and its facts unless it is known. */
  private record Prepared(Document document, StoredForm form, List<DerivingRule.Fact> facts) {}

  /** The current version of a lineage. */
  private record Newest(long number, Optional<String> dated) {}

  static Addition prepare(Handle handle, FactWriting writing, List<Document> documents) {
    List<StoredForm> forms = documents.parallelStream().map(StoredForm::of).toList();
    Map<String, Long> known = known(handle, forms.stream().map(StoredForm::name).toList());
    Set<String> met = new HashSet<>(known.keySet());
    List<Prepared> bare = new ArrayList<>();
    Set<Integer> fresh = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      bare.add(new Prepared(documents.get(i), forms.get(i), List.of()));
      if (met.add(forms.get(i).name())) {
        fresh.add(i);
      }
    }
    List<Prepared> prepared =
        java.util.stream.IntStream.range(0, bare.size())
            .parallel()
            .mapToObj(i -> fresh.contains(i) ? derived(writing, bare.get(i)) : bare.get(i))
            .toList();
    return new Addition(handle, writing, prepared, known);
  }

  private static Prepared derived(FactWriting writing, Prepared bare) {
    return new Prepared(bare.document(), bare.form(), writing.derive(bare.document()));
  }

  private static Map<String, Long> known(Handle handle, List<String> names) {
    Map<String, Long> known = new HashMap<>();
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      handle
          .createQuery("SELECT number, name FROM document WHERE name IN (<names>)")
          .bindList(
              "names",
              names.subList(from, Math.min(names.size(), from + AT_ONCE)).stream()
                  .map(HexFormat.of()::parseHex)
                  .toList())
          .map(
              (row, context) ->
                  known.put(HexFormat.of().formatHex(row.getBytes("name")), row.getLong("number")))
          .list();
    }
    return known;
  }

  /** Writes the batch in the transaction that is open; what became of each document. */
  List<Outcome> write(LocalDate today) {
    StoreRow store = StoreRow.read(handle);
    RowWriting rows = new RowWriting(handle);
    readNewest();
    long last = store.lastChange();
    long superseded = store.superseded();
    List<Outcome> outcomes = new ArrayList<>(batch.size());
    int added = 0;
    for (Prepared each : batch) {
      Long there = known.get(each.form().name());
      if (there != null) {
        outcomes.add(
            rows.isNewOrigin(there, each.document().origin())
                ? Outcome.OTHER_ORIGIN
                : Outcome.KNOWN);
        continue;
      }
      long number = ++last;
      Outcome outcome = place(rows, each, number, today);
      if (outcome == Outcome.NEWER_VERSION) {
        last++;
      }
      superseded += outcome == Outcome.NEW ? 0 : 1;
      outcomes.add(outcome);
      added++;
    }
    rows.flush();
    writing.write(made);
    Optional<LocalDate> fed = added > 0 ? Optional.of(today) : store.lastFed();
    new StoreRow(store.name(), last, store.documents() + added, superseded, fed).update(handle);
    return outcomes;
  }

  private Outcome place(RowWriting rows, Prepared each, long number, LocalDate today) {
    Lineage lineage = Lineage.of(each.document());
    Newest older = newest.get(lineage.key());
    OptionalLong newer =
        older != null && Lineage.isOlder(lineage.dated(), older.dated())
            ? OptionalLong.of(older.number())
            : OptionalLong.empty();
    boolean outdated = newer.isPresent();
    rows.add(
        Stored.of(each.document(), number, each.form().name(), today.toString(), newer),
        each.form(),
        each.document());
    known.put(each.form().name(), number);
    made.add(new FactWriting.Made(number, each.facts()));
    if (outdated) {
      return Outcome.OLDER_VERSION;
    }
    newest.put(lineage.key(), new Newest(number, lineage.dated()));
    if (older == null) {
      return Outcome.NEW;
    }
    rows.supersede(older.number(), OptionalLong.of(number), number + 1);
    return Outcome.NEWER_VERSION;
  }

  private void readNewest() {
    List<String> keys =
        batch.stream()
            .filter(each -> !known.containsKey(each.form().name()))
            .map(each -> Lineage.of(each.document()).key())
            .distinct()
            .toList();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      handle
          .createQuery(
              "SELECT number, lineage, dated FROM document WHERE lineage IN (<keys>)"
                  + " AND superseded_by IS NULL")
          .bindList("keys", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
          .map(
              (row, context) ->
                  newest.put(
                      row.getString("lineage"),
                      new Newest(
                          row.getLong("number"), Optional.ofNullable(row.getString("dated")))))
          .list();
    }
  }
}
