package org.offlabel.benchmark.pubmed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.offlabel.benchmark.Run;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Times the collecting of files like those of PubMed's yearly baseline, and searches in them. */
public final class PubmedSpeed implements Run {

  private static final int RATED = BaselineFile.RECORDS;
  private static final List<Integer> SIZES = List.of(10_000, 100_000);
  private static final String MORE = "offlabel.records";

  @Override
  public String name() {
    return "pubmed";
  }

  @Override
  public String purpose() {
    return "reading, storing and searching generated PubMed files; FOLDER: where they are kept"
        + " (default .offlabel/generated); -D"
        + MORE
        + "=N adds a size";
  }

  @Override
  public int measure(Path folder, PrintStream out) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("offlabel.root", "."));
    Path kept = folder.equals(Path.of(".")) ? root.resolve(".offlabel/generated") : folder;
    StringBuilder figures = new StringBuilder();
    Rates rates = new Rates(BaselineFile.write(kept, RATED)).measured();
    show(rates.lines(), figures, out);
    Vocabulary vocabulary = Vocabulary.bundled();
    for (int records : SIZES) {
      show(ofLibrary(kept, records, vocabulary, rates), figures, out);
    }
    int more = Integer.getInteger(MORE, 0);
    if (more > 0) {
      show(ofLibrary(kept, more, vocabulary, rates), figures, out);
    }
    show(Heap.lines(), figures, out);
    write(root, figures.toString());
    return 0;
  }

  private static String ofLibrary(Path kept, int records, Vocabulary vocabulary, Rates rates)
      throws IOException {
    List<Path> files = BaselineFile.write(kept.resolve("of-" + records), records);
    Collected library = new Collected(kept.resolve("library-" + records), vocabulary);
    library.delete();
    double seconds = library.feed(files);
    double bare = rates.bareSeconds() * records / RATED;
    String searches = library.searches();
    library.delete();
    return String.format(
            Locale.ROOT,
            "read, stored and indexed, %d records: %.0f per second, to bare pass %.2f%n",
            records,
            records / seconds,
            bare / seconds)
        + searches;
  }

  private static void show(String part, StringBuilder figures, PrintStream out) {
    figures.append(part);
    out.print(part);
    out.flush();
  }

  private static void write(Path root, String figures) throws IOException {
    Path page = root.resolve("docs/benchmarks/pubmed.md");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        "# Collecting and searching large libraries\n\n"
            + "Generated gzip files like those of PubMed's yearly baseline (sizes, scripts,"
            + " oddities; the same on every machine). The bare pass unpacks the same bytes and"
            + " looks at every event of the XML, on one thread, in turn with reading; least of five"
            + " rounds.\n"
            + "Repeat with `benchmark/run pubmed [FOLDER]`.\n\n"
            + "Bars: reading at half of the bare pass's rate on one core; read, stored and indexed"
            + " at a fifth; a heap that does not grow with the number of records; searches that"
            + " grow far slower than the library.\n\n"
            + "```\n"
            + figures
            + "```\n\nJava "
            + System.getProperty("java.version")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ".\n",
        StandardCharsets.UTF_8);
  }
}
