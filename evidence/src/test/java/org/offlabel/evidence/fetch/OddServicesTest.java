package org.offlabel.evidence.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offlabel.evidence.fetch.Lab.seen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.fetch.Lab.Kind;
import org.offlabel.evidence.fetch.server.Holding;
import org.offlabel.evidence.fetch.server.LocalServer;
import org.offlabel.evidence.fetch.server.LocalServer.Script;
import org.offlabel.evidence.fetch.server.Mishap;
import org.offlabel.evidence.fetch.server.Replies;
import org.offlabel.evidence.fetch.service.Crossref;
import org.offlabel.evidence.fetch.service.PubMed;
import org.offlabel.evidence.fetch.service.RetractionWatch;
import org.offlabel.evidence.fetch.service.WebPage;
import org.offlabel.evidence.model.answer.SearchState.Status;

/** What services do beside failing outright. */
final class OddServicesTest {

  @TempDir private Path folder;

  private final Lab lab = new Lab();

  private FetchReport fetched(Kind kind, Script script) {
    try (LocalServer server = LocalServer.answering(script)) {
      return lab.fetch(kind, server, folder);
    }
  }

  private static String hits(int count, String next, String... ids) {
    return "{\"hitCount\":"
        + count
        + (next.isEmpty() ? "" : ",\"nextCursorMark\":\"" + next + "\"")
        + ",\"resultList\":{\"result\":["
        + String.join(
            ",", List.of(ids).stream().map(id -> "{\"source\":\"M\",\"id\":" + id + "}").toList())
        + "]}}";
  }

  /** Gives these answers one after the other, and the last one ever after. */
  private static Script oneAfterTheOther(String... answers) {
    int[] number = {0};
    return (asked, out) ->
        Replies.send(out, "application/json", answers[Math.min(number[0]++, answers.length - 1)]);
  }

  @Test
  void anEmptyPageInTheMiddleIsAskedForAgain() {
    FetchReport report =
        fetched(
            Kind.EUROPE_PMC,
            oneAfterTheOther(hits(3, "b", "1", "2"), hits(3, "c"), hits(3, "c"), hits(3, "", "3")));
    assertThat(report.failure()).isEmpty();
    assertThat(report.received()).isEqualTo(3);
  }

  @Test
  void anEmptyPageThatStaysEmptyIsNoEnd() {
    FetchReport report =
        fetched(Kind.EUROPE_PMC, oneAfterTheOther(hits(3, "b", "1", "2"), hits(3, "c")));
    assertThat(report.failure()).contains("Europe PMC tells of 3 records and gave 2");
  }

  @Test
  void recordsThatComeTwiceCountOnce() {
    FetchReport twice =
        fetched(
            Kind.EUROPE_PMC,
            oneAfterTheOther(hits(3, "b", "1", "2"), hits(3, "c", "2", "2"), hits(3, "", "3")));
    assertThat(twice.failure()).isEmpty();
    assertThat(twice.received()).isEqualTo(3);
  }

  @Test
  void aCircleEnds() {
    FetchReport report =
        fetched(
            Kind.EUROPE_PMC,
            (asked, out) ->
                Replies.send(
                    out,
                    "application/json",
                    hits(9, asked.parameter("cursorMark") + "x", "1", "2")));
    assertThat(report.failure()).contains("Europe PMC tells of 9 records and gave 2");
  }

  @Test
  void aCountThatChangesOnTheWayIsTakenAsItWasLast() {
    assertThat(
            fetched(
                    Kind.EUROPE_PMC,
                    oneAfterTheOther(hits(2, "b", "1"), hits(3, "c", "2"), hits(3, "", "3")))
                .received())
        .isEqualTo(3);
    FetchReport fewer =
        fetched(Kind.EUROPE_PMC, oneAfterTheOther(hits(3, "b", "1", "2"), hits(1, "", "3")));
    assertThat(fewer.failure()).contains("Europe PMC tells of 1 records and gave 3");
  }

