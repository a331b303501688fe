package org.offlabel.evidence.source.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.ReadFile;

final class MedlineReaderTest {

  private static final String RECORD =
      """
      PMID- 90000001
      OWN - NLM
      LR  - 20210203
      VI  - 12
      IP  - 3
      DP  - 2019 Mar
      TI  - Fictolol in invented pain,
            a trial.
      LID - 10.9999/FICT.1 [doi]
      AB  - BACKGROUND: Pain hurts. METHODS: We randomised 40 (SD: 3). RESULTS: It
            helped.
      FAU - Alpha, Ada
      AU  - Alpha A
      CN  - FICT Study Group
      LA  - eng
      SI  - ClinicalTrials.gov/NCT00000000
      GR  - F-1/Fiction Fund/Nowhere
      PT  - Randomized Controlled Trial
      JT  - Journal of fictional medicine
      RN  - 0 (Fictolol)
      MH  - Pain/*drug therapy
      MH  - Adult
      RIN - J Fict Med. 2020;13:1. PMID: 90000002
      DEP - 20181231
      """;

  @Test
  void aRecordReadsLikeItsXml() {
    Document document = ReadFile.document("a.nbib", RECORD);

    assertThat(document.origin()).isEqualTo("a.nbib#90000001");
    assertThat(document.shownTitle()).isEqualTo("Fictolol in invented pain, a trial.");
    assertThat(ReadFile.having(document, BlockRole.HEADING))
        .containsExactly("BACKGROUND", "METHODS", "RESULTS", "Indexing");
    assertThat(document.metadata().identifiers())
        .extracting(noted -> noted.value().value())
        .containsExactly("90000001", "10.9999/fict.1", "NCT00000000");
    assertThat(document.metadata().relations())
        .extracting(Relation::kind)
        .containsExactly(Relation.Kind.RETRACTED_BY);
    assertThat(document.text())
        .contains(
            "Authors: Alpha A; FICT Study Group",
            "Published in: Journal of fictional medicine. 2019 Mar;12(3)",
            "Published electronically: 2018-12-31",
            "MeSH: Pain/*drug therapy; Adult",
            "Substances: Fictolol");
  }

  @Test
  void recordsAreApartWithAndWithoutAnEmptyLine() {
    String second = RECORD.replace("90000001", "90000003");

    assertThat(ReadFile.outcomes(ReadFile.of("a.txt", RECORD + "\n\n" + second + RECORD)))
        .containsExactly("90000001", "90000003", "90000001");
  }

  @Test
  void whatIsNoRecordIsNamed() {
    assertThat(
            ReadFile.outcomes(ReadFile.of("a.nbib", RECORD + "\nrubbish\n\nPMID- 7\nOWN - NLM\n")))
        .containsExactly(
            "90000001",
            "2: its lines are not fields of MEDLINE text",
            "7: it has neither a title nor an abstract");
  }

  @Test
  void aLineThatIsNoFieldIsKept() {
    assertThat(ReadFile.document("a.nbib", RECORD + "SO  no mark\n").text())
        .contains("Line that is no field: SO no mark");
  }
}
