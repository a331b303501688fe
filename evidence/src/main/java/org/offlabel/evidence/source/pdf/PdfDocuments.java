package org.offlabel.evidence.source.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.kind.DocumentKinds;
import org.offlabel.evidence.source.kind.Judgement;
import org.offlabel.evidence.source.page.Cues;
import org.offlabel.evidence.source.page.Page;
import org.offlabel.evidence.source.page.PageReader;

/** Makes a document of the bytes of a PDF. */
final class PdfDocuments {

  private static final int ID_DIGITS = 12;
  private static final String ENCRYPTED =
      "the PDF is encrypted; open it, save or print it as a PDF without protection, and read that";

  /** A page with fewer letters, on average, holds a picture of its text. */
  private static final int LEAST_LETTERS = 20;

  /** How far from the beginning a DOI is the document's own. */
  private static final int HEAD = 4000;

  private static final Pattern DOI =
      Pattern.compile("\\b10\\.\\d{4,9}/[-._;()/:A-Za-z0-9<>]{1,120}[A-Za-z0-9>)]");

  private final PdfLimits limits;
  private final DocumentKinds kinds = new DocumentKinds();
  private final PageReader pages = new PageReader(Cues.bundled());

  PdfDocuments(PdfLimits limits) {
    this.limits = limits;
  }

  Document read(String origin, byte[] file) throws IOException {
    PdfPieces read = pieces(file);
    Page page = pages.read(read.text(), read.pieces());
    if (page.blocks().isEmpty()) {
      throw new RefusedPdf("the PDF holds no words");
    }
    Judgement judged = kinds.judge(page);
    String sha256 = sha256(file);
    return new Document(
        new DocumentId("d" + sha256.substring(0, ID_DIGITS)),
        origin,
        sha256,
        judged.kind(),
        metadata(page),
        page.text(),
        page.blocks(),
        page.references(),
        page.comments(),
        judged.traits());
  }

  private PdfPieces pieces(byte[] file) throws IOException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(limits.unpackedInAll());
    try (PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(file), memory.streamCache)) {
      if (document.isEncrypted()) {
        throw new RefusedPdf(ENCRYPTED);
      }
      if (document.getNumberOfPages() > limits.pages()) {
        throw new RefusedPdf("it has more than " + limits.pages() + " pages; split it");
      }
      List<PageGlyphs> drawn = new GlyphCollector(limits).collect(document);
      check(drawn, document.getNumberOfPages());
      List<List<PdfLine>> lines = new ArrayList<>();
      for (int i = 0; i < drawn.size(); i++) {
        lines.add(PageLines.of(i, drawn.get(i)));
      }
      String title = document.getDocumentInformation().getTitle();
      return PdfPieces.of(
          lines, drawn.stream().map(PageGlyphs::turned).toList(), title == null ? "" : title);
    } catch (InvalidPasswordException e) {
      throw new RefusedPdf(ENCRYPTED);
    }
  }

  private static void check(List<PageGlyphs> drawn, int pages) {
    long letters = 0;
    long unknown = 0;
    for (PageGlyphs page : drawn) {
      for (Glyph glyph : page.glyphs()) {
        int first = glyph.text().isEmpty() ? 0xFFFD : glyph.text().codePointAt(0);
        letters += Character.isLetter(first) ? 1 : 0;
        unknown += isUnknown(first) ? 1 : 0;
      }
    }
    if (pages == 0) {
      throw new RefusedPdf("the PDF has no pages; get it again");
    }
    if (unknown > letters) {
      throw new RefusedPdf(
          "the letters of the PDF cannot be told; make its text readable with OCR, and read that");
    }
    if (letters < (long) LEAST_LETTERS * Math.min(pages, 5)) {
      throw new RefusedPdf(
          "the PDF holds pictures of its pages and hardly any text; make it readable with OCR, such"
              + " as ocrmypdf, and read that");
    }
  }

  private static boolean isUnknown(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD || type == Character.PRIVATE_USE || type == Character.CONTROL;
  }

  /** What the page says, and its DOI where one stands at its head. */
  private static Metadata metadata(Page page) {
    Metadata own = page.metadata();
    List<Noted<Identifier>> identifiers = new ArrayList<>(own.identifiers());
    doi(page.text()).ifPresent(identifiers::add);
    return new Metadata(
        own.title(),
        own.authors(),
        own.reviewers(),
        own.published(),
        own.updated(),
        own.container(),
        identifiers,
        own.types(),
        own.relations());
  }

  private static Optional<Noted<Identifier>> doi(String text) {
    Matcher matcher = DOI.matcher(text.substring(0, Math.min(text.length(), HEAD)));
    return matcher.find()
        ? Optional.of(
            new Noted<>(
                new Identifier(Identifier.Scheme.DOI, matcher.group().toLowerCase(Locale.ROOT)),
                new Span(matcher.start(), matcher.end())))
        : Optional.empty();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
