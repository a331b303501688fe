package org.offlabel.benchmark.pubmed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Files as those of the yearly baseline: gzip, 30,000 records each. */
final class BaselineFile {

  static final int RECORDS = 30_000;

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
          + "<!DOCTYPE PubmedArticleSet SYSTEM"
          + " \"http://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n"
          + "<PubmedArticleSet>\n";

  private BaselineFile() {}

  /** Writes as many files as so many records need, unless they are there already. */
  static List<Path> write(Path folder, int records) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int from = 1; from <= records; from += RECORDS) {
      int to = Math.min(records, from + RECORDS - 1);
      Path file =
          folder.resolve(String.format(Locale.ROOT, "generated-%08d-%08d.xml.gz", from, to));
      if (!Files.exists(file)) {
        Path part = folder.resolve(file.getFileName() + ".part");
        write(part, from, to);
        Files.move(part, file);
      }
      files.add(file);
    }
    return List.copyOf(files);
  }

  private static void write(Path file, int from, int to) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
        Writer out =
            new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8), 1 << 16)) {
      out.write(HEAD);
      for (int pmid = from; pmid <= to; pmid++) {
        out.write(Article.xml(pmid));
      }
      out.write("<DeleteCitation><PMID Version=\"1\">0</PMID></DeleteCitation>\n");
      out.write("</PubmedArticleSet>\n");
    }
  }
}
