package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.cli.Cli;

/** The page on pooling shows what the program prints, and names every option. */
final class PoolDocumentTest {

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  @TempDir private Path folder;

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "pool.md"));
  }

  private static String block(String language) throws IOException {
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void showsTheExampleAsItIs() throws IOException {
    String text =
        new Tables(folder)
            .text(
                block("csv"),
                "--measure",
                "RR",
                "--labels",
                "BCG|No BCG",
                "--subgroup",
                "alloc",
                "--bias");

    assertThat(text).isEqualTo(block("text"));
  }

  @Test
  void namesEveryOption() throws IOException {
    String page = page();
    Matcher option = OPTION.matcher(Cli.run("pool", "--help").out());
    while (option.find()) {
      if (!option.group().equals("--help") && !option.group().equals("--version")) {
        assertThat(page).contains(option.group());
      }
    }
  }
}
