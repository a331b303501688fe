package org.offlabel.evidence.fetch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offlabel.evidence.fetch.server.Replies.gzip;
import static org.offlabel.evidence.fetch.server.Replies.raw;
import static org.offlabel.evidence.fetch.server.Replies.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.fetch.server.LocalServer;
import org.offlabel.evidence.fetch.web.WebResult.Answered;
import org.offlabel.evidence.fetch.web.WebResult.Failed;

final class WebClientTest {

  private static final String PLAIN = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

  @TempDir private Path folder;

  private Path body() {
    return folder.resolve("body");
  }

  private String text() throws IOException {
    return Files.readString(body());
  }

  private WebResult got(LocalServer.Script script) {
    try (LocalServer server = LocalServer.answering(script)) {
      return Reaching.client().get(Reaching.asking(server.address() + "/x"), body());
    }
  }

  private WebResult gotRaw(String answer) {
    return got((asked, out) -> raw(out, answer));
  }

  @Test
  void getsAWholeAnswerAndSaysWhoAsks() throws IOException {
    try (LocalServer server =
        LocalServer.answering((asked, out) -> send(out, "text/plain; charset=x", "hello"))) {
      WebResult result =
          Reaching.client().get(Reaching.asking(server.address() + "/a?b=c"), body());
      assertThat(result).isInstanceOf(Answered.class);
      assertThat(text()).isEqualTo("hello");
      assertThat(server.asked().getFirst().lines())
          .contains(
              "GET /a?b=c HTTP/1.1",
              "Host: 127.0.0.1:" + server.port(),
              "User-Agent: offlabel/0.0 (mailto:tests@example.org)");
    }
  }

