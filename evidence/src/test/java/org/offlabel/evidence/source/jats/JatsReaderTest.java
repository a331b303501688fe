package org.offlabel.evidence.source.jats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Reference;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.ReadFile;

final class JatsReaderTest {

  private static final String FRONT =
      """
      <front>
        <journal-meta><journal-title>Fictional Journal</journal-title></journal-meta>
        <article-meta>
          <article-id pub-id-type="pmc">9000001</article-id>
          <article-id pub-id-type="doi">10.9999/F.1</article-id>
          <title-group><article-title>Fictolol, a <italic>trial</italic></article-title></title-group>
          <contrib-group>
            <contrib contrib-type="author"><name><surname>van Alpha</surname><given-names>Ada Beth</given-names></name></contrib>
            <contrib contrib-type="author"><collab>FICT Study Group</collab></contrib>
          </contrib-group>
          <author-notes><fn fn-type="conflict"><p>None declared.</p></fn></author-notes>
          <pub-date pub-type="epub"><day>2</day><month>3</month><year>2018</year></pub-date>
          <volume>7</volume><fpage>10</fpage><lpage>19</lpage>
          <related-article related-article-type="retraction-forward" ext-link-type="doi" xlink:href="10.9999/R.1"/>
          <abstract><sec><title>Results</title><p>Pain fell.</p></sec></abstract>
          <funding-group><award-group><funding-source>Fiction Fund</funding-source><award-id>F-1</award-id></award-group></funding-group>
        </article-meta>
      </front>
      """;

  private static final String BODY =
      """
      <body>
        <sec sec-type="methods"><label>1</label><title>What we did</title>
          <p>We counted 10<sup>6</sup> cells<xref>1</xref>.<list><list-item><p>First</p></list-item></list>Then more.</p>
        </sec>
        <sec><title>Results</title>
          <table-wrap><label>Table 1</label><caption><p>Pain.</p></caption>
            <table><thead><tr><th rowspan="2">Arm</th><th colspan="2">Score</th></tr><tr><th>before</th><th>after</th></tr></thead>
            <tbody><tr><td>Fictolol</td><td>7</td><td>3</td></tr></tbody></table>
            <table-wrap-foot><fn><p>Lower is better.</p></fn></table-wrap-foot></table-wrap>
          <fig><label>Figure 1</label><caption><title>Flow</title><p>Of 40.</p></caption><graphic/></fig>
          <strange-thing>Kept anyway.</strange-thing>
        </sec>
      </body>
      <back><ref-list><title>References</title><ref><element-citation>
        <person-group><name><surname>Beta</surname><given-names>B</given-names></name></person-group>
        <article-title>Old fiction</article-title><source>Fict J</source><year>2001</year><volume>2</volume><fpage>1</fpage>
        <pub-id pub-id-type="pmid">80000001</pub-id></element-citation></ref></ref-list></back>
      <sub-article article-type="reply"><front-stub><title-group><article-title>An answer</article-title></title-group></front-stub>
        <body><p>Indeed.</p></body></sub-article>
      """;

  private static final String ARTICLE =
      "<article article-type=\"research-article\">" + FRONT + BODY + "</article>";

  @Test
  void theFrontIsWrittenAboveTheBody() {
    Document document = ReadFile.document("a.nxml", ARTICLE);

    assertThat(document.origin()).isEqualTo("a.nxml");
    assertThat(document.metadata().authors())
        .extracting(Noted::value)
        .containsExactly("van Alpha AB", "FICT Study Group");
    assertThat(document.metadata().published().orElseThrow().value().iso()).isEqualTo("2018-03-02");
    assertThat(document.metadata().relations())
        .extracting(Relation::kind)
        .containsExactly(Relation.Kind.RETRACTED_BY);
    assertThat(document.text())
        .contains("Conflict of interest: None declared.", "Grant: Fiction Fund, F-1", "10-19");
  }

  @Test
  void sectionsKeepTheirKindAndOrder() {
    Document document = ReadFile.document("a.nxml", ARTICLE);

    assertThat(ReadFile.having(document, BlockRole.HEADING))
        .containsExactly(
            "Results", "METHODS: What we did", "Results", "References", "Attached: reply");
    assertThat(ReadFile.having(document, BlockRole.PARAGRAPH))
        .containsExactly(
            "Pain fell.",
            "We counted 10^6 cells1.",
            "Then more.",
            "Kept anyway.",
            "An answer",
            "Indeed.");
    assertThat(ReadFile.having(document, BlockRole.LIST_ITEM)).containsExactly("First");
  }

  @Test
  void everyRowOfATableIsAsLongAsTheTableIsWide() {
    Document document = ReadFile.document("a.nxml", ARTICLE);

    assertThat(ReadFile.having(document, BlockRole.CAPTION))
        .containsExactly(
            "Table 1. Pain.",
            "Columns: Arm | Score | Score",
            "Columns: Arm | before | after",
            "Fictolol | 7 | 3",
            "Lower is better.",
            "Figure 1. Flow. Of 40.");
  }

  @Test
  void aReferenceOfFieldsBecomesWords() {
    Reference reference = ReadFile.document("a.nxml", ARTICLE).references().getFirst();

    assertThat(reference.authors()).containsExactly("Beta");
    assertThat(reference.title()).contains("Old fiction");
    assertThat(reference.year()).hasValue(2001);
    assertThat(reference.identifiers())
        .containsExactly(new Identifier(Identifier.Scheme.PMID, "80000001"));
    assertThat(reference.span().of(ReadFile.document("a.nxml", ARTICLE).text()))
        .isEqualTo("Beta B. Old fiction. Fict J. 2001;2:1 PMID: 80000001");
  }

  @Test
  void articlesOfASetHaveTheirOwnNumbers() {
    String broken = ARTICLE.replace("</table>", "").replace("9000001", "9000002");
    String set = "<pmc-articleset>" + ARTICLE + broken + ARTICLE + "</pmc-articleset>";

    assertThat(ReadFile.outcomes(ReadFile.of("a.xml", set)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("PMC9000001"),
            second -> assertThat(second).startsWith("2: its XML is broken"),
            third -> assertThat(third).isEqualTo("PMC9000001"));
  }
}
