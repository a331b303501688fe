package org.offlabel.evidence.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/**
 * Reads the text of PDF files. Each is read in a thread of its own, which is given up when it takes
 * too long; what counts before that are commands and characters, so that the same file gives the
 * same result on a slow machine.
 */
public final class PdfReader implements FormatReader {

  private static final String MARK = "%PDF-";

  /** Some files begin with other bytes before the mark. */
  private static final int WITHIN = 1024;

  private static final long STACK = 16L << 20;

  /** Kept, so that the setting is: the library tells of every odd entry. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache");

  private final PdfLimits limits;
  private final PdfDocuments documents;

  /** A reader with the usual limits. */
  public PdfReader() {
    this(PdfLimits.usual());
  }

  /** A reader with limits of one's own. */
  public PdfReader(PdfLimits limits) {
    this.limits = limits;
    this.documents = new PdfDocuments(limits);
    LIBRARY.setLevel(Level.OFF);
    FontMappers.set(new OwnFonts());
  }

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public boolean claims(FileStart start) {
    int at = start.text().indexOf(MARK);
    return at >= 0 && at <= (start.hasExtension("pdf") ? WITHIN : 0);
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    byte[] file = bytes.readNBytes(limits.bytes() + 1);
    results.accept(
        file.length > limits.bytes()
            ? new Unreadable(
                origin, "the PDF is larger than " + limits.bytes() / 1_000_000 + " MB; split it")
            : inTime(origin, file));
  }

  private ReadResult inTime(String origin, byte[] file) {
    FutureTask<ReadResult> task = new FutureTask<>(() -> read(origin, file));
    Thread thread = new Thread(null, task, "pdf", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return new Unreadable(
          origin,
          "reading the PDF took longer than "
              + limits.seconds()
              + " seconds; save it anew as PDF and read that");
    } catch (ExecutionException e) {
      return new Unreadable(origin, "the PDF is broken in a way that stops reading; get it again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreadable(origin, "reading was stopped; read it again");
    }
  }

  private ReadResult read(String origin, byte[] file) {
    try {
      PackedParts.measure(file, limits);
      return documents.read(origin, file);
    } catch (RefusedPdf e) {
      return new Unreadable(origin, e.reason());
    } catch (StackOverflowError e) {
      return new Unreadable(
          origin, "the parts of the PDF lie too deep in one another; no text does");
    } catch (IOException | RuntimeException e) {
      return new Unreadable(
          origin, "the PDF is broken or cut short; get it again or save it anew as PDF");
    }
  }
}
