package org.offlabel.benchmark.pubmed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether more and more records are read within the same small heap, each in a JVM of its own. */
final class Heap {

  private static final int MEGABYTES = 48;
  private static final List<Integer> RECORDS = List.of(10_000, 100_000, 1_000_000);
  private static final long MOST_MINUTES = 30;

  private Heap() {}

  static String lines() throws IOException, InterruptedException {
    StringBuilder lines = new StringBuilder();
    for (int records : RECORDS) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-Xmx" + MEGABYTES + "m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  HeapProbe.class.getName(),
                  Integer.toString(records))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String printed;
      try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
        printed = reader.lines().findFirst().orElse("");
      }
      boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
      boolean whole =
          ended && process.exitValue() == 0 && printed.equals(Integer.toString(records));
      lines.append(
          String.format(
              Locale.ROOT,
              "heap of %d MB, %d records: %s%n",
              MEGABYTES,
              records,
              whole ? "all read" : "NOT read, it ended with '" + printed + "'"));
    }
    return lines.toString();
  }
}
