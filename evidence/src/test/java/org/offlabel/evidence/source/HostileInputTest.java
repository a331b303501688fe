package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;

/** Bytes that nobody meant well with, and those that only look so. */
final class HostileInputTest {

  private static final String WORDS =
      "Examplol costs 5\u20ac a day \u2013 that\u2019s caf\u00e9 money.";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", WORDS),
        Arguments.of("UTF-8", "\ufeff" + WORDS),
        Arguments.of("UTF-16LE", "\ufeff" + WORDS),
        Arguments.of("UTF-16BE", "\ufeff" + WORDS),
        Arguments.of("UTF-16LE", WORDS),
        Arguments.of("UTF-16BE", WORDS),
        Arguments.of("UTF-32LE", "\ufeff" + WORDS),
        Arguments.of("UTF-32BE", "\ufeff" + WORDS),
        Arguments.of("windows-1252", WORDS));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void usualEncodingsGiveTheSameWords(String charset, String words) {
    ReadResult read = new BytesReader().read("a.txt", words.getBytes(Charset.forName(charset)));
    assertThat(read)
        .isInstanceOfSatisfying(Document.class, d -> assertThat(d.text()).isEqualTo(WORDS));
  }

  @Test
  void aMixtureOfEncodingsIsRefusedWithItsPlace() {
    byte[] bytes = "caf\u00e9 caf?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xe9;
    assertThat(Reading.reason("a.txt", bytes)).contains("not valid UTF-8 at byte 9");
  }

  @Test
  void undefinedBytesAreRefused() {
    byte[] bytes = {'a', 'b', (byte) 0x81, 'c'};
    assertThat(Reading.reason("a.txt", bytes)).contains("byte 2");
  }

  @Test
  void eachFailureHasItsOwnReason() {
    assertThat(Reading.reason("a.txt", new byte[0])).contains("empty");
    assertThat(Reading.reason("a.txt", utf8(" \n\n "))).contains("no words");
    assertThat(Reading.reason("a.txt", utf8("abc\0def"))).contains("zero byte at byte 3");
    assertThat(Reading.reason("a.txt", utf8("%PDF-1.7\n"))).contains("a PDF").contains(".txt");
    assertThat(Reading.reason("a.docx", utf8("PK\u0003\u0004"))).contains("office document");
    assertThat(Reading.reason("a.csv", utf8("a,b"))).contains(".csv").contains(".markdown");
    assertThat(Reading.reason("a.html", utf8("<script>x()</script>"))).contains("no words");
  }

  static Stream<Arguments> big() {
    return Stream.of(
        Arguments.of("a.html", "<div>".repeat(10_000) + "Hello there" + "</div>".repeat(10_000)),
        Arguments.of("a.html", "<table><tr><td>".repeat(10_000) + "Hello there"),
        Arguments.of("a.html", "<b>".repeat(10_000) + "Hello there"),
        Arguments.of("a.html", "<p>Hello there</p>".repeat(20_000)),
        Arguments.of("a.txt", "word ".repeat(1_000_000)),
        Arguments.of("a.txt", "x".repeat(5_000_000)),
        Arguments.of("a.txt", "By " + "Abc ".repeat(1_000_000)),
        Arguments.of("a.txt", "short line\n".repeat(200_000)),
        Arguments.of("a.txt", "Comments\n" + "Sam: thank you.\n".repeat(40_000)),
        Arguments.of("a.txt", "Side effects include:\n".repeat(20_000)),
        Arguments.of("a.txt", "A Big Member\nsome text\n3 days ago\n".repeat(20_000)),
        Arguments.of("a.md", "*".repeat(1_000_000) + " x"),
        Arguments.of("a.md", "- ".repeat(1_000_000) + "x"),
        Arguments.of("a.md", "[".repeat(1_000_000) + "x"),
        Arguments.of("a.md", "![".repeat(1_000_000) + "x"));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("big")
  void nothingTakesForeverOrExhaustsTheStack(String origin, String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(Reading.document(origin, text).blocks()).isNotEmpty());
  }

  @Test
  void randomBytesNeverThrow() {
    BytesReader reader = new BytesReader();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      for (String origin : Arrays.asList("a.txt", "a.md", "a.html", "noextension")) {
        assertThat(reader.read(origin, bytes).origin()).isEqualTo(origin);
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