  @Test
  void afterUnequalCountsAFetchBeginsAnew() {
    Script script =
        oneAfterTheOther(hits(3, "", "1", "2"), hits(3, "b", "1", "2"), hits(3, "", "3"));
    try (LocalServer server = LocalServer.answering(script)) {
      assertThat(lab.fetch(Kind.EUROPE_PMC, server, folder).complete()).isFalse();
      assertThat(lab.fetch(Kind.EUROPE_PMC, server, folder).complete()).isTrue();
      assertThat(server.asked()).hasSize(3);
    }
  }

  @Test
  void aForgottenCursorMeansBeginningAnew() {
    int[] number = {0};
    Holding holding = Holding.of(8);
    Script script =
        (asked, out) -> {
          number[0]++;
          if (number[0] >= 2 && number[0] <= 7) {
            Mishap.ERROR.answer(asked, out);
          } else if (number[0] == 8) {
            Replies.send(out, 400, "", "cursor expired");
          } else {
            holding.answer(asked, out);
          }
        };
    try (LocalServer server = LocalServer.answering(script)) {
      assertThat(lab.fetch(Kind.CROSSREF, server, folder).complete()).isFalse();
      FetchReport report = lab.fetch(Kind.CROSSREF, server, folder);
      assertThat(report.failure()).isEmpty();
      assertThat(report.received()).isEqualTo(8);
      assertThat(server.asked().get(8).parameter("cursor")).isEqualTo("*");
    }
  }

  @Test
  void aWrongKeyIsToldAtOnce() {
    FetchReport report =
        fetched(Kind.OPEN_FDA, (asked, out) -> Replies.send(out, 403, "", "API_KEY_INVALID"));
    assertThat(report.failure().orElseThrow()).contains("check the key").doesNotContain("s3cret");
    assertThat(lab.waits).isEmpty();
  }

  @Test
  void aServiceThatWantsToBeLeftAloneForLongIsLeftAlone() {
    FetchReport report =
        fetched(
            Kind.OPEN_FDA, (asked, out) -> Replies.send(out, 429, "Retry-After: 86400\r\n", ""));
    assertThat(report.failure().orElseThrow()).contains("left alone for 24 hours");
    assertThat(lab.waits).isEmpty();
  }

  @Test
  void openFdasNotFoundIsOnlyBelievedInItsOwnWords() {
    FetchReport report =
        fetched(
            Kind.OPEN_FDA,
            (asked, out) ->
                Replies.send(
                    out,
                    404,
                    "Content-Type: application/json\r\n",
                    "{\"error\":{\"code\":\"ENDPOINT_NOT_FOUND\"}}"));
    assertThat(report.state().status()).isEqualTo(Status.FAILED);
  }

  @Test
  void pubMedsSearchIsCutIntoPartsThatItShows() {
    try (LocalServer server = LocalServer.answering(Holding.of(10_400))) {
      FetchReport report = lab.fetch(Kind.PUBMED, server, folder);
      assertThat(report.failure()).isEmpty();
      assertThat(report.received()).isEqualTo(10_400);
      assertThat(server.asked().get(1).parameter("term"))
          .isEqualTo("(" + Kind.PUBMED.query() + ") AND 1:50000000[uid]");
    }
  }

  @Test
  void pubMedsErrorsAndRemarksAreTold() {
    FetchReport failed =
        fetched(
            Kind.PUBMED,
            (asked, out) ->
                Replies.send(
                    out,
                    "text/xml",
                    "<eSearchResult><ERROR>Search Backend failed</ERROR></eSearchResult>"));
    assertThat(failed.failure().orElseThrow()).contains("Search Backend failed");
    FetchReport remarked =
        fetched(
            Kind.PUBMED,
            (asked, out) ->
                Replies.send(
                    out,
                    "text/xml",
                    "<eSearchResult><Count>0</Count><IdList/><ErrorList><PhraseNotFound>xyzzy"
                        + "</PhraseNotFound></ErrorList></eSearchResult>"));
    assertThat(remarked.complete()).isTrue();
    assertThat(remarked.remarks()).containsExactly("PubMed does not know “xyzzy” and left it out");
    assertThat(remarked.state().reason().orElseThrow()).contains("xyzzy");
  }

