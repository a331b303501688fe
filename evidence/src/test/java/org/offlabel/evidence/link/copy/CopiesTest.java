package org.offlabel.evidence.link.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Span;

final class CopiesTest {

  private static final Random RANDOM = new Random(42);
  private static final String FIRST = Texts.words(120, RANDOM);
  private static final String SECOND = Texts.words(120, RANDOM);
  private static final String THIRD = Texts.words(120, RANDOM);

  private final Copies copies = new Copies();

  @Test
  void theShorterTextIsTheCopyAndChainsLeadToTheFirstOriginal() {
    List<Document> documents =
        List.of(
            Texts.page("short", FIRST),
            Texts.page("middle", FIRST, SECOND),
            Texts.page("whole", FIRST, SECOND, THIRD),
            Texts.page("other", Texts.words(200, RANDOM)));
    assertThat(copies.among(documents))
        .extracting(found -> found.copy().id().value(), found -> found.original().id().value())
        .containsExactly(tuple("middle", "whole"), tuple("short", "whole"));
  }

  @Test
  void ofTwoTextsOfOneLengthTheLaterIsTheCopy() {
    List<Document> documents =
        List.of(Texts.dated("a", 2020, FIRST), Texts.dated("b", 2015, FIRST + " "));
    assertThat(copies.among(documents))
        .extracting(found -> found.copy().id().value(), Copies.Found::share)
        .containsExactly(tuple("a", 1.0));
  }

  @Test
  void aTextThatQuotesHalfOfAnotherIsNoCopy() {
    List<Document> documents =
        List.of(Texts.page("a", FIRST, SECOND), Texts.page("b", FIRST, THIRD));
    assertThat(copies.among(documents)).isEmpty();
  }

  @Test
  void aShortNoticeIsNoCopy() {
    String notice = Texts.words(30, RANDOM);
    assertThat(copies.among(List.of(Texts.page("a", notice), Texts.page("b", notice, FIRST))))
        .isEmpty();
  }

  @Test
  void recordsWrittenToAFormAreCopiesOnlyWhenTheyAreTheSame() {
    Document record = record("a", FIRST, SECOND);
    Document alike = record("b", FIRST, SECOND, "One thing more.");
    Document same = record("c", FIRST, SECOND);
    assertThat(copies.among(List.of(record, alike))).isEmpty();
    assertThat(copies.among(List.of(record, alike, same))).hasSize(1);
  }

  private static Document record(String id, String... paragraphs) {
    return Texts.document(id, DocumentKind.STUDY_RECORD, Optional.empty(), List.of(paragraphs));
  }

  @Test
  void everyPlantedCopyIsFoundInAnyOrder() {
    long seed = 5L;
    System.out.println("planted copies with seed " + seed);
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>();
    for (int at = 0; at < 100; at++) {
      String text = Texts.words(300, random);
      documents.add(Texts.page("original" + at, text));
      if (at % 3 == 0) {
        documents.add(Texts.page("copy" + at, withChangedWords(text, random)));
      }
    }
    List<Copies.Found> first = copies.among(documents);
    assertThat(first).hasSize(34);
    assertThat(first)
        .allSatisfy(
            found ->
                assertThat(found.original().id().value())
                    .isEqualTo(found.copy().id().value().replace("copy", "original")));
    Collections.shuffle(documents, random);
    assertThat(copies.among(documents)).isEqualTo(first);
  }

  /** Drops the last third and changes one word in thirty. */
  private static String withChangedWords(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)).subList(0, 200));
    for (int at = random.nextInt(30); at < words.size(); at += 30) {
      words.set(at, "changed" + random.nextInt(500));
    }
    return String.join(" ", words);
  }

  @Test
  void manyCopiesOfOneTextAreStillFound() {
    List<Document> documents = new ArrayList<>();
    documents.add(Texts.page("original", FIRST, SECOND));
    for (int at = 0; at < 100; at++) {
      documents.add(Texts.page("copy" + at, FIRST, "Number " + at));
    }
    assertThat(copies.among(documents)).hasSize(100);
  }

  /** Counted beforehand with another program over the same two files, their whole text. */
  @Test
  void theFiguresOfARealRepostAreThoseCountedElsewhere() throws IOException {
    Path seeds = Path.of("..", "..", "shared", "seeds");
    assumeTrue(
        Files.isDirectory(seeds), "the shared example documents are not beside this checkout");
    WordRuns original = runs(seeds, "000_");
    WordRuns repost = runs(seeds, "002_");
    int shared = original.sharedWith(repost);
    assertThat(original.size()).isEqualTo(732);
    assertThat(repost.size()).isEqualTo(359);
    assertThat(shared).isEqualTo(332);
    assertThat(repost.shareIn(original)).isCloseTo(0.9248, within(0.00005));
    assertThat((double) shared / (original.size() + repost.size() - shared))
        .isCloseTo(0.4374, within(0.00005));
  }

  private static WordRuns runs(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(each -> each.getFileName().toString().startsWith(start))
              .findFirst()
              .orElseThrow();
      String text = Files.readString(file);
      return WordRuns.of(text, List.of(new Span(0, text.length())), 5);
    }
  }
}
