package org.offlabel.benchmark.pubmed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.source.FolderReader;

/** Reading generated files beside the bare pass over the same bytes, in turn, on one thread. */
final class Rates {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  private final List<Path> files;
  private double bare = Double.POSITIVE_INFINITY;
  private double reading = Double.POSITIVE_INFINITY;
  private long documents;

  Rates(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /** Measures; the least time of each counts, since other programs only ever add to it. */
  Rates measured() throws IOException {
    BarePass pass = new BarePass();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (Path file : files) {
        pass.events(file);
      }
      double ofPass = seconds(start);
      start = System.nanoTime();
      documents = read();
      double ofReading = seconds(start);
      if (round >= 0) {
        bare = Math.min(bare, ofPass);
        reading = Math.min(reading, ofReading);
      }
    }
    return this;
  }

  private long read() {
    long[] read = new long[1];
    new FolderReader().read(files, result -> read[0] += result instanceof Document ? 1 : 0);
    return read[0];
  }

  /** Seconds of the bare pass. */
  double bareSeconds() {
    return bare;
  }

  String lines() {
    return String.format(
        Locale.ROOT,
        "documents: %d%nbare pass: %.0f records per second%nreading: %.0f documents per second%n"
            + "reading to bare pass: %.2f%n",
        documents,
        documents / bare,
        documents / reading,
        bare / reading);
  }

  static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
