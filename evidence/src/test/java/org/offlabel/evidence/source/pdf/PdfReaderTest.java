package org.offlabel.evidence.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;

/** PDF files written by the test, well made and hostile. */
final class PdfReaderTest {

  private final PdfReader reader = new PdfReader();

  @Test
  void titleParagraphsHyphensAndRunningLines() throws IOException {
    Document read = document(article());
    assertThat(read.metadata().title().orElseThrow().value())
        .isEqualTo("Examplol against made-up pain");
    assertThat(read.metadata().identifiers().getFirst().value().value())
        .isEqualTo("10.9999/example.1");
    assertThat(blocks(read, BlockRole.HEADING)).contains("Methods");
    assertThat(blocks(read, BlockRole.PARAGRAPH))
        .contains(
            "Forty people took a low-dose of examplol for the treatment of made-up pain and wrote"
                + " down how they felt.",
            "A low-dose was one of 2 mg.");
    assertThat(blocks(read, BlockRole.CLUTTER))
        .contains("Journal of Examples 7 (2020)", "1", "2", "3");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    Document read = document(columns());
    String text = read.text();

    assertThat(text.indexOf("left line 9")).isLessThan(text.indexOf("right line 0"));
    assertThat(text.indexOf("A wide heading")).isLessThan(text.indexOf("left line 0"));
    assertThat(text.indexOf("right line 9")).isLessThan(text.indexOf("A wide line below"));
  }

  @Test
  void whatCannotBeReadIsRefusedWithWhatToDo() throws IOException {
    assertThat(reason(saved(new PDDocument(), 1))).contains("OCR");
    PDDocument secret = article();
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "user", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    secret.protect(policy);
    assertThat(reason(saved(secret, 0))).contains("encrypted").contains("without protection");
    assertThat(reason(bytes("%PDF-1.4\nnothing of a PDF"))).contains("broken or cut short");
  }

  @Test
  void cutAnywhereItNeverFailsOtherwiseThanWithAReason() throws IOException {
    byte[] whole = saved(article(), 0);
    for (int length = 10; length < whole.length; length += whole.length / 40) {
      assertThat(read(Arrays.copyOf(whole, length))).hasSize(1);
    }
  }

  @Test
  void bombsAreMeasuredBeforeTheyAreUnpacked() throws IOException {
    byte[] zeros = packed(new byte[100_000_000]);
    assertThat(reason(withContent(zeros, "/Filter /FlateDecode"))).contains("unpacks to more than");
    byte[] twice = packed(packed(packed(new byte[1000])));
    assertThat(reason(withContent(twice, "/Filter [/FlateDecode /FlateDecode /FlateDecode]")))
        .contains("packed many times");
    assertThat(reason(withContent(new byte[70_000], "/Filter /LZWDecode"))).contains("LZW");
    StringBuilder deep = new StringBuilder();
    deep.append("[".repeat(200_000));
    assertThat(read(withContent(bytes(deep.toString()), ""))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>",
        "<< /Type /Pages /Kids [2 0 R] /Count 2000000000 >>",
        "<< /Type /Pages /Kids [3 0 R] /Count -1 /Parent 2 0 R >>"
      })
  void loopsAmongPagesEnd(String pages) {
    String file =
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj "
            + pages
            + " endobj\n3 0 obj << /Type /Page /Parent 2 0 R >> endobj\n"
            + "trailer << /Root 1 0 R /Size 4 >>\n%%EOF";
    assertThat(reason(bytes(file))).isNotBlank();
  }

