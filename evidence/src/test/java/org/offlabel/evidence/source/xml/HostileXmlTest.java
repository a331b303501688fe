package org.offlabel.evidence.source.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.source.ReadFile;

/** What XML can do to its reader: nothing. Each attack costs the record it stands in. */
final class HostileXmlTest {

  private static final String GOOD = article(1, "A fictional title");

  @Test
  void aFileNamedInAnEntityIsNotRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
    String xml =
        "<!DOCTYPE PubmedArticleSet [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY % y SYSTEM \""
            + secret.toUri()
            + "\"> %y;]>"
            + set(article(2, "Look: &x;") + GOOD);

    List<ReadResult> results = ReadFile.of("a.xml", xml);

    assertThat(ReadFile.outcomes(results))
        .containsExactly("2: it uses the entity &x; which is not read", "1");
    assertThat(results.toString()).doesNotContain("TOPSECRET");
  }

  @Test
  void anAddressInADoctypeIsNotFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      String xml =
          "<!DOCTYPE PubmedArticleSet PUBLIC \"-//X//EN\" \"" + address + "\">" + set(GOOD);

      assertThat(ReadFile.outcomes(ReadFile.of("a.xml", xml))).containsExactly("1");
      assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void entitiesOfEntitiesAreNotReplaced() {
    StringBuilder declared = new StringBuilder("<!DOCTYPE PubmedArticleSet [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      String inner = ("&l" + (i - 1) + ";").repeat(10);
      declared.append("<!ENTITY l").append(i).append(" \"").append(inner).append("\">");
    }
    String quadratic = "<!ENTITY q \"" + "a".repeat(50_000) + "\">]>";
    String records = article(2, "&l9;") + article(3, "&q;".repeat(10_000)) + GOOD;

    assertThat(ReadFile.outcomes(ReadFile.of("a.xml", declared + quadratic + set(records))))
        .containsExactly(
            "2: it uses the entity &l9; which is not read",
            "3: it uses the entity &q; which is not read",
            "1");
  }

  @Test
  void namedCharactersOfHtmlAreRead() {
    Document document =
        ReadFile.document("a.xml", set(article(2, "5 &plusmn; 1 &micro;g &amp; &#946;")));

    assertThat(document.shownTitle()).isEqualTo("5 ± 1 µg & β");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 10_000, 200_000})
  void deepNestingCostsOneRecord(int levels) {
    String deep = article(2, "<i>".repeat(levels) + "x" + "</i>".repeat(levels));

    assertThat(ReadFile.outcomes(ReadFile.of("a.xml", set(deep + GOOD))))
        .satisfiesExactly(
            bad -> assertThat(bad).startsWith("2: its XML is broken").contains("Depth"),
            good -> assertThat(good).isEqualTo("1"));
  }

  @Test
  void tooManyAttributesCostOneRecord() {
    StringBuilder many = new StringBuilder("<i");
    for (int i = 0; i < 5000; i++) {
      many.append(" a").append(i).append("=\"\"");
    }

    assertThat(ReadFile.of("a.xml", set(article(2, many + "/>") + GOOD)))
        .satisfiesExactly(
            bad -> assertThat(bad.origin()).isEqualTo("a.xml#2"),
            good -> assertThat(good.origin()).isEqualTo("a.xml#1"));
  }

  @Test
  void bytesThatAreNoTextCostOneRecord() {
    byte[] bytes = set(article(2, "bad \u0001 byte") + GOOD).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 1 ? (byte) 0xFF : bytes[i];
    }

    assertThat(ReadFile.outcomes(ReadFile.of("a.xml", bytes)))
        .containsExactly("2: it holds bytes that are no text in the encoding of the file", "1");
  }

  @Test
  void declaredEncodingsAreHeeded() {
    String title = "Größe ≥ 5";
    String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + set(article(2, "Größe"));
    String wrong = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + set(article(2, title));
    String unknown = "<?xml version=\"1.0\" encoding=\"FICTION-8\"?>" + set(GOOD);

    assertThat(titles(latin.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("Größe");
    assertThat(titles(wrong.getBytes(StandardCharsets.UTF_8))).containsExactly(title);
    assertThat(titles(set(article(2, title)).getBytes(StandardCharsets.UTF_16)))
        .containsExactly(title);
    assertThat(ReadFile.outcomes(ReadFile.of("a.xml", unknown)))
        .containsExactly(
            "a.xml: it declares an encoding that is not known; save it again as UTF-8");
  }

  @Test
  void aPackedFileThatBreaksOffGivesWhatCameBefore() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    StringBuilder records = new StringBuilder();
    for (int i = 1; i <= 2000; i++) {
      records.append(article(i, "Title of " + (i * 7919L * i)));
    }
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(set(records.toString()).getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

    List<String> outcomes = ReadFile.outcomes(ReadFile.of("a.xml.gz", cut));

    assertThat(outcomes).hasSizeGreaterThan(500).first().isEqualTo("1");
    assertThat(outcomes).last().asString().contains("breaks off before its end");
    assertThat(outcomes.stream().filter(outcome -> outcome.contains(":"))).hasSize(1);
  }

  @Test
  void oneBadRecordAmongManyCostsOne() {
    StringBuilder records = new StringBuilder();
    for (int i = 1; i <= 3000; i++) {
      records.append(article(i, i == 1500 ? "<b>never closed" : "Fictional title " + i));
    }

    List<String> outcomes = ReadFile.outcomes(ReadFile.of("a.xml", set(records.toString())));

    assertThat(outcomes).hasSize(3000);
    assertThat(outcomes.stream().filter(outcome -> outcome.contains(":")))
        .singleElement()
        .asString()
        .startsWith("1500: its XML is broken");
  }

  @Test
  void filesBehindEachOtherAreAllRead() {
    String file = "<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet>\n" + set(GOOD);

    assertThat(ReadFile.outcomes(ReadFile.of("a.xml", file + "\n" + file)))
        .containsExactly("1", "1");
  }

  private static List<String> titles(byte[] bytes) {
    return ReadFile.of("a.xml", bytes).stream()
        .map(result -> result instanceof Document document ? document.shownTitle() : "" + result)
        .toList();
  }

  private static String set(String records) {
    return "<PubmedArticleSet>\n" + records + "</PubmedArticleSet>";
  }

  private static String article(int pmid, String title) {
    return "<PubmedArticle><MedlineCitation><PMID Version=\"1\">"
        + pmid
        + "</PMID><Article><ArticleTitle>"
        + title
        + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";
  }
}
