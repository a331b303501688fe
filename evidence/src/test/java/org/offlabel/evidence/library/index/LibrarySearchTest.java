package org.offlabel.evidence.library.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.library.index.SearchResult.Found;
import org.offlabel.evidence.library.index.SearchResult.Hit;
import org.offlabel.evidence.library.index.SearchResult.NearSpelling;
import org.offlabel.evidence.library.index.SearchResult.Passage;
import org.offlabel.evidence.library.query.Printing;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** What is found in a small library, in which order, and what is said about it. */
final class LibrarySearchTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @TempDir static Path folder;

  private static LibrarySearch search;

  @BeforeAll
  static void open() throws IOException {
    search = LibrarySearch.open(folder, Papers.shelf(), VOCABULARY, new News());
  }

  @AfterAll
  static void close() throws IOException {
    search.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A brand finds the ingredient and the other way round; the title counts most.
        "revia | brand trial label retracted passing",
        "multiple sclerosis naltrexone | trial passing",
        "drug:naltrexone NOT condition:\"multiple sclerosis\" | label brand retracted",
        "\"revia\" | brand",
        // One word in its forms and spellings.
        "relieve | trial",
        "randomized | trial",
        "tumor | brand",
        "tumour* | brand",
        // Hyphens, numbers, units, accents and Greek letters.
        "\"low dose\" | trial",
        "lowdose | trial",
        "low-dose | trial",
        "4.5mg | trial",
        "\"4.5 mg\" | trial",
        "TNF-alpha | trial",
        "TNFα | trial",
        "tnf* | trial",
        "Übersicht | german",
        "ubersicht | german",
        "author:muller | trial",
        "Müller b[au] | trial",
        // Fields.
        "title:fatigue | passing",
        "title:sleep | ``",
        "abstract:sleep | passing",
        "sleep[tiab] | passing",
        "journal:neurology | trial",
        "type:\"randomized controlled trial\" | trial",
        "review[pt] | brand",
        "kind:label | label",
        "language:german | german",
        "pmid:90000001 | trial",
        "90000001 | trial",
        "NCT09999991 | trial",
        "nct:nct0999999* | trial",
        "doi:10.9999/INVENTED.1 | trial",
        "https://doi.org/10.9999/invented.1 | trial",
        "retracted:yes | retracted",
        "fibromyalgia retracted:no | ``",
        // Dates.
        "naltrexone year:2015..2019 | passing german",
        "naltrexone after:2019 | label",
        "naltrexone before:2006 | brand",
        // Operators.
        "fatigue OR cured | passing retracted notice",
        "(fatigue OR pain) NOT amantadine | trial",
        "\"multiple naltrexone\"~20 | trial passing",
        "\"multiple naltrexone\"~2 | ``",
        "\"naltrexone sleep\"~3 | passing",
        "schmerz* | german",
        "randomi?ed | trial"
      })
  void finds(String typed, String origins) throws IOException {
    assertThat(origins(found(typed))).isEqualTo(origins);
  }

  @Test
  void theQueryIsToldAsItWasUnderstood() throws IOException {
    Found found = found("ldn multiple sclerosis pain");
    assertThat(Printing.of(found.query()))
        .isEqualTo(
            "(ldn OR drug:\"low dose naltrexone\") AND ((multiple AND sclerosis)"
                + " OR condition:\"multiple sclerosis\") AND pain");
    assertThat(origins(found(Printing.of(found.query())))).isEqualTo(origins(found));
    assertThat(Printing.of(found(Printing.of(found.query())).query()))
        .isEqualTo(Printing.of(found.query()));
  }

  @Test
  void noneFoundIsNoEmptyLibrary(@TempDir Path empty) throws IOException {
    assertThat(found("zzzz").total()).isZero();
    assertThat(found("zzzz").library()).isEqualTo(7);
    try (LibrarySearch none =
        LibrarySearch.open(empty, new Shelf("none"), VOCABULARY, new News())) {
      assertThat(none.search("zzzz", 5, false)).isInstanceOf(SearchResult.EmptyLibrary.class);
    }
  }

  @Test
  void wordsThatNoDocumentHasAreComparedWithThoseThatSomeHave() throws IOException {
    assertThat(found("fatige modafnil").nearSpellings())
        .containsExactly(
            new NearSpelling("fatige", List.of("fatigue")),
            new NearSpelling("modafnil", List.of("modafinil")));
  }

  @Test
  void aRetractionIsToldThatOnlyTheNoticeKnows() throws IOException {
    Hit hit = found("title:cures").hits().getFirst();
    assertThat(hit.warning()).hasValueSatisfying(w -> assertThat(w).startsWith("RETRACTED"));
  }

  @Test
  void thePassageIsWordsOfTheDocumentWithMarksInside() throws IOException {
    Hit hit = found("naltrexone sleep").hits().getFirst();
    Document document = hit.stored().document();
    Passage passage = hit.passage().orElseThrow();
    assertThat(passage.span().of(document.text())).contains("One small study of naltrexone");
    assertThat(passage.marks())
        .extracting(mark -> mark.of(document.text()))
        .containsExactly("naltrexone", "sleep");
  }

  @Test
  void reasonsTellWhereEachPartStands() throws IOException {
    List<String> reasons =
        ((Found) search.search("fatigue modafinil year:2019", 1, true)).hits().getFirst().reasons();
    assertThat(reasons.getFirst())
        .startsWith("fatigue: ")
        .contains("once in the title, once in the abstract or beginning; in 1 of 7 documents");
    assertThat(reasons.getLast()).isEqualTo("year:2019: holds; no points");
  }

  private static Found found(String typed) throws IOException {
    return switch (search.search(typed, 20, false)) {
      case Found found -> found;
      case SearchResult.Misread misread -> throw new AssertionError(misread.problem().message());
      case SearchResult.EmptyLibrary empty -> throw new AssertionError("empty");
    };
  }

  private static String origins(Found found) {
    return String.join(
        " ", found.hits().stream().map(hit -> hit.stored().document().origin()).toList());
  }
}
