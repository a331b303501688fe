package org.offlabel.evidence.source.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FolderReader;

/** Real files of registries that lie beside the project; skipped where they are absent. */
final class RealRegistrationsTest {

  private static final String FOLDER = "../shared/formats";
  private static final int DOCUMENTS = 52;
  private Path folder = Path.of(FOLDER);

  @BeforeEach
  void findThem() {
    folder =
        Stream.of(Path.of(FOLDER), Path.of("..").resolve(FOLDER))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(folder);
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "skipped: the real files in " + FOLDER + " are absent");
  }

  @Test
  void everyFileIsReadOrRefusedWithItsReason() {
    List<ReadResult> results =
        new FolderReader()
            .read(
                List.of(
                    folder.resolve("ctrdata/json"),
                    folder.resolve("biomcp/testdata/sources/ctgov"),
                    folder.resolve("biomcp/testdata/sources/clinicaltrials")));
    Map<String, Integer> counts = new TreeMap<>();
    for (ReadResult result : results) {
      String parent = String.valueOf(Path.of(result.origin()).getParent());
      String what =
          switch (result) {
            case Document document -> document.kind().label();
            case Unreadable unreadable -> "not read: " + unreadable.reason();
          };
      counts.merge(folder.relativize(Path.of(parent)) + ": " + what, 1, Integer::sum);
    }
    counts.forEach((what, count) -> System.out.println(count + "  " + what));
    List<Document> documents =
        results.stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
    assertThat(documents.stream().map(Document::kind).distinct())
        .containsExactly(DocumentKind.REGISTRATION);
    assertThat(documents.stream().filter(d -> d.metadata().identifiers().isEmpty())).isEmpty();
    assertThat(documents.size()).isEqualTo(DOCUMENTS);
    assertThat(results.size() - documents.size())
        .as("meta_info.json is no registration")
        .isEqualTo(1);
  }
}
