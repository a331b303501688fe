package org.offlabel.evidence.fetch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offlabel.evidence.fetch.server.Replies.send;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.evidence.fetch.server.LocalServer;
import org.offlabel.evidence.fetch.web.WebResult.Answered;
import org.offlabel.evidence.fetch.web.WebResult.Failed;

/** Connecting to a number must not weaken the proof that the server is the host of that name. */
final class EncryptionTest {

  private static final String WORD = "changeit";

  @TempDir private Path folder;

  @Test
  void aServerMustBeTheHostThatWasAskedFor()
      throws IOException, InterruptedException, GeneralSecurityException {
    SSLContext context = context("good.example");
    try (LocalServer server =
        LocalServer.on(
            context
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
            (asked, out) ->
                send(
                    out,
                    asked.path().equals("/down") ? 302 : 200,
                    "Location: http://good.example/\r\nContent-Type: text/plain\r\n",
                    "x"))) {
      NameLookup here = host -> List.of(InetAddress.getLoopbackAddress());
      WebClient client = Reaching.trusting(here, context.getSocketFactory());
      Path body = folder.resolve("body");
      String port = ":" + server.port();
      assertThat(client.get(Reaching.asking("https://good.example" + port + "/"), body))
          .isInstanceOf(Answered.class);
      assertThat(client.get(Reaching.asking("https://other.example" + port + "/"), body))
          .isEqualTo(new Failed("other.example could not prove that it is that host", false));
      assertThat(client.get(Reaching.asking("https://good.example" + port + "/down"), body))
          .isEqualTo(new Failed("good.example redirects to an address without encryption", false));
      assertThat(
              Reaching.client(here, Reaching.thisMachineToo())
                  .get(Reaching.asking("https://good.example" + port + "/"), body))
          .isEqualTo(new Failed("good.example could not prove that it is that host", false));
    }
  }

  /** A certificate made for this run by the platform's own tool, and trust in that alone. */
  private SSLContext context(String host)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("store");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                WORD,
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(made.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, WORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, WORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("a", keys.getCertificate("a"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
