package org.offlabel.evidence.source.pubmed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/** Reads MEDLINE text: PubMed's "PubMed" format and its .nbib files. */
public final class MedlineReader implements FormatReader {

  private static final Set<String> FIRST = Set.of("PMID", "PMC", "PMCR", "OWN", "STAT");

  @Override
  public String name() {
    return "MEDLINE text (.nbib)";
  }

  @Override
  public boolean claims(FileStart start) {
    Optional<String> first = start.text().lines().filter(line -> !line.isBlank()).findFirst();
    Optional<String> tag = first.flatMap(MedlineField::of).map(MedlineField::tag);
    return start.hasExtension("nbib") || tag.filter(FIRST::contains).isPresent();
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    new Run(origin, results).read(new MedlineLines(new BufferedInputStream(bytes, 1 << 16)));
  }

  /** The reading of one file. */
  private static final class Run {

    private final String origin;
    private final Consumer<ReadResult> results;
    private MedlineRecord record = new MedlineRecord();
    private int place;

    private Run(String origin, Consumer<ReadResult> results) {
      this.origin = origin;
      this.results = results;
    }

    private void read(MedlineLines lines) throws IOException {
      try {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
          line(line.get());
        }
        finish();
      } catch (EOFException | ZipException e) {
        results.accept(
            new Unreadable(
                origin, "the file is damaged or breaks off before its end; get it again"));
      }
      if (place == 0) {
        results.accept(new Unreadable(origin, "it holds no records"));
      }
    }

    private void line(String line) {
      boolean begins =
          MedlineField.of(line).filter(field -> field.tag().equals("PMID")).isPresent()
              && record.hasNumber();
      if (line.isBlank() || begins) {
        finish();
      }
      record.line(line);
    }

    private void finish() {
      if (record.isEmpty()) {
        return;
      }
      place++;
      String own = origin + "#" + (record.hasNumber() ? record.number() : Integer.toString(place));
      results.accept(
          record
              .draft()
              .<ReadResult>map(draft -> draft.written().document(own, DocumentKind.ARTICLE))
              .orElseGet(() -> new Unreadable(own, record.reason())));
      record = new MedlineRecord();
    }
  }
}
