package org.offlabel.evidence.source.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FolderReader;

/** One entry in each format says the same, whatever its fields are called. */
final class ExportsTest {

  private static final String RIS =
      """
      TY  - JOUR
      TI  - A trial of drug X in condition Y
      AU  - Author, A.
      AU  - Author, B.
      JO  - Journal of Examples
      PY  - 2019
      VL  - 4
      IS  - 2
      SP  - 11
      EP  - 19
      DO  - 10.5555/example.1
      AB  - BACKGROUND: Little is known. METHODS: Forty people took part. RESULTS: Pain fell by
        two points. CONCLUSIONS: More is needed.
      KW  - pain
      ER  -
      """;
  private static final String ENDNOTE_TAGS =
      """
      %0 Journal Article
      %T A trial of drug X in condition Y
      %A Author, A.
      %A Author, B.
      %J Journal of Examples
      %D 2019
      %V 4
      %N 2
      %P 11-19
      %R 10.5555/example.1
      %X BACKGROUND: Little is known. METHODS: Forty people took part.
      """;
  private static final String WEB_OF_SCIENCE =
      """
      FN Example
      VR 1.0
      PT J
      AU Author, A.
         Author, B.
      TI A trial of drug X
         in condition Y
      SO Journal of Examples
      PY 2019
      VL 4
      IS 2
      BP 11
      EP 19
      DI 10.5555/example.1
      AB Little is known.
      ER

      EF
      """;
  private static final String BIBTEX =
      """
      @string{joe = "Journal of Examples"}
      @article{one,
        title = {A trial of drug {X} in condition Y},
        author = {Author, A. and Author, B.},
        journal = joe, year = 2019, volume = 4, number = 2, pages = {11--19},
        doi = {10.5555/example.1},
        abstract = {Little is known.}
      }
      """;
  private static final String ENDNOTE_XML =
      """
      <?xml version="1.0"?><xml><records><record><rec-number>1</rec-number>
      <ref-type name="Journal Article">17</ref-type>
      <contributors><authors><author><style>Author, A.</style></author>
      <author>Author, B.</author></authors></contributors>
      <titles><title><style>A trial of drug X in condition Y</style></title>
      <secondary-title>Journal of Examples</secondary-title></titles>
      <pages>11-19</pages><volume>4</volume><number>2</number>
      <dates><year>2019</year></dates>
      <electronic-resource-num>10.5555/example.1</electronic-resource-num>
      <abstract>Little is known.</abstract></record></records></xml>
      """;
  private static final String ZOTERO =
      """
      "Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Pages",\
      "Issue","Volume","Abstract Note"
      "K1","journalArticle","2019","Author, A.; Author, B.","A trial of drug X in condition Y",\
      "Journal of Examples","10.5555/example.1","11-19","2","4","Little is known."
      """;

  @ParameterizedTest
  @CsvSource({
    "entry.ris, RIS",
    "entry.enw, ENDNOTE_TAGS",
    "entry.isi, WEB_OF_SCIENCE",
    "entry.bib, BIBTEX",
    "entry.xml, ENDNOTE_XML",
    "entry.csv, ZOTERO"
  })
  void everyFormatSaysTheSame(String name, String which) throws IOException {
    Document document = one(name, text(which));
    assertThat(document.shownTitle()).isEqualTo("A trial of drug X in condition Y");
    assertThat(document.metadata().authors().stream().map(Noted::value))
        .containsExactly("Author, A.", "Author, B.");
    assertThat(document.metadata().identifiers().stream().map(Noted::value))
        .containsExactly(new Identifier(Scheme.DOI, "10.5555/example.1"));
    assertThat(document.text())
        .contains("Journal of Examples")
        .contains("2019")
        .contains("11-19")
        .contains("Little is known.");
  }

  @Test
  void anAbstractInOnePieceFallsIntoItsParts() throws IOException {
    Document document = one("entry.ris", RIS);
    assertThat(
            document.blocks().stream()
                .filter(block -> block.span().of(document.text()).startsWith("Forty people"))
                .map(block -> block.heading().orElse("")))
        .containsExactly("METHODS");
    assertThat(document.text()).contains("Pain fell by two points.");
  }

  @Test
  void oneBrokenEntryCostsOneEntry() throws IOException {
    List<ReadResult> results =
        read("mixed.bib", "@article{a, title = {Open\n" + BIBTEX + "@book{c, title = {Third}}\n");
    assertThat(results.getFirst()).isInstanceOf(Unreadable.class);
    assertThat(results.stream().filter(Document.class::isInstance)).hasSize(2);
    assertThat(results.getFirst().origin()).isEqualTo("mixed.bib#1");
  }

  @Test
  void anEntryWithoutTitleIsNamed() throws IOException {
    List<ReadResult> results = read("two.ris", "TY  - JOUR\nAU  - A\nER  - \n" + RIS);
    assertThat(results).hasSize(2);
    assertThat(results.getFirst()).isEqualTo(new Unreadable("two.ris#1", "the entry has no title"));
  }

  @Test
  void anExportWithoutEntriesIsNoSuccess() throws IOException {
    assertThat(read("none.ris", "nothing here\n")).singleElement().isInstanceOf(Unreadable.class);
  }

  /** Time must not explode on text made to make it so. */
  @ParameterizedTest
  @CsvSource({"deep.bib, '@article{a, title = {', '{'", "wide.ris, 'TY  - JOUR\nTI  - ', 'x - '"})
  void hostileTextIsReadOrRefused(String name, String start, String repeated) throws IOException {
    assertThat(read(name, start + repeated.repeat(200_000))).isNotEmpty();
  }

  private static String text(String which) {
    return switch (which) {
      case "RIS" -> RIS.replace("BACKGROUND: ", "");
      case "ENDNOTE_TAGS" -> ENDNOTE_TAGS;
      case "WEB_OF_SCIENCE" -> WEB_OF_SCIENCE;
      case "BIBTEX" -> BIBTEX;
      case "ENDNOTE_XML" -> ENDNOTE_XML;
      default -> ZOTERO;
    };
  }

  private static Document one(String name, String text) throws IOException {
    List<ReadResult> results = read(name, text);
    assertThat(results)
        .as(results.stream().map(Object::toString).collect(Collectors.joining()))
        .singleElement()
        .isInstanceOf(Document.class);
    return (Document) results.getFirst();
  }

  private static List<ReadResult> read(String name, String text) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    new FolderReader()
        .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), results::add);
    return results;
  }
}
