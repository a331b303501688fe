package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Document;

/** What stands around an article on a page stays out of it. */
final class PageSurroundingsTest {

  private static final String PROSE =
      "<p>The made-up trial gave the made-up drug to forty people for eight weeks, and those who"
          + " took it slept an hour longer than those who did not.</p>";

  @Test
  void articlesInsideAnArticleAreOtherPages() {
    String card = "<article><h3><a href='x'>Other page</a></h3>" + PROSE.repeat(2) + "</article>";
    String page =
        "<article><h1>Sleep and the made-up drug</h1><p>Everybody in the invented town slept badly"
            + " until the invented doctor came, and then they slept well for many weeks.</p>"
            + "</article><article>"
            + card.repeat(3)
            + "</article>";
    assertThat(article(page)).anyMatch(text -> text.startsWith("Everybody"));
    assertThat(article(page)).noneMatch(text -> text.startsWith("The made-up trial"));
  }

  @Test
  void linksInARowLeadElsewhere() {
    String page =
        "<div><h1>Sleep and the made-up drug</h1>"
            + PROSE
            + "<h2>Interesante</h2><ul><li><a href='a'>Eine andere Seite</a></li>"
            + "<li><a href='b'>Noch eine Seite</a></li></ul></div>";
    assertThat(article(page)).noneMatch(text -> text.endsWith("Seite"));
    assertThat(article(page)).doesNotContain("Interesante");
  }

  private static List<String> article(String body) {
    String page = "<html><body>" + body + "</body></html>";
    return switch (new BytesReader().read("a.html", page.getBytes(StandardCharsets.UTF_8))) {
      case Document document ->
          document.blocks().stream()
              .filter(Block::isArticle)
              .map(block -> block.span().of(document.text()))
              .toList();
      default -> List.of();
    };
  }
}
