package org.offlabel.evidence.library.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Whatever is typed comes back with a result or a problem, and the index stays as it is. */
final class HostileSearchTest {

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          "AND",
          "OR",
          "NOT",
          "title:",
          "year:2010..",
          "drug:",
          "condition:ms",
          "retracted:yes",
          "kind:label",
          "~3",
          "nal*",
          "t*o*e*s*",
          "tri?l",
          "pain",
          "naltrexone",
          "\"of the\"",
          "\"naltrexone pain\"~90",
          "id:*",
          "nct:nct*",
          "[ti]",
          "[dp]",
          "4.5mg",
          "a-b-c-d-e-f",
          "\u0000",
          "\ud83d",
          "痛み",
          "of");

  @Test
  void randomAndExtremeQueries(@TempDir Path folder) throws IOException {
    News news = new News();
    try (LibrarySearch search =
        LibrarySearch.open(folder, Papers.shelf(), Vocabulary.bundled(), news)) {
      Random random = new Random(19);
      for (int round = 0; round < 300; round++) {
        String line =
            IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        assertThatCode(() -> search.search(line, 5, true)).as(line).doesNotThrowAnyException();
      }
      for (String line :
          List.of(
              "(".repeat(20_000),
              "((a) ".repeat(59) + "b" + ")".repeat(59),
              "NOT (x OR ".repeat(59) + "y" + ")".repeat(59),
              "tri* ".repeat(90),
              "\"a b c d e f g h\" OR ".repeat(900) + "x",
              "naltrexone OR ".repeat(999) + "x",
              "\"" + "naltrexone ".repeat(1_700) + "\"~100")) {
        assertThatCode(() -> search.search(line, 5, true)).doesNotThrowAnyException();
      }
    }
    assertThat(news.sentences()).as("no index was taken for damaged").isEmpty();
  }
}