  @Test
  void drawingsThatDoubleThemselvesAreCounted() {
    StringBuilder file =
        new StringBuilder("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
    file.append("2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n");
    file.append("3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R");
    file.append(" /Resources << /XObject << /X 5 0 R >> >> >> endobj\n");
    file.append("4 0 obj << /Length 5 >> stream\n/X Do\nendstream endobj\n");
    for (int i = 5; i < 40; i++) {
      file.append(i).append(" 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11");
      file.append(" /Resources << /XObject << /X ").append(i + 1).append(" 0 R >> >> >> stream\n");
      file.append("/X Do /X Do\nendstream endobj\n");
    }
    file.append("trailer << /Root 1 0 R /Size 40 >>\n%%EOF");
    PdfLimits few = new PdfLimits(1_000_000, 1_000_000, 1_000_000, 10, 20_000, 1000, 60);
    assertThat(reasonOf(read(new PdfReader(few), bytes(file.toString()))))
        .contains("draws without end");
  }

  private List<ReadResult> read(byte[] file) {
    return read(reader, file);
  }

  private static List<ReadResult> read(PdfReader with, byte[] file) {
    List<ReadResult> results = new ArrayList<>();
    try {
      with.read("a.pdf", new ByteArrayInputStream(file), results::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return results;
  }

  private Document document(PDDocument made) throws IOException {
    ReadResult result = read(saved(made, 0)).getFirst();
    return switch (result) {
      case Document read -> read;
      case Unreadable refused -> throw new AssertionError(refused.reason());
    };
  }

  private String reason(byte[] file) {
    return reasonOf(read(file));
  }

  private static String reasonOf(List<ReadResult> results) {
    assertThat(results).hasSize(1);
    return results.getFirst() instanceof Unreadable refused ? refused.reason() : "it was read";
  }

  private static List<String> blocks(Document read, BlockRole role) {
    return read.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> block.span().of(read.text()))
        .toList();
  }

  private static PDDocument article() throws IOException {
    PDDocument made = new PDDocument();
    for (int page = 1; page <= 3; page++) {
      try (PDPageContentStream out = page(made)) {
        line(out, 200, 760, 8, false, "Journal of Examples 7 (2020)");
        line(out, 300, 30, 8, false, Integer.toString(page));
        if (page == 1) {
          line(out, 72, 700, 20, false, "Examplol against made-up pain");
          line(out, 72, 670, 10, false, "doi: 10.9999/example.1");
        }
        line(out, 72, 640, 14, true, page == 2 ? "Methods" : "Part " + page);
        line(out, 72, 610, 10, false, "Forty people took a low-dose of examplol for the treat-");
        line(out, 72, 598, 10, false, "ment of made-up pain and wrote down how they felt.");
        if (page == 1) {
          line(out, 72, 570, 10, false, "A low-");
          line(out, 72, 558, 10, false, "dose was one of 2 mg.");
        }
      }
    }
    return made;
  }

  private static PDDocument columns() throws IOException {
    PDDocument made = new PDDocument();
    try (PDPageContentStream out = page(made)) {
      line(out, 60, 740, 10, true, "A wide heading that goes across the whole page from side to");
      for (int i = 0; i < 10; i++) {
        line(
            out,
            60,
            700 - 12 * i,
            10,
            false,
            "left line " + i + " with enough words to fill the column");
        line(
            out,
            320,
            700 - 12 * i,
            10,
            false,
            "right line " + i + " with enough words to fill that one too");
      }
      line(
          out, 60, 540, 10, false, "A wide line below that goes across both of the columns again.");
    }
    return made;
  }

  private static PDPageContentStream page(PDDocument made) throws IOException {
    PDPage page = new PDPage();
    made.addPage(page);
    return new PDPageContentStream(made, page);
  }

  private static void line(
      PDPageContentStream out, float x, float y, float size, boolean bold, String words)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA), size);
    out.newLineAtOffset(x, y);
    out.showText(words);
    out.endText();
  }

  private static byte[] saved(PDDocument made, int emptyPages) throws IOException {
    try (made) {
      for (int i = 0; i < emptyPages; i++) {
        made.addPage(new PDPage());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] withContent(byte[] content, String filter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        bytes(
            "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R >> endobj\n"
                + "4 0 obj << /Length "
                + content.length
                + " "
                + filter
                + " >> stream\n"));
    out.write(content);
    out.write(bytes("\nendstream endobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF"));
    return out.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
