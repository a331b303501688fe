package org.offlabel.evidence.source.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FolderReader;

/** Real labels that lie beside the project; skipped where they are absent. */
final class RealLabelsTest {

  private static final String FOLDER = "../shared/formats/openfda";

  @Test
  void everyFileIsReadOrRefusedWithItsReason() {
    Path folder =
        Stream.of(Path.of(FOLDER), Path.of("..").resolve(FOLDER))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of(FOLDER));
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "skipped: the real labels in " + FOLDER + " are absent");
    List<Document> labels = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (ReadResult result : new FolderReader().read(List.of(folder))) {
      switch (result) {
        case Document read when read.kind() == DocumentKind.LABEL -> labels.add(read);
        case Document other -> assertThat(other.text()).isNotBlank();
        case Unreadable unreadable -> refused.add(unreadable.reason());
      }
    }
    System.out.println(labels.size() + " labels read, " + refused.size() + " files refused");
    assertThat(labels).hasSize(6);
    assertThat(labels)
        .allSatisfy(label -> assertThat(label.metadata().identifiers()).isNotEmpty())
        .allSatisfy(label -> assertThat(label.metadata().published()).isPresent())
        .allSatisfy(label -> assertThat(label.text()).contains("Section: "));
    assertThat(refused).filteredOn(reason -> reason.contains("no section of a label")).hasSize(2);
  }
}
