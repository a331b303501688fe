package org.offlabel.benchmark.pubmed;

import java.io.IOException;
import java.io.InputStream;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.source.FolderReader;

/** Reads so many generated records and keeps none; started with a small heap. */
public final class HeapProbe {

  private HeapProbe() {}

  /** Prints how many documents came of so many records. */
  public static void main(String[] args) throws IOException {
    long[] documents = new long[1];
    try (InputStream records = GeneratedStream.of(Integer.parseInt(args[0]))) {
      new FolderReader()
          .read(
              "generated.xml",
              records,
              result -> documents[0] += result instanceof Document ? 1 : 0);
    }
    System.out.println(documents[0]);
  }
}
