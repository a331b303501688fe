package org.offlabel.evidence.source.retraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FolderReader;

final class RetractionReadersTest {

  private static final String HEADER =
      "Record ID,Title,Journal,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,"
          + "OriginalPaperPubMedID,RetractionNature,Reason\n";

  private static List<ReadResult> read(String name, String text) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    new FolderReader()
        .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), results::add);
    return results;
  }

  private static List<String> relations(ReadResult result) {
    Document document = (Document) result;
    return document.metadata().relations().stream()
        .map(each -> each.kind() + " " + each.other().orElseThrow().value())
        .toList();
  }

  @Test
  void rowsOfRetractionWatchAreNotices() throws IOException {
    List<ReadResult> results =
        read(
            "list.csv",
            HEADER
                + "7,\"Inventol, a trial\",Journal X,3/14/2021 0:00,10.5555/N1,111,10.5555/P1,222,"
                + "Retraction,+Error in Data;+Invented;\n"
                + "8,Other,Journal X,x,10.5555/p2,,10.5555/P2,0,Expression of concern,\n"
                + "9,None,Journal X,,,,unavailable,0,Retraction,\n");
    assertThat(results).hasSize(3);
    Document first = (Document) results.get(0);
    assertThat(first.origin()).isEqualTo("list.csv#7");
    assertThat(first.text())
        .startsWith("Retraction: Inventol, a trial")
        .contains("Error in Data; Invented");
    assertThat(first.metadata().published().orElseThrow().value().iso()).isEqualTo("2021-03-14");
    assertThat(relations(first)).containsExactly("RETRACTS 10.5555/p1", "RETRACTS 222");
    assertThat(first.metadata().identifiers().stream().map(each -> each.value().value()))
        .containsExactlyInAnyOrder("10.5555/n1", "111");
    assertThat(relations(results.get(1)))
        .containsExactly(Relation.Kind.EXPRESSES_CONCERN_ABOUT + " 10.5555/p2");
    assertThat(((Document) results.get(1)).metadata().identifiers()).isEmpty();
    assertThat(results.get(2)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aTableThatBreaksOffGivesWhatStandsBefore() throws IOException {
    List<ReadResult> results =
        read("list.csv", HEADER + "7,A,J,1/2/2020 0:00,,,10.5555/P1,,Retraction,x\n8,\"broken");
    assertThat(results.getFirst()).isInstanceOf(Document.class);
    assertThat(results.getLast()).isInstanceOf(Unreadable.class);
    assertThat(read("list.csv", HEADER)).hasOnlyElementsOfType(Unreadable.class);
  }

  @Test
  void worksOfCrossrefThatUpdateOthersAreNotices() throws IOException {
    List<ReadResult> results =
        read(
            "000001.json",
            """
            {"status":"ok","message-type":"work-list","message":{"total-results":2,"items":[
             {"DOI":"10.5555/N1","title":["Retraction notice"],"container-title":["Journal X"],
              "issued":{"date-parts":[[2024,5,6]]},
              "update-to":[{"DOI":"10.5555/P1","type":"retraction"}]},
             {"DOI":"10.5555/Q","title":["A paper"]}]}}
            """);
    assertThat(results).hasSize(2);
    assertThat(relations(results.getFirst())).containsExactly("RETRACTS 10.5555/p1");
    Document first = (Document) results.getFirst();
    assertThat(first.origin()).isEqualTo("000001.json#10.5555/N1");
    assertThat(first.metadata().published().orElseThrow().value().iso()).isEqualTo("2024-05-06");
    assertThat(results.getLast()).isInstanceOf(Unreadable.class);
  }
}
