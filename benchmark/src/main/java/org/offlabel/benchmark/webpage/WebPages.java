package org.offlabel.benchmark.webpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.offlabel.benchmark.Run;
import org.offlabel.benchmark.webpage.Shingles.Overlap;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.BytesReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Scores the article text of web pages against what people marked. */
public final class WebPages implements Run {

  private static final int MOST_BYTES = 50_000_000;

  @Override
  public String name() {
    return "webpages";
  }

  @Override
  public String purpose() {
    return "article text of web pages; FOLDER: html/ and ground-truth.json"
        + " (default ../shared/data/webpages)";
  }

  @Override
  public int measure(Path folder, PrintStream out) throws IOException {
    Path root = Path.of(System.getProperty("offlabel.root", "."));
    Path pages =
        folder.equals(Path.of(".")) ? root.resolve("../shared/data/webpages").normalize() : folder;
    Path truth = pages.resolve("ground-truth.json");
    if (!Files.isRegularFile(truth)) {
      out.println("skipped: there is no ground-truth.json in " + pages);
      return 1;
    }
    JsonNode articles = new ObjectMapper().readTree(truth.toFile());
    TreeMap<String, Overlap> overlaps = new TreeMap<>();
    TreeMap<String, Overlap> everything = new TreeMap<>();
    for (String id : articles.propertyNames()) {
      Path page = pages.resolve("html").resolve(id + ".html.gz");
      if (Files.isRegularFile(page)) {
        Shingles right = Shingles.of(articles.path(id).path("articleBody").asString(""));
        ReadResult read = new BytesReader().read(id + ".html", bytes(page));
        overlaps.put(id, Shingles.of(article(read)).against(right));
        everything.put(id, Shingles.of(whole(read)).against(right));
      }
    }
    if (overlaps.isEmpty()) {
      out.println("no pages of the ground truth in " + pages.resolve("html"));
      return 1;
    }
    String report =
        "pages: "
            + overlaps.size()
            + "\n"
            + lines("", overlaps)
            + lines("all visible text: ", everything);
    out.print(report);
    write(root, report);
    if (Boolean.getBoolean("offlabel.each")) {
      overlaps.forEach(
          (id, o) -> out.printf(Locale.ROOT, "%.3f %.3f %s%n", o.precision(), o.recall(), id));
    }
    return 0;
  }

  private static byte[] bytes(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  /** What the document itself says, without its title. */
  private static String article(ReadResult read) {
    return switch (read) {
      case Unreadable unreadable -> "";
      case Document document ->
          document.blocks().stream()
              .filter(block -> block.isArticle() && block.role() != BlockRole.TITLE)
              .map(Block::span)
              .map(span -> span.of(document.text()))
              .collect(Collectors.joining("\n"));
    };
  }

  private static String whole(ReadResult read) {
    return switch (read) {
      case Unreadable unreadable -> "";
      case Document document -> document.text();
    };
  }

  private static String lines(String of, Map<String, Overlap> overlaps) {
    double precision = mean(overlaps.values().stream().map(Overlap::precision).toList());
    double recall = mean(overlaps.values().stream().map(Overlap::recall).toList());
    return String.format(
        Locale.ROOT,
        "%sprecision: %.4f%n%srecall: %.4f%n%sF1: %.4f%n",
        of,
        precision,
        of,
        recall,
        of,
        2 * precision * recall / (precision + recall));
  }

  private static double mean(List<Double> values) {
    List<Double> all = new ArrayList<>(values);
    return all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static void write(Path root, String report) throws IOException {
    Path file = root.resolve("docs/benchmarks/webpages.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "# The article's text out of a web page\n\n"
            + "Bags of runs of four words against the text that people marked; precision and recall"
            + " averaged over pages, F1 of the two means.\n"
            + "Repeat with `benchmark/run webpages [FOLDER]`.\n\n"
            + "Bar: F1 0.958, that of trafilatura; readability.js 0.947, boilerpipe 0.860.\n\n```\n"
            + report
            + "```\n\n\"All visible text\" is the baseline of leaving nothing out.\n",
        StandardCharsets.UTF_8);
  }
}
