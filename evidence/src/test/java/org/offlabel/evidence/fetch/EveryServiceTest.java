package org.offlabel.evidence.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offlabel.evidence.fetch.Lab.seen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offlabel.evidence.fetch.Lab.Kind;
import org.offlabel.evidence.fetch.server.Holding;
import org.offlabel.evidence.fetch.server.LocalServer;
import org.offlabel.evidence.fetch.server.LocalServer.Script;
import org.offlabel.evidence.fetch.server.Mishap;
import org.offlabel.evidence.model.answer.SearchState.Status;

/** What holds for every service alike. */
final class EveryServiceTest {

  private static final int RECORDS = 8;

  @TempDir private Path folder;

  private final Lab lab = new Lab();

  /** PubMed gives 200 records at once. */
  private static int records(Kind kind) {
    return kind == Kind.PUBMED ? 450 : RECORDS;
  }

  /** Answers well but for the requests from {@code first} to {@code last}, counted from 1. */
  private static Script failing(Script well, Script badly, int first, int last) {
    int[] number = {0};
    return (asked, out) -> {
      number[0]++;
      (number[0] >= first && number[0] <= last ? badly : well).answer(asked, out);
    };
  }

  private static Stream<Arguments> mishaps() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(Mishap.values()).map(mishap -> Arguments.of(kind, mishap)));
  }

  @ParameterizedTest
  @EnumSource
  void everythingComesToTheLastRecord(Kind kind) throws IOException {
    try (LocalServer server = LocalServer.answering(Holding.of(records(kind)))) {
      FetchReport report = lab.fetch(kind, server, folder);
      assertThat(report.failure()).isEmpty();
      assertThat(report.received()).isEqualTo(records(kind));
      assertThat(report.found()).hasValue(records(kind));
      assertThat(report.state().status()).isEqualTo(Status.SEARCHED);
      assertThat(report.state().source()).contains(" searched on 2026-03-01 for ");
      assertThat(report.state().reason().orElseThrow())
          .isEqualTo(records(kind) + " of " + records(kind) + " records came");
      assertThat(seen(report.folder().orElseThrow())).hasSize(kind == Kind.DAILY_MED ? RECORDS : 3);
      assertThat(FetchReports.in(folder)).containsExactly(report);
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          assertThat(file).content().doesNotContain("s3cret");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mishaps")
  void aMishapIsWaitedForAndAskedAgain(Kind kind, Mishap mishap) {
    try (LocalServer server =
        LocalServer.answering(failing(Holding.of(records(kind)), mishap, 2, 3))) {
      FetchReport report = lab.fetch(kind, server, folder);
      assertThat(report.failure()).isEmpty();
      assertThat(report.received()).isEqualTo(records(kind));
    }
  }

  @ParameterizedTest
  @MethodSource("mishaps")
  void whatNeverAnswersHasFailedAndIsNotEmpty(Kind kind, Mishap mishap) throws IOException {
    try (LocalServer server = LocalServer.answering(mishap)) {
      FetchReport report = lab.fetch(kind, server, folder);
      assertThat(report.failure()).isPresent();
      assertThat(report.state().status()).isEqualTo(Status.FAILED);
      assertThat(report.state().found()).isEmpty();
      assertThat(report.folder()).isEmpty();
      assertThat(FetchReports.in(folder)).containsExactly(report);
      assertThat(server.asked()).hasSizeLessThanOrEqualTo(6);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingFoundIsAnAnswer(Kind kind) {
    try (LocalServer server = LocalServer.answering(Holding.of(0))) {
      FetchReport report = lab.fetch(kind, server, folder);
      assertThat(report.failure()).isEmpty();
      assertThat(report.found()).hasValue(0);
      assertThat(report.state().status()).isEqualTo(Status.SEARCHED);
      assertThat(report.state().found()).hasValue(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void fewerRecordsThanToldIsAFailure(Kind kind) {
    int records = records(kind);
    try (LocalServer server = LocalServer.answering(new Holding(records, records + 2))) {
      FetchReport report = lab.fetch(kind, server, folder);
      assertThat(report.failure().orElseThrow())
          .contains((records + 2) + " records and gave " + records);
      assertThat(report.state().status()).isEqualTo(Status.FAILED);
      assertThat(report.folder()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptedFetchGoesOnAndEndsTheSame(Kind kind) {
    Holding holding = Holding.of(records(kind));
    try (LocalServer whole = LocalServer.answering(holding)) {
      FetchReport expected = lab.fetch(kind, whole, folder.resolve("whole"));
      Map<String, String> files = seen(expected.folder().orElseThrow());
      int requests = whole.asked().size();
      for (int first = 1; first <= requests; first++) {
        Path cut = folder.resolve("cut-" + first);
        int end = first + 5;
        try (LocalServer server =
            LocalServer.answering(failing(holding, Mishap.ERROR, first, end))) {
          FetchReport broken = lab.fetch(kind, server, cut);
          assertThat(broken.failure()).isPresent();
          assertThat(seen(cut)).isEmpty();
          FetchReport report = lab.fetch(kind, server, cut);
          assertThat(report.failure()).isEmpty();
          assertThat(report.received()).isEqualTo(expected.received());
          assertThat(seen(report.folder().orElseThrow())).isEqualTo(files);
          assertThat(server.asked()).hasSize(requests + 6);
        }
      }
    }
  }
}
