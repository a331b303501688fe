package org.offlabel.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.app.cli.Cli;
import org.offlabel.app.pair.Pair;

/** The same sources give the same answer, byte for byte. */
final class DeterminismTest {

  @TempDir private Path home;

  private Path documents;
  private String answer = "";

  @BeforeEach
  void answerOnce() throws IOException {
    documents = home.resolve("documents");
    copy(new Random(1));
    answer = ask();
  }

  @Test
  void whenAskedAgain() {
    assertThat(ask()).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4})
  void whateverTheOrderInWhichFilesWereMade(long seed) throws IOException {
    try (Stream<Path> files = Files.list(documents)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    copy(new Random(seed));

    assertThat(ask()).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "th-TH-u-nu-thai"})
  void whateverTheLocale(String language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      assertThat(ask()).isEqualTo(answer);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns"})
  void whateverTheTimeZone(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(ask()).isEqualTo(answer);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** In a process of its own, since hashes are seeded and threads counted once a process. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4 -Duser.language=tr"
            + " -Dfile.encoding=ISO-8859-1"
      })
  void whateverTheProcess(String options) throws Exception {
    Path out = home.resolve("out.json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Cli.program().getName()));
    command.addAll(List.of(question()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(home.resolve("err.txt").toFile());
    // Whoever runs the tests may have a library of their own.
    for (String variable : List.of("XDG_DATA_HOME", "HOME", "LOCALAPPDATA")) {
      builder.environment().put(variable, home.resolve("nothing").toString());
    }
    int exit = builder.start().waitFor();

    assertThat(home.resolve("err.txt")).isEmptyFile();
    assertThat(exit).isZero();
    assertThat(Files.readString(out)).isEqualTo(answer);
  }

  private String ask() {
    Cli.Ran ran = Cli.run(question());
    assertThat(ran.out()).as(ran.err()).isNotBlank();
    return ran.out();
  }

  private String[] question() {
    return new String[] {
      "ask",
      "Does ketamine help depression?",
      "--format",
      "json",
      "--no-starter",
      "--from",
      documents.toString()
    };
  }

  /** The documents of every pair, made in random order. */
  private void copy(Random random) throws IOException {
    Files.createDirectories(documents);
    Map<Path, Path> copies = new LinkedHashMap<>();
    for (Pair pair : Pair.all()) {
      try (Stream<Path> found = Files.list(pair.documents())) {
        found
            .sorted()
            .forEach(file -> copies.put(file, documents.resolve(pair + "-" + file.getFileName())));
      }
    }
    List<Path> files = new ArrayList<>(copies.keySet());
    Collections.shuffle(files, random);
    for (Path file : files) {
      Files.copy(file, Objects.requireNonNull(copies.get(file)));
    }
  }
}
