package org.offlabel.evidence.library.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.evidence.library.Change;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.pipeline.DerivingRule;
import org.offlabel.evidence.pipeline.Library;
import org.offlabel.evidence.pipeline.LibraryFeed.Outcome;

/** What a library keeps, and how versions, origins and derived facts stand to each other. */
final class StoreTest {

  private static final Samples.Words RULE = new Samples.Words("1");

  @TempDir private Path folder;

  private static List<Outcome> add(LibraryPlace place, Document... documents) {
    try (Feed feed = Opened.feed(place, RULE)) {
      return feed.add(List.of(documents));
    }
  }

  private static List<String> texts(List<Document> documents) {
    return documents.stream().map(Document::text).toList();
  }

  private static List<String> with(Store store, String... words) {
    List<Set<String>> groups = new ArrayList<>();
    for (String word : words) {
      groups.add(Set.of(word));
    }
    return texts(store.withKeys(RULE.version(), groups));
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingWasAddedThereIsNone(Places places) {
    assertThat(Stores.open(places.at(folder))).isEqualTo(new Stores.Opening.Absent());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAddedComesBackAsItWas(Places places) {
    LibraryPlace place = places.at(folder);
    Document note = Samples.note("a/\ud800 odd \\name\\0041.txt", "zero \u0000 and half \udc00");
    assertThat(add(place, note)).containsExactly(Outcome.NEW);
    try (Store store = Opened.store(place)) {
      assertThat(store.document(1).orElseThrow().document()).isEqualTo(note);
      assertThat(store.holdings())
          .isEqualTo(new Library.Holdings(1, 1, Optional.of(LocalDate.of(2026, 11, 22))));
      assertThat(store.again(List.of(new Library.Place(note.origin(), note.id()))))
          .containsExactly(note);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameDocumentFromTwoPlacesIsOneWithTwoOrigins(Places places) {
    LibraryPlace place = places.at(folder);
    Document first = Samples.note("b.txt", "the same words");
    Document second = Samples.note("a.txt", "the same words");
    assertThat(add(place, first, second, first))
        .containsExactly(Outcome.NEW, Outcome.OTHER_ORIGIN, Outcome.KNOWN);
    assertThat(add(place, second)).containsExactly(Outcome.KNOWN);
    try (Store store = Opened.store(place)) {
      assertThat(store.holdings().documents()).isEqualTo(1);
      assertThat(store.document(1).orElseThrow().origins()).containsExactly("a.txt", "b.txt");
      assertThat(with(store, "same")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewerVersionSupersedesAndTheOldStays(Places places) {
    LibraryPlace place = places.at(folder);
    Document old = Samples.record("one.xml", "11", "old words", Optional.empty());
    Document fresh = Samples.record("two.xml", "11", "fresh words", Optional.empty());
    assertThat(add(place, old)).containsExactly(Outcome.NEW);
    assertThat(add(place, fresh)).containsExactly(Outcome.NEWER_VERSION);
    assertThat(add(place, old)).containsExactly(Outcome.KNOWN);
    try (Store store = Opened.store(place)) {
      assertThat(with(store, "words")).containsExactly("fresh words");
      assertThat(store.document(1).orElseThrow().supersededBy()).hasValue(2);
      assertThat(store.holdings().current()).isEqualTo(1);
      assertThat(store.identified(List.of(new Identifier(Identifier.Scheme.PMID, "11"))))
          .containsExactly(fresh);
      assertThat(store.again(List.of(new Library.Place(old.origin(), old.id()))))
          .containsExactly(old);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRecordsOwnDateDecidesWhichVersionIsNewer(Places places) {
    LibraryPlace place = places.at(folder);
    Document march = Samples.record("a.xml", "7", "of march", Optional.of(Samples.day(2020, 3, 1)));
    Document may = Samples.record("b.xml", "7", "of may", Optional.of(Samples.day(2020, 5, 1)));
    Document june = Samples.record("c.xml", "7", "of june", Optional.of(Samples.day(2020, 6, 1)));
    assertThat(add(place, may, march, june))
        .containsExactly(Outcome.NEW, Outcome.OLDER_VERSION, Outcome.NEWER_VERSION);
    try (Store store = Opened.store(place)) {
      assertThat(with(store, "of")).containsExactly("of june");
    }
  }

  @ParameterizedTest
  @EnumSource
  void documentsAreFoundByAKeyOfEveryGroupInTheOrderOfTheirOrigins(Places places) {
    LibraryPlace place = places.at(folder);
    add(
        place,
        Samples.note("c", "red apple"),
        Samples.note("a", "red cherry"),
        Samples.note("b", "green apple"));
    try (Store store = Opened.store(place)) {
      assertThat(with(store, "red")).containsExactly("red cherry", "red apple");
      assertThat(with(store, "red", "apple")).containsExactly("red apple");
      assertThat(with(store, "blue")).isEmpty();
      assertThat(
              texts(
                  store.withKeys(
                      RULE.version(), List.of(Set.of("cherry", "green"), Set.of("apple", "red")))))
          .containsExactly("red cherry", "green apple");
      assertThat(store.withKeys(new DerivingRule.Version("words", "2"), List.of(Set.of("red"))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void factsAreRemadeWhenTheRuleChanges(Places places) {
    LibraryPlace place = places.at(folder);
    try (Feed feed = Opened.feed(place, RULE)) {
      feed.add(Samples.notes(0, 30));
    }
    Samples.Words changed = new Samples.Words("2");
    List<Document> lacking = new ArrayList<>();
    try (Store store = Opened.store(place)) {
      store.lacking(changed.version(), lacking::add);
      assertThat(lacking).hasSize(30);
    }
    int made = 0;
    try (Feed feed = Opened.feed(place, changed)) {
      for (int more = feed.remake(12); more > 0; more = feed.remake(12)) {
        made++;
      }
    }
    assertThat(made).isGreaterThanOrEqualTo(4);
    try (Store store = Opened.store(place)) {
      lacking.clear();
      store.lacking(changed.version(), lacking::add);
      assertThat(lacking).isEmpty();
      assertThat(store.withKeys(changed.version(), List.of(Set.of("version-2")))).hasSize(30);
      assertThat(store.withKeys(RULE.version(), List.of(Set.of("version-1")))).isEmpty();
      List<Document> old = new ArrayList<>();
      store.lacking(RULE.version(), old::add);
      assertThat(old).hasSize(30);
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoRulesKeepTheirKeysApart(Places places) {
    LibraryPlace place = places.at(folder);
    DerivingRule other = new OneKey();
    try (Feed feed = Opened.feed(place, RULE, other)) {
      feed.add(List.of(Samples.note("a", "red apple")));
      feed.add(List.of(Samples.note("b", "red cherry")));
    }
    try (Store store = Opened.store(place)) {
      assertThat(with(store, "red")).hasSize(2);
      assertThat(store.withKeys(other.version(), List.of(Set.of("red")))).hasSize(2);
      assertThat(store.withKeys(other.version(), List.of(Set.of("apple")))).isEmpty();
    }
  }

  private record OneKey() implements DerivingRule {
    @Override
    public Version version() {
      return new Version("one key", "1");
    }

    @Override
    public Fact derive(Document document) {
      return new Fact("", List.of("red"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesComeInOrderAndCanBeFollowed(Places places) {
    LibraryPlace place = places.at(folder);
    Document old = Samples.record("one.xml", "11", "old words", Optional.empty());
    Document fresh = Samples.record("two.xml", "11", "fresh words", Optional.empty());
    add(place, old, Samples.note("n", "a note"), fresh);
    try (Feed feed = Opened.feed(place, RULE)) {
      assertThat(feed.remove(List.of(2L, 99L))).isEqualTo(1);
    }
    try (Store store = Opened.store(place)) {
      List<Change> all = store.changesAfter(0, 100);
      assertThat(all.stream().map(Change::number)).containsExactly(1L, 3L, 4L, 5L);
      assertThat(all.get(0)).isInstanceOf(Change.Added.class);
      assertThat(all.get(2)).isEqualTo(new Change.Superseded(4, 1, java.util.OptionalLong.of(3)));
      assertThat(all.get(3)).isEqualTo(new Change.Removed(5, 2));
      assertThat(store.lastChange()).isEqualTo(5);
      List<Long> followed = new ArrayList<>();
      long at = 0;
      for (List<Change> some = store.changesAfter(at, 1);
          !some.isEmpty();
          some = store.changesAfter(at, 1)) {
        at = some.get(0).number();
        followed.add(at);
      }
      assertThat(followed).containsExactly(1L, 3L, 4L, 5L);
      assertThat(store.storeName()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatARemovedVersionHadSupersededIsCurrentAgain(Places places) {
    LibraryPlace place = places.at(folder);
    for (String text : List.of("first", "second", "third")) {
      add(place, Samples.record(text + ".xml", "5", text + " version", Optional.empty()));
    }
    try (Feed feed = Opened.feed(place, RULE);
        Store store = Opened.store(place)) {
      StoredDocument second = store.document(2).orElseThrow();
      assertThat(second.isCurrent()).isFalse();
      feed.remove(List.of(second.number()));
      assertThat(store.document(1).orElseThrow().supersededBy()).hasValue(4);
      assertThat(with(store, "version")).containsExactly("third version");
      feed.remove(List.of(4L));
      assertThat(with(store, "version")).containsExactly("first version");
      assertThat(store.holdings().current()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noticesAreFoundByTheRecordTheyAreAbout(Places places) {
    LibraryPlace place = places.at(folder);
    Document notice = Samples.retraction("notice.txt", "It is retracted.", "11");
    add(place, notice, Samples.record("one.xml", "11", "words", Optional.empty()));
    try (Store store = Opened.store(place)) {
      assertThat(store.relatedTo(List.of(new Identifier(Identifier.Scheme.PMID, "11"))))
          .containsExactly(notice);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSecondWriterIsToldWhoIsWriting(Places places) {
    LibraryPlace place = places.at(folder);
    try (Feed feed = Opened.feed(place, RULE)) {
      feed.add(List.of(Samples.note("a", "words")));
      assertThat(Stores.feed(place, List.of(), Opened.CLOCK))
          .isEqualTo(new Stores.Feeding.Busy("process " + ProcessHandle.current().pid()));
      try (Store store = Opened.store(place)) {
        assertThat(store.holdings().documents()).isEqualTo(1);
      }
    }
    Opened.feed(place, RULE).close();
  }
}