  @Test
  void readsPiecesAndPackedAnswers() throws IOException {
    assertThat(
            gotRaw(
                PLAIN
                    + "Transfer-Encoding: chunked\r\n\r\n"
                    + "5;x=y\r\n"
                    + "hello\r\n"
                    + "3\r\n"
                    + " yo\r\n"
                    + "0\r\n"
                    + "A: b\r\n\r\n"))
        .isInstanceOf(Answered.class);
    assertThat(text()).isEqualTo("hello yo");
    byte[] packed = gzip("packed words".getBytes(StandardCharsets.UTF_8));
    got(
        (asked, out) -> {
          raw(
              out,
              PLAIN + "Content-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n\r\n");
          out.write(packed);
        });
    assertThat(text()).isEqualTo("packed words");
    assertThat(gotRaw("HTTP/1.1 100 Continue\r\n\r\n" + PLAIN + "Content-Length: 2\r\n\r\nok"))
        .isInstanceOf(Answered.class);
    assertThat(gotRaw(PLAIN + "\r\nuntil the end")).isInstanceOf(Answered.class);
    assertThat(text()).isEqualTo("until the end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage\r\n\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 2x0 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\n folded: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhel",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: -5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n"
            + "Content-Length: 4\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "5\r\nhello\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "4\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "-1\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n"
            + "Content-Length: 5\r\n\r\nhello"
      })
  void anAnswerThatIsNotWholeIsAPassingFailure(String answer) {
    assertThat(gotRaw(answer))
        .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.passing()).isTrue());
  }

  @Test
  void endlessHeadsAreCut() {
    assertThat(gotRaw(PLAIN + "X: " + "a".repeat(10_000) + "\r\n\r\n")).isInstanceOf(Failed.class);
    assertThat(gotRaw(PLAIN + "X: y\r\n".repeat(500) + "\r\n")).isInstanceOf(Failed.class);
    assertThat(gotRaw("HTTP/1.1 100 Wait\r\n\r\n".repeat(50))).isInstanceOf(Failed.class);
  }

  @Test
  void aPackedAnswerThatBreaksOffIsNoAnswer() {
    byte[] packed = gzip("some words to pack".getBytes(StandardCharsets.UTF_8));
    assertThat(
            got(
                (asked, out) -> {
                  raw(out, PLAIN + "Content-Encoding: gzip\r\n\r\n");
                  out.write(packed, 0, packed.length - 6);
                }))
        .isInstanceOf(Failed.class);
  }

  @Test
  void sizesAreLimitedInRealBytes() {
    byte[] packed = gzip(new byte[3_000_000]);
    assertThat(packed.length).isLessThan(10_000);
    WebResult bomb =
        got(
            (asked, out) -> {
              raw(out, PLAIN + "Content-Encoding: gzip\r\n\r\n");
              out.write(packed);
            });
    assertThat(bomb).isEqualTo(new Failed("127.0.0.1: the answer is larger than 1 MB", false));
    assertThat(gotRaw(PLAIN + "Content-Length: 999999999999\r\n\r\n"))
        .isEqualTo(new Failed("127.0.0.1: the answer is larger than 1 MB", false));
    assertThat(gotRaw(PLAIN + "\r\n" + "a".repeat(1_100_000))).isInstanceOf(Failed.class);
  }

  @Test
  void slowServersAreNotWaitedForForever() {
    try (LocalServer silent = LocalServer.answering((asked, out) -> pause(1_500));
        LocalServer dripping =
            LocalServer.answering(
                (asked, out) -> {
                  raw(out, PLAIN + "\r\n");
                  for (int i = 0; i < 40; i++) {
                    raw(out, "a");
                    out.flush();
                    pause(50);
                  }
                })) {
      WebClient client = Reaching.hurried();
      assertThat(client.get(Reaching.asking(silent.address()), body()))
          .isEqualTo(new Failed("127.0.0.1 did not answer in time", true));
      assertThat(client.get(Reaching.asking(dripping.address()), body()))
          .isEqualTo(new Failed("127.0.0.1 did not answer in time", true));
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Test
  void anotherKindOfContentIsRefused() {
    assertThat(got((asked, out) -> send(out, "text/html", "<p>")))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.reason()).contains("text/html"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://10.0.0.1/x, own or a reserved network",
    "http://169.254.169.254/latest/meta-data, own or a reserved network",
    "http://[::1]/x, own or a reserved network",
    "http://[::ffff:127.0.0.2]/x, own or a reserved network",
    "file:///etc/passwd, only addresses that begin with http",
    "http://user@example.org/, a user's name"
  })
  void redirectsAreCheckedLikeAnyAddress(String to, String reason) {
    assertThat(got((asked, out) -> send(out, 302, "Location: " + to + "\r\n", "")))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> {
              assertThat(failed.reason()).contains(reason);
              assertThat(failed.passing()).isFalse();
            });
  }

  @Test
  void redirectsAreFollowedFiveTimes() {
    try (LocalServer server =
        LocalServer.answering(
            (asked, out) -> {
              int left = Integer.parseInt(asked.path().substring(1));
              send(
                  out,
                  left == 0 ? 200 : 301,
                  "Content-Type: text/plain\r\nLocation: /" + (left - 1) + "\r\n",
                  "x");
            })) {
      assertThat(Reaching.client().get(Reaching.asking(server.address() + "/5"), body()))
          .isInstanceOfSatisfying(
              Answered.class,
              answered -> assertThat(answered.at()).hasToString(server.address() + "/0"));
      assertThat(Reaching.client().get(Reaching.asking(server.address() + "/6"), body()))
          .isEqualTo(new Failed("more than 5 redirects", false));
    }
  }

  @Test
  void aNameIsLookedUpOnceAndTheConnectionGoesToWhatWasChecked() throws IOException {
    int[] lookups = {0};
    try (LocalServer server = LocalServer.answering((asked, out) -> send(out, "text/plain", "x"))) {
      NameLookup flipping =
          host -> {
            lookups[0]++;
            return List.of(InetAddress.getByName(lookups[0] == 1 ? "127.0.0.1" : "127.0.0.2"));
          };
      WebClient client = Reaching.client(flipping, Reaching.thisMachineToo());
      WebRequest request = Reaching.asking("http://flip.example:" + server.port() + "/");
      assertThat(client.get(request, body())).isInstanceOf(Answered.class);
      assertThat(lookups[0]).isEqualTo(1);
      assertThat(client.get(request, body()))
          .isEqualTo(
              new Failed(
                  "flip.example lies in this machine's own or a reserved network, not on the"
                      + " Internet",
                  false));
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aNameThatFlipsBetweenRedirectsIsRefused() throws IOException {
    int[] lookups = {0};
    try (LocalServer server =
        LocalServer.answering((asked, out) -> send(out, 302, "Location: /next\r\n", ""))) {
      NameLookup flipping =
          host ->
              List.of(InetAddress.getByName(lookups[0]++ == 0 ? "127.0.0.1" : "169.254.169.254"));
      WebResult result =
          Reaching.client(flipping, Reaching.thisMachineToo())
              .get(Reaching.asking("http://flip.example:" + server.port() + "/"), body());
      assertThat(result).isInstanceOf(Failed.class);
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aNameWithOneForbiddenAddressAmongOthersIsRefused() throws IOException {
    NameLookup mixed =
        host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1"));
    assertThat(
            Reaching.client(mixed, new PublicAddresses())
                .get(Reaching.asking("http://mixed.example/"), body()))
        .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.passing()).isFalse());
  }

  @Test
  void usersReachNothingOnThisMachine() {
    try (LocalServer server = LocalServer.answering((asked, out) -> send(out, "text/plain", "x"))) {
      WebClient client = WebClient.usual(new UserAgent("0.0", Optional.empty()));
      for (String host : List.of("127.0.0.1", "localhost", "[::1]", "0.0.0.0")) {
        assertThat(client.get(Reaching.asking("http://" + host + ":" + server.port()), body()))
            .isInstanceOf(Failed.class);
      }
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void aKeyIsSentToItsServiceAndNowhereElse() {
    try (LocalServer elsewhere =
            LocalServer.answering((asked, out) -> send(out, "text/plain", "x"));
        LocalServer server =
            LocalServer.answering(
                (asked, out) -> send(out, 302, "Location: " + elsewhere.address() + "/\r\n", ""))) {
      WebRequest plain = Reaching.asking(server.address() + "/a?b=c");
      WebRequest request =
          new WebRequest(
              plain.address(),
              Optional.of(new Credential("api_key", "s3cret")),
              plain.types(),
              plain.mostBytes(),
              plain.pace());
      WebResult result = Reaching.client().get(request, body());
      assertThat(server.asked().getFirst().target()).isEqualTo("/a?b=c&api_key=s3cret");
      assertThat(elsewhere.asked()).isEmpty();
      assertThat(result.toString()).doesNotContain("s3cret");
      assertThat(request.toString()).doesNotContain("s3cret");
    }
  }
}
