package org.offlabel.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.app.cli.Cli;

/** What a person sees of fetching before anything leaves the machine. */
final class FetchCommandTest {

  @TempDir private Path folder;

  private Cli.Ran fetch(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "fetch";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--to";
    all[all.length - 1] = folder.resolve("fetched").toString();
    return Cli.run(all);
  }

  @Test
  void aServerOnThisMachineIsNotReached() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      Cli.Ran ran = fetch("page", "http://127.0.0.1:" + server.getLocalPort() + "/secret");
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("not on the Internet", "no answer to the query");
      assertThat(reached(server)).isFalse();
    }
  }

  private static boolean reached(ServerSocket server) {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "page, file:///etc/passwd, only addresses that begin with http",
    "page, http://169.254.169.254/latest/meta-data/, not on the Internet",
    "page, http://[::1]/, not on the Internet",
    "page, https://user:word@example.org/, a user's name"
  })
  void forbiddenAddressesAreNamed(String source, String query, String reason) {
    Cli.Ran ran = fetch(source, query);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "pubmed, , needs words",
    "retractions, something, takes no query",
    "nowhere, something, Invalid value"
  })
  void wrongUsageIsTold(String source, String query, String reason) {
    Cli.Ran ran = query == null ? fetch(source) : fetch(source, query);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(reason);
  }

  @Test
  void choicesThatDoNotFitAreTold() {
    assertThat(fetch("label", "x", "--from", "crossref").err()).contains("has no labels");
    assertThat(fetch("pubmed", "x", "--since", "2026-01-01").err()).contains("is for retractions");
    assertThat(fetch("pubmed", "x", "--email", "a\r\nHost: b").exit()).isEqualTo(2);
  }

  @Test
  void withoutAPlaceThereIsNoFetch() {
    Cli.Ran ran = Cli.run(false, Map.of(), "fetch", "page", "http://127.0.0.1/");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("name a folder with --to");
  }
}
