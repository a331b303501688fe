package org.offlabel.evidence.source.europepmc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.ReadFile;

final class EuropePmcReaderTest {

  private static final String LITE =
      """
      {"id":"90000003","source":"MED","pmid":"90000003","title":"A <i>brief</i> result.",
       "authorString":"Alpha A, FICT Study Group.","journalTitle":"J Fict","journalVolume":"2",
       "pubYear":"2018","pubType":"letter; journal article"}\
      """;

  private static final String CORE =
      """
      {"id":"90000001","source":"MED","pmid":"90000001","doi":"10.9999/FICT.1",
       "title":"Fictolol in pain at 10<sup>9</sup>/L.",
       "authorList":{"author":[{"fullName":"Alpha A"},{"collectiveName":"FICT Study Group"}]},
       "journalInfo":{"volume":"12","dateOfPublication":"2019 Mar",
         "journal":{"title":"Journal of fictional medicine"}},
       "abstractText":"<h4>Methods</h4>We randomised 40.<h4>Results</h4>CO<sub>2</sub> &lt; 5.",
       "pubTypeList":{"pubType":["Randomized Controlled Trial"]},
       "meshHeadingList":{"meshHeading":[{"majorTopic_YN":"N","descriptorName":"Pain",
         "meshQualifierList":{"meshQualifier":[{"majorTopic_YN":"Y","qualifierName":"drug therapy"}]}}]},
       "commentCorrectionList":{"commentCorrection":[
         {"id":"90000002","source":"MED","reference":"J Fict. 2020","type":"Retraction in"}]}}\
      """;

  @Test
  void aFullResultKeepsItsSectionsAndRelations() {
    Document document = ReadFile.document("a.json", page(CORE));

    assertThat(document.origin()).isEqualTo("a.json#90000001");
    assertThat(document.shownTitle()).isEqualTo("Fictolol in pain at 10^9/L.");
    assertThat(ReadFile.having(document, BlockRole.HEADING))
        .containsExactly("Methods", "Results", "Indexing");
    assertThat(ReadFile.having(document, BlockRole.PARAGRAPH))
        .containsExactly("We randomised 40.", "CO2 < 5.");
    assertThat(document.metadata().published().orElseThrow().value().iso()).isEqualTo("2019-03");
    assertThat(document.metadata().relations())
        .extracting(Relation::kind)
        .containsExactly(Relation.Kind.RETRACTED_BY);
    assertThat(document.text()).contains("MeSH: Pain/*drug therapy");
  }

  @Test
  void aBriefResultIsADocumentToo() {
    Document document = ReadFile.document("a.json", page(LITE));

    assertThat(document.text())
        .startsWith(
            "A brief result.\nAuthors: Alpha A; FICT Study Group\nPublished in: J Fict. 2018;2");
    assertThat(document.metadata().types()).hasSize(2);
  }

  @Test
  void aPageThatBreaksOffGivesTheResultsBefore() {
    String page = page(CORE + "," + LITE);

    assertThat(ReadFile.outcomes(ReadFile.of("a.json", page.substring(0, page.length() - 60))))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("90000001"),
            second -> assertThat(second).endsWith("the file breaks off in it; get it again"));
  }

  @Test
  void aSearchThatFoundNothingSaysSo() {
    assertThat(ReadFile.outcomes(ReadFile.of("a.json", page(""))))
        .containsExactly("a.json: it is a search's answer that lists no results");
  }

  private static String page(String results) {
    return "{\"version\":\"6.9\",\"hitCount\":1,\"request\":{\"resultType\":\"CORE\"},"
        + "\"resultList\":{\"result\":["
        + results
        + "]}}";
  }
}
