package org.offlabel.evidence.fetch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.fetch.web.WebAddress.Parsed;

final class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTPS://Example.ORG|https://example.org/",
        "https://example.org:443/a?b=c#d|https://example.org/a?b=c",
        "http://example.org:8080|http://example.org:8080/",
        "https://example.org/ä b|",
        "https://example.org/ä?q=é|https://example.org/%C3%A4?q=%C3%A9",
        "https://bücher.example/|https://xn--bcher-kva.example/",
        "http://[2606:4700::1]/x|http://[2606:4700::1]/x"
      })
  void writesAddressesInOneForm(String words, String written) {
    if (written == null) {
      assertThat(WebAddress.parse(words)).isInstanceOf(Parsed.Bad.class);
    } else {
      assertThat(WebAddress.known(words)).hasToString(written);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "/path",
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://x/",
        "javascript:alert(1)",
        "data:text/html,x",
        "http:///x",
        "http://",
        "https://user@host/",
        "https://user:word@host/",
        "http://host:22/",
        "http://host:99999/",
        "http://host:25/x",
        "http://a b/",
        "http://host/\r\nX: y",
        "http://host/\u0000",
        "http://ho\tst/",
        "http://host/%",
        "jar:http://host/!/"
      })
  void refusesWhatIsNoneOrNotOfTheWeb(String words) {
    assertThat(WebAddress.parse(words)).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(WebAddress.parse("http://host/" + "a".repeat(9_000))).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void followsLinksFromWhereTheyStand() {
    WebAddress from = WebAddress.known("https://example.org/a/b?c");
    assertThat(from.resolve("../d")).hasToString("Good[address=https://example.org/d]");
    assertThat(from.resolve("//other.example/x"))
        .hasToString("Good[address=https://other.example/x]");
    assertThat(from.resolve("file:///etc/passwd")).isInstanceOf(Parsed.Bad.class);
    assertThat(from.resolve("x\r\ny")).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void aCredentialShowsNowhere() {
    Credential key = new Credential("api_key", "s3cret & more");
    assertThat(key).hasToString("api_key=…");
    assertThat(key.addedTo("/a?b=c")).isEqualTo("/a?b=c&api_key=s3cret+%26+more");
    assertThat(key.addedTo("/a")).isEqualTo("/a?api_key=s3cret+%26+more");
  }
}
