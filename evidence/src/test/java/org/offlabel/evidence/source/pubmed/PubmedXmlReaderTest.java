package org.offlabel.evidence.source.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FolderReader;

final class PubmedXmlReaderTest {

  private static final String DOCTYPE =
      "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle//EN\""
          + " \"https://dtd.nlm.nih.gov/x.dtd\">\n";

  private static final String ARTICLE =
      """
      <PubmedArticle>
        <MedlineCitation Status="MEDLINE" Owner="NLM">
          <PMID Version="1">90000001</PMID>
          <DateRevised><Year>2021</Year><Month>02</Month><Day>03</Day></DateRevised>
          <Article PubModel="Print">
            <Journal>
              <JournalIssue CitedMedium="Internet">
                <Volume>12</Volume><Issue>3</Issue>
                <PubDate><Year>2019</Year><Month>Mar</Month></PubDate>
              </JournalIssue>
              <Title>Journal of fictional medicine</Title>
            </Journal>
            <ArticleTitle>Fictolol in <i>invented</i> pain: cells at 10<sup>9</sup>/L.</ArticleTitle>
            <Pagination><MedlinePgn>100-9</MedlinePgn></Pagination>
            <ELocationID EIdType="doi" ValidYN="Y">10.9999/FICT.1</ELocationID>
            <Abstract>
              <AbstractText Label="BACKGROUND" NlmCategory="BACKGROUND">Pain hurts.</AbstractText>
              <AbstractText Label="SUBJECTS" NlmCategory="METHODS">We randomised 40.</AbstractText>
              <AbstractText Label="RESULTS" NlmCategory="RESULTS">P &lt; 0.05, CO<sub>2</sub>.</AbstractText>
            </Abstract>
            <AuthorList CompleteYN="Y">
              <Author ValidYN="Y"><LastName>Alpha</LastName><ForeName>Ada</ForeName><Initials>A</Initials></Author>
              <Author ValidYN="N"><LastName>Alpa</LastName><Initials>A</Initials></Author>
              <Author ValidYN="Y"><CollectiveName>FICT Study Group</CollectiveName></Author>
            </AuthorList>
            <Language>eng</Language>
            <DataBankList CompleteYN="Y">
              <DataBank><DataBankName>ClinicalTrials.gov</DataBankName>
                <AccessionNumberList><AccessionNumber>NCT00000000</AccessionNumber></AccessionNumberList></DataBank>
              <DataBank><DataBankName>GENBANK</DataBankName>
                <AccessionNumberList><AccessionNumber>AB000001</AccessionNumber></AccessionNumberList></DataBank>
            </DataBankList>
            <GrantList CompleteYN="Y"><Grant><GrantID>F-1</GrantID><Agency>Fiction Fund</Agency></Grant></GrantList>
            <PublicationTypeList>
              <PublicationType UI="D016449">Randomized Controlled Trial</PublicationType>
              <PublicationType UI="D016441">Retracted Publication</PublicationType>
            </PublicationTypeList>
            <VernacularTitle>Fictolol bei erfundenem Schmerz</VernacularTitle>
            <ArticleDate DateType="Electronic"><Year>2018</Year><Month>12</Month><Day>31</Day></ArticleDate>
          </Article>
          <CommentsCorrectionsList>
            <CommentsCorrections RefType="RetractionIn"><RefSource>J Fict Med. 2020;13:1</RefSource><PMID Version="1">90000002</PMID></CommentsCorrections>
            <CommentsCorrections RefType="UpdateOf"><RefSource>medRxiv. 2018 Jan 1</RefSource></CommentsCorrections>
          </CommentsCorrectionsList>
          <MeshHeadingList>
            <MeshHeading><DescriptorName MajorTopicYN="N">Pain</DescriptorName><QualifierName MajorTopicYN="Y">drug therapy</QualifierName></MeshHeading>
            <MeshHeading><DescriptorName MajorTopicYN="N">Adult</DescriptorName></MeshHeading>
          </MeshHeadingList>
          <CoiStatement>None declared.</CoiStatement>
        </MedlineCitation>
        <PubmedData>
          <ArticleIdList>
            <ArticleId IdType="pubmed">90000001</ArticleId><ArticleId IdType="pmc">PMC9000001</ArticleId>
          </ArticleIdList>
          <ReferenceList><Reference><Citation>Beta B. Old fiction. 2001;2:1.</Citation>
            <ArticleIdList><ArticleId IdType="pubmed">80000001</ArticleId></ArticleIdList></Reference></ReferenceList>
        </PubmedData>
      </PubmedArticle>
      """;

