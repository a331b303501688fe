package org.offlabel.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void startsTheRunThatIsNamed() throws Exception {
    assertThat(start("echo", "there")).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("there");
  }

  @Test
  void listsTheRunsWhenNoneHasTheName() throws Exception {
    assertThat(start("other")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("echo  prints its folder");
  }

  @Test
  void listsTheRunsWhenNoNameIsGiven() throws Exception {
    assertThat(start()).isEqualTo(2);
  }

  private int start(String... args) throws Exception {
    return Main.start(
        List.of(new Echo()),
        args,
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  private record Echo() implements Run {

    @Override
    public String name() {
      return "echo";
    }

    @Override
    public String purpose() {
      return "prints its folder";
    }

    @Override
    public int measure(Path folder, PrintStream out) {
      out.print(folder);
      return 0;
    }
  }
}
