package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment.Author;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Trait;

/** Real pages that lie beside the project; skipped where they are absent. */
final class RealPagesTest {

  private static final String FOLDER = "../shared/seeds";
  private List<Document> pages = List.of();

  @BeforeEach
  void findThem() {
    Path folder =
        Stream.of(Path.of(FOLDER), Path.of("..").resolve(FOLDER))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of(FOLDER));
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "skipped: the real pages in " + FOLDER + " are absent");
    List<ReadResult> results = new FolderReader().read(List.of(folder));
    assertThat(results)
        .hasSize(5)
        .allSatisfy(each -> assertThat(each).isInstanceOf(Document.class));
    pages = results.stream().map(Document.class::cast).toList();
  }

  @Test
  void aPageThatLostItsTitleAndAList() {
    Document page = pages.get(0);
    assertThat(page.metadata().title()).isEmpty();
    assertThat(Reading.having(page, BlockRole.CAPTION)).hasSize(3);
    assertThat(Reading.having(page, BlockRole.LIST_ITEM)).hasSize(4);
    assertThat(page.trait(Trait.Kind.ANNOUNCED_LIST_MISSING).orElseThrow().evidence()).hasSize(1);
    assertThat(page.comments()).isEmpty();
  }

  @Test
  void aPageWithReviewerTeasersAndOnePost() {
    Document page = pages.get(1);
    assertThat(page.metadata().title()).isPresent();
    assertThat(page.metadata().authors()).hasSize(1);
    assertThat(page.metadata().reviewers()).hasSize(1);
    assertThat(page.metadata().updated().map(date -> date.value().iso())).hasValue("2024-10-29");
    assertThat(page.comments()).hasSize(1);
    assertThat(Reading.having(page, BlockRole.HEADING)).hasSize(7);
    assertThat(Reading.having(page, BlockRole.LIST_ITEM)).hasSize(4);
    assertThat(Reading.having(page, BlockRole.CLUTTER)).hasSizeGreaterThan(50);
    assertThat(Reading.having(page, BlockRole.PARAGRAPH)).hasSize(18);
  }

  @Test
  void aCopyWithAnAuthor() {
    Document page = pages.get(2);
    assertThat(page.metadata().title()).isPresent();
    assertThat(page.metadata().authors()).hasSize(1);
    assertThat(page.comments()).isEmpty();
  }

  @Test
  void anAnswerOfALanguageModel() {
    Document page = pages.get(3);
    assertThat(page.kind()).isEqualTo(DocumentKind.MACHINE_WRITTEN_ANSWER);
    assertThat(page.trait(Trait.Kind.CITES_WITHOUT_REFERENCE_LIST)).isPresent();
    assertThat(page.references()).isEmpty();
    assertThat(page.metadata().title()).isEmpty();
    assertThat(page.metadata().authors()).isEmpty();
  }

  @Test
  void aPageWithReferencesAndAThreadWithoutHeading() {
    Document page = pages.get(4);
    assertThat(page.kind()).isEqualTo(DocumentKind.WEB_PAGE);
    assertThat(page.metadata().title()).isPresent();
    assertThat(page.references())
        .hasSize(5)
        .allSatisfy(
            each -> {
              assertThat(each.authors()).hasSize(1);
              assertThat(each.year()).isPresent();
              assertThat(each.journal()).isPresent();
            });
    assertThat(page.comments()).hasSize(30);
    assertThat(Reading.comments(page, Author.ARTICLE_AUTHOR)).hasSize(8);
  }
}
