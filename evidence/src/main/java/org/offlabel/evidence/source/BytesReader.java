package org.offlabel.evidence.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.html.HtmlReader;
import org.offlabel.evidence.source.kind.DocumentKinds;
import org.offlabel.evidence.source.kind.Judgement;
import org.offlabel.evidence.source.markdown.MarkdownReader;
import org.offlabel.evidence.source.markdown.RecordReader;
import org.offlabel.evidence.source.page.Cues;
import org.offlabel.evidence.source.page.Page;
import org.offlabel.evidence.source.page.PageReader;
import org.offlabel.evidence.source.text.TextReader;

/** Reads the bytes of one source. Pure: the same bytes and origin give the same result. */
public final class BytesReader {

  private static final int ID_DIGITS = 12;

  /** Endings that many formats share, some of which are read. */
  private static final Set<String> SHARED = Set.of("json", "xml", "csv", "tsv", "nxml");

  private final Decoder decoder = new Decoder();
  private final TextReader text = new TextReader();
  private final MarkdownReader markdown = new MarkdownReader();
  private final RecordReader records = new RecordReader();
  private final DocumentKinds kinds = new DocumentKinds();
  private final PageReader pages = new PageReader(Cues.bundled());
  private final HtmlReader html = new HtmlReader(pages);

  /**
   * Reads one source.
   *
   * @param origin its path or address; its extension tells the format
   * @param bytes all its bytes
   */
  public ReadResult read(String origin, byte[] bytes) {
    String extension = Format.extension(origin);
    Optional<Format> named = Format.ofName(origin);
    if (named.isEmpty() && !extension.isEmpty() && BinaryKinds.of(bytes).isEmpty()) {
      return new Unreadable(
          origin,
          SHARED.contains(extension)
              ? "this ."
                  + extension
                  + " file is of no kind that is known; known are the formats"
                  + " in docs/sources.md and "
                  + Format.READ
              : "files ending in ." + extension + " are not read; those read are " + Format.READ);
    }
    if (bytes.length == 0) {
      return new Unreadable(origin, "the file is empty");
    }
    return switch (decoder.decode(bytes)) {
      case Decoded.Refused refused -> new Unreadable(origin, refused.reason());
      case Decoded.Text decoded when decoded.text().chars().noneMatch(Character::isLetterOrDigit) ->
          new Unreadable(origin, "the file holds no words");
      case Decoded.Text decoded -> {
        Format format = named.orElseGet(() -> Format.sniffed(decoded.text()));
        yield read(origin, bytes, format, decoded.text());
      }
    };
  }

  private ReadResult read(String origin, byte[] bytes, Format format, String decoded) {
    if (format == Format.HTML) {
      Page page = html.read(decoded);
      return page.blocks().isEmpty()
          ? new Unreadable(origin, "the page holds no words that a reader would see")
          : document(origin, bytes, page, kinds.judge(page));
    }
    Optional<RecordReader.Known> record = records.read(decoded);
    if (record.isPresent()) {
      Judgement judged = new Judgement(record.get().kind(), record.get().traits());
      return document(origin, bytes, record.get().page(), judged);
    }
    boolean marked = format == Format.MARKDOWN || MarkdownReader.looksLike(decoded);
    Page page = pages.read(decoded, marked ? markdown.pieces(decoded) : text.pieces(decoded));
    return page.blocks().isEmpty()
        ? new Unreadable(origin, "the file holds no words")
        : document(origin, bytes, page, kinds.judge(page));
  }

  private static Document document(String origin, byte[] bytes, Page page, Judgement judged) {
    String sha256 = sha256(bytes);
    return new Document(
        new DocumentId("d" + sha256.substring(0, ID_DIGITS)),
        origin,
        sha256,
        judged.kind(),
        page.metadata(),
        page.text(),
        page.blocks(),
        page.references(),
        page.comments(),
        judged.traits());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
