package org.offlabel.evidence.library.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.library.index.SearchResult.Found;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** The index is a cache: whatever happens to it, it comes back and says so. */
final class IndexUpkeepTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final long SEED = 12;

  @TempDir Path folder;

  private final News news = new News();

  @Test
  void itGoesOnFromTheLastChangeItHolds() throws IOException {
    Shelf shelf = new Shelf("s", Papers.trial());
    assertThat(origins(shelf, "naltrexone")).containsExactly("trial");
    shelf.add(Papers.brand());
    assertThat(origins(shelf, "naltrexone")).containsExactly("trial", "brand");
    assertThat(news.sentences()).isEmpty();
  }

  @Test
  void aDeletedIndexReturns() throws IOException {
    Shelf shelf = Papers.shelf();
    List<String> before = origins(shelf, "naltrexone");
    deleteAll();
    assertThat(origins(shelf, "naltrexone")).isEqualTo(before);
  }

  @Test
  void aReplacedDocumentIsNotFoundUntilItIsCurrentAgain() throws IOException {
    Shelf shelf = new Shelf("s", Papers.trial());
    long newer = shelf.add(Papers.brand());
    shelf.supersede(1, newer);
    assertThat(origins(shelf, "naltrexone")).containsExactly("brand");
    deleteAll();
    assertThat(origins(shelf, "naltrexone")).containsExactly("brand");
  }

  @Test
  void aReplacementThatComesLaterIsTakenIn() throws IOException {
    Shelf shelf = new Shelf("s", Papers.trial());
    assertThat(origins(shelf, "naltrexone")).containsExactly("trial");
    long newer = shelf.add(Papers.brand());
    shelf.supersede(1, newer);
    assertThat(origins(shelf, "naltrexone")).containsExactly("brand");
  }

  @Test
  void whatWasRemovedIsGoneFromTheFiles() throws IOException {
    Shelf shelf = new Shelf("s", Papers.brand());
    for (int copy = 0; copy < 20; copy++) {
      shelf.add(Papers.record("Pain " + copy, 2001).document("p" + copy, DocumentKind.ARTICLE));
    }
    long secret =
        shelf.add(
            Papers.record("Zyzzyvapatient", 2020)
                .text("Naltrexone and a name.")
                .document("secret", DocumentKind.FORUM));
    assertThat(origins(shelf, "zyzzyvapatient")).containsExactly("secret");
    assertThat(filesHold("zyzzyvapatient")).isTrue();
    shelf.remove(secret);
    assertThat(origins(shelf, "zyzzyvapatient")).isEmpty();
    assertThat(filesHold("zyzzyvapatient")).isFalse();
    assertThat(origins(shelf, "naltrexone")).containsExactly("brand");
  }

  @Test
  void anotherLibrarysIndexIsReplaced() throws IOException {
    origins(Papers.shelf(), "naltrexone");
    assertThat(origins(new Shelf("other", Papers.brand()), "naltrexone")).containsExactly("brand");
    assertThat(news.sentences())
        .containsExactly("The search index is made anew: it belongs to another library.");
  }

  @Test
  void anIndexThatHoldsMoreThanTheLibraryIsReplaced() throws IOException {
    origins(Papers.shelf(), "naltrexone");
    assertThat(origins(new Shelf("papers", Papers.brand()), "naltrexone")).containsExactly("brand");
    assertThat(news.sentences()).hasSize(1);
  }

  @Test
  void oneFlippedByteInAnyFileNeverChangesAResult() throws IOException {
    Shelf shelf = Papers.shelf();
    List<String> before = origins(shelf, "naltrexone");
    Random random = new Random(SEED);
    for (Path file : files()) {
      if (!Files.exists(file) || Files.size(file) == 0) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
      assertThat(origins(shelf, "naltrexone")).as(file.toString()).isEqualTo(before);
    }
    assertThat(news.sentences()).isNotEmpty();
  }

  @Test
  void filesThatWereCutOffOrAreMissingOrAreNoIndexAreReplaced() throws IOException {
    Shelf shelf = Papers.shelf();
    List<String> before = origins(shelf, "naltrexone");
    for (Path file : files()) {
      Files.write(file, new byte[0]);
    }
    assertThat(origins(shelf, "naltrexone")).isEqualTo(before);
    Files.delete(files().getFirst());
    assertThat(origins(shelf, "naltrexone")).isEqualTo(before);
    deleteAll();
    Files.writeString(folder.resolve("segments_1"), "no index", StandardCharsets.UTF_8);
    assertThat(origins(shelf, "naltrexone")).isEqualTo(before);
  }

  @Test
  void aStrangersFileInTheFolderStays() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("segments_1"), "no index", StandardCharsets.UTF_8);
    origins(Papers.shelf(), "naltrexone");
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void whileAnotherProgramFeedsItWhatIsThereIsSearched() throws IOException {
    Shelf shelf = new Shelf("s", Papers.trial());
    origins(shelf, "naltrexone");
    shelf.add(Papers.brand());
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      assertThat(origins(shelf, "naltrexone")).containsExactly("trial");
      assertThat(news.sentences()).anyMatch(told -> told.contains("Another program"));
    }
    assertThat(origins(shelf, "naltrexone")).containsExactly("trial", "brand");
  }

  @Test
  void whereThereIsNoneYetTheOtherProgramIsWaitedForWithOneClearLine() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      assertThatThrownBy(() -> origins(Papers.shelf(), "naltrexone"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another program is making the search index");
    }
  }

  @Test
  void theOrderDoesNotDependOnHowTheLibraryCameIn() throws IOException {
    List<Document> all = new ArrayList<>();
    for (int copy = 0; copy < 300; copy++) {
      all.add(
          Papers.record("Naltrexone " + copy % 7, 2000)
              .text("The same text, number " + copy + ".")
              .document("p" + copy, DocumentKind.ARTICLE));
    }
    List<String> first = origins(shelf("one", all), "naltrexone text");
    Collections.shuffle(all, new Random(SEED));
    deleteAll();
    Shelf piecewise = new Shelf("two");
    for (Document document : all) {
      piecewise.add(document);
      if (piecewise.lastChange() % 60 == 0) {
        origins(piecewise, "naltrexone");
      }
    }
    assertThat(origins(piecewise, "naltrexone text")).isEqualTo(first);
  }

  private static Shelf shelf(String name, List<Document> documents) {
    return new Shelf(name, documents.toArray(new Document[0]));
  }

  private List<String> origins(Shelf shelf, String typed) throws IOException {
    try (LibrarySearch search = LibrarySearch.open(folder, shelf, VOCABULARY, news)) {
      return search.search(typed, 50, false) instanceof Found found
          ? found.hits().stream().map(hit -> hit.stored().document().origin()).toList()
          : List.of();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !file.endsWith("write.lock"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private void deleteAll() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
  }

  /** Whether any file of the index, deleted documents included, has the word. */
  private boolean filesHold(String word) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(files())
          .as("no file is left of an earlier state")
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(reader.getIndexCommit().getFileNames());
      return reader.docFreq(new Term(IndexField.WEIGHTED, word)) > 0;
    }
  }
}