  @Test
  void anArticleKeepsWhatPubmedSaysOfIt() {
    Document article = (Document) read(set(ARTICLE)).getFirst();

    assertThat(article.kind()).isEqualTo(DocumentKind.ARTICLE);
    assertThat(article.origin()).isEqualTo("a.xml#90000001");
    assertThat(article.shownTitle()).isEqualTo("Fictolol in invented pain: cells at 10^9/L.");
    assertThat(article.metadata().authors())
        .extracting(Noted::value)
        .containsExactly("Alpha A", "FICT Study Group");
    assertThat(article.metadata().identifiers())
        .extracting(noted -> noted.value().value())
        .containsExactly("90000001", "10.9999/fict.1", "NCT00000000", "PMC9000001");
    assertThat(article.metadata().published().orElseThrow().value().iso()).isEqualTo("2019-03");
    assertThat(article.metadata().updated().orElseThrow().value().iso()).isEqualTo("2021-02-03");
    assertThat(article.text())
        .contains(
            "Published in: Journal of fictional medicine. 2019 Mar;12(3):100-9",
            "Original title: Fictolol bei erfundenem Schmerz",
            "Published electronically: 2018-12-31",
            "Grant: F-1, Fiction Fund",
            "Data: GENBANK AB000001",
            "Conflict of interest: None declared.",
            "MeSH: Pain/*drug therapy; Adult",
            "P < 0.05, CO2.");
  }

  @Test
  void anUnusualLabelIsHeadedByItsCategory() {
    Document article = (Document) read(set(ARTICLE)).getFirst();

    assertThat(article.blocks().stream().filter(b -> b.role() == BlockRole.HEADING))
        .extracting(Block::span)
        .extracting(span -> span.of(article.text()))
        .containsExactly("BACKGROUND", "METHODS: SUBJECTS", "RESULTS", "Indexing", "References");
  }

  @Test
  void relationsPointToTheOtherArticle() {
    Document article = (Document) read(set(ARTICLE)).getFirst();

    assertThat(article.metadata().relations())
        .extracting(Relation::kind)
        .containsExactly(Relation.Kind.RETRACTED_BY, Relation.Kind.HAS_PREPRINT);
    assertThat(article.metadata().relations().getFirst().other())
        .contains(new Identifier(Identifier.Scheme.PMID, "90000002"));
    assertThat(article.references().getFirst().identifiers())
        .containsExactly(new Identifier(Identifier.Scheme.PMID, "80000001"));
    assertThat(article.references().getFirst().year()).hasValue(2001);
  }

  @Test
  void aBrokenRecordCostsOneRecord() {
    String broken = ARTICLE.replace("</ArticleTitle>", "").replace("90000001", "90000007");
    String endless = ARTICLE.replace("</PubmedArticle>", "").replace("90000001", "90000008");

    assertThat(read(set(ARTICLE + broken + ARTICLE + endless + ARTICLE)))
        .extracting(PubmedXmlReaderTest::outcome)
        .containsExactly("90000001", "failed 90000007", "90000001", "failed 90000008", "90000001");
  }

  @Test
  void aFileThatBreaksOffGivesWhatCameBefore() {
    String whole = set(ARTICLE + ARTICLE);

    assertThat(read(whole.substring(0, whole.length() - 700)))
        .extracting(PubmedXmlReaderTest::outcome)
        .containsExactly("90000001", "failed a.xml");
  }

  @Test
  void deletedRecordsAreNamed() {
    String deleted =
        "<DeleteCitation><PMID Version=\"1\">7</PMID><PMID Version=\"1\">8</PMID></DeleteCitation>";

    assertThat(read(set(ARTICLE + deleted)))
        .extracting(PubmedXmlReaderTest::outcome)
        .containsExactly("90000001", "failed 7", "failed 8");
  }

  private static String outcome(ReadResult result) {
    String number = result.origin().substring(result.origin().indexOf('#') + 1);
    return result instanceof Unreadable ? "failed " + number : number;
  }

  private static String set(String records) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + DOCTYPE
        + "<PubmedArticleSet>\n"
        + records
        + "</PubmedArticleSet>\n";
  }

  private static List<ReadResult> read(String xml) {
    List<ReadResult> results = new ArrayList<>();
    try {
      new FolderReader()
          .read(
              "a.xml",
              new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
              results::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return results;
  }
}