  @Test
  void aRecordThatPubMedListsAndDoesNotSendIsNamed() {
    FetchReport report =
        fetched(
            Kind.PUBMED,
            (asked, out) -> {
              if (asked.path().equals("/esearch.fcgi")) {
                Holding.of(3).answer(asked, out);
              } else {
                Replies.send(
                    out,
                    "text/xml",
                    "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1000</PMID>"
                        + "</MedlineCitation></PubmedArticle><PubmedBookArticle><BookDocument>"
                        + "<PMID>3000</PMID></BookDocument></PubmedBookArticle></PubmedArticleSet>");
              }
            });
    assertThat(report.failure()).contains("PubMed tells of 3 records and gave 2");
    assertThat(report.remarks()).containsExactly("PubMed listed and did not send 2000");
  }

  @Test
  void servicesAreAskedNoFasterThanTheyWish() {
    try (LocalServer server = LocalServer.answering(Holding.of(450))) {
      lab.fetch(Kind.PUBMED, server, folder.resolve("a"));
      assertThat(lab.waits).hasSize(3).allMatch(wait -> wait.equals(Duration.ofMillis(350)));
      lab.waits.clear();
      lab.fetch(
          new PubMed(server.address(), Optional.of("key"), Optional.empty()),
          "x",
          folder.resolve("b"));
      assertThat(lab.waits).hasSize(3).allMatch(wait -> wait.equals(Duration.ofMillis(110)));
    }
  }

  @Test
  void waitingGrowsAndDiffers() {
    fetched(Kind.CLINICAL_TRIALS, Mishap.ERROR);
    List<Duration> backOffs =
        lab.waits.stream().filter(wait -> !wait.equals(Duration.ofMillis(1_200))).toList();
    assertThat(backOffs.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    assertThat(backOffs.getLast()).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
  }

  @Test
  void aServiceThatSaysHowLongToWaitIsBelieved() {
    fetched(Kind.EUROPE_PMC, Mishap.TOO_MANY);
    assertThat(lab.waits).hasSize(5).allMatch(wait -> wait.equals(Duration.ofSeconds(30)));
    lab.waits.clear();
    fetched(Kind.DAILY_MED, Mishap.TOO_MANY_UNTIL);
    assertThat(lab.waits.getFirst())
        .isEqualTo(Duration.between(Lab.START.plusSeconds(150), Lab.START.plusSeconds(300)));
  }

  @Test
  void objectionsAreToldBeforeAnythingIsAsked() {
    assertThat(lab.fetch(new PubMed(Optional.empty(), Optional.empty()), " ", folder).failure())
        .contains("there are no words to search for");
    assertThat(lab.fetch(new WebPage(), "file:///etc/passwd", folder).failure().orElseThrow())
        .contains("only addresses that begin with http");
    assertThat(lab.fetch(new Crossref(Optional.empty()), "yesterday", folder).complete()).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPageOfTheWebIsOneFile() throws IOException {
    try (LocalServer server =
        LocalServer.answering(
            (asked, out) -> Replies.send(out, "text/html; charset=utf-8", "<p>Words</p>"))) {
      FetchReport report = lab.fetch(new WebPage(), server.address() + "/a", folder);
      assertThat(report.failure()).isEmpty();
      assertThat(seen(report.folder().orElseThrow())).containsEntry("000001.html", "<p>Words</p>");
    }
  }

  @Test
  void theListOfRetractionsComesWholeOrNotAtAll() {
    String head = "Record ID,Title,RetractionDOI,OriginalPaperDOI,Reason\r\n";
    String whole =
        head + "1,\"Invented,\r\n title\",10.5555/a,10.5555/b,+x;\n2,Other,,10.5555/c,\n";
    String[] now = {whole.substring(0, head.length() + 12)};
    try (LocalServer server =
        LocalServer.answering((asked, out) -> Replies.send(out, "text/plain", now[0]))) {
      RetractionWatch list = new RetractionWatch(server.address() + "/list.csv");
      assertThat(lab.fetch(list, RetractionWatch.ALL, folder).failure().orElseThrow())
          .contains("breaks off within a row");
      now[0] = "<html>";
      assertThat(lab.fetch(list, RetractionWatch.ALL, folder).failure().orElseThrow())
          .contains("does not begin as it should");
      now[0] = whole;
      FetchReport report = lab.fetch(list, RetractionWatch.ALL, folder);
      assertThat(report.failure()).isEmpty();
      assertThat(report.received()).isEqualTo(2);
    }
  }
}
