package org.offlabel.evidence.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.evidence.fetch.Lab.Kind;
import org.offlabel.evidence.fetch.server.Holding;
import org.offlabel.evidence.fetch.server.LocalServer;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.source.FolderReader;

/** What fetching writes is what reading reads, and nothing beside. */
final class FetchedPagesAreReadTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyRecordBecomesADocument(Kind kind) {
    try (LocalServer server = LocalServer.answering(Holding.of(7))) {
      assertThat(new Lab().fetch(kind, server, folder).complete()).isTrue();
      assertThat(new FolderReader().read(List.of(folder)))
          .hasSize(7)
          .allMatch(Document.class::isInstance);
    }
  }
}
