package org.offlabel.evidence.answer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file that a person has looked at. After a wanted change, run the tests once with
 * {@code -Dgolden.write=true} and read what changed before committing it.
 */
final class Golden {

  private Golden() {}

  static void check(String file, String actual) {
    try {
      if (Boolean.getBoolean("golden.write")) {
        Path to = Path.of("src/test/resources/org/offlabel/evidence/answer/render", file);
        Files.writeString(to, actual);
      }
      assertThat(actual).isEqualTo(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      return Files.readString(
          Path.of("src/test/resources/org/offlabel/evidence/answer/render", file));
    }
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no golden file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
