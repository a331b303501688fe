package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.europepmc.EuropePmcReader;
import org.offlabel.evidence.source.jats.JatsReader;
import org.offlabel.evidence.source.pubmed.EntrezAnswerReader;
import org.offlabel.evidence.source.pubmed.MedlineReader;
import org.offlabel.evidence.source.pubmed.PubmedXmlReader;

/** Every real file of the literature's formats is read, or refused with a reason. */
final class RealLiteratureTest {

  private static final Path FORMATS = Path.of("../../shared/formats");

  private static final List<FormatReader> READERS =
      List.of(
          new PubmedXmlReader(),
          new EntrezAnswerReader(),
          new MedlineReader(),
          new EuropePmcReader(),
          new JatsReader());

  @Test
  void everyFileIsReadOrRefusedWithAReason() throws Exception {
    assumeTrue(Files.isDirectory(FORMATS), "skipped: the folder of real files is not here");
    Map<String, int[]> counts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(FORMATS)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      for (ReadResult result : results(file)) {
        String folder = FORMATS.relativize(file).getName(0).toString();
        int[] count = counts.computeIfAbsent(folder, key -> new int[2]);
        switch (result) {
          case Document document -> {
            assertThat(document.text()).isNotBlank();
            count[0]++;
          }
          case Unreadable unreadable -> {
            assertThat(unreadable.reason()).isNotBlank();
            count[1]++;
          }
        }
      }
    }
    counts.forEach(
        (folder, count) ->
            System.out.println(folder + ": " + count[0] + " documents, " + count[1] + " refused"));
    assertThat(counts.values().stream().mapToInt(count -> count[0]).sum()).isPositive();
  }

  /** What the reader makes of it that claims it; empty for files of other kinds. */
  private static List<ReadResult> results(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    FileStart start = FileStart.of(file.toString(), bytes);
    List<ReadResult> results = new ArrayList<>();
    for (FormatReader reader : READERS) {
      if (reader.claims(start)) {
        reader.read(file.toString(), new ByteArrayInputStream(bytes), results::add);
        assertThat(results).as("%s", file).isNotEmpty();
        return results;
      }
    }
    return results;
  }
}
