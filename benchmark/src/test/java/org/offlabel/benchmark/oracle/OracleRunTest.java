package org.offlabel.benchmark.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three studies are those of the project's method notes: y = .1, .3, .6; v = .04, .09, .02. */
final class OracleRunTest {

  private static final String RIGHT =
      """
      {"dataset": "three", "measure": "GEN",
       "input": {"yi": [0.1, 0.3, 0.6], "vi": [0.04, 0.09, 0.02]},
       "yi": [0.1, 0.3, 0.6], "vi": [0.04, 0.09, 0.02],
       "fits": [{"method": "EE", "test": "z", "k": 3, "estimate": 0.4172413793103448,
                 "se": 0.11141720290623112, "tau2": 0, "seTau2": null,
                 "tau2CiLower": null, "tau2CiUpper": null, "statistic": 3.744855037563324,
                 "pvalue": 1.8049690374316e-4, "q": 4.338697318007663}]}
      """;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void writeWhereTheTestMay() {
    System.setProperty("offlabel.root", folder.toString());
  }

  @Test
  void countsEveryFigureThatAgrees() throws Exception {
    assertThat(run(RIGHT)).contains("files: 1").doesNotContain("off: three.json EE z estimate");
  }

  @Test
  void namesAFigureThatIsOffByOneInAMillion() throws Exception {
    String wrong = RIGHT.replace("0.4172413793103448", "0.4172417965517241");
    assertThat(run(wrong)).contains("off: three.json EE z estimate").contains("1e-06");
  }

  @Test
  void aFigureThatOnlyOneSideGivesIsOff() throws Exception {
    String wrong = RIGHT.replace("\"seTau2\": null", "\"seTau2\": 0.5");
    assertThat(run(wrong)).contains("off: three.json EE z seTau2: ours none, reference 0.5");
  }

  @Test
  void aFormulaIsNeverExcusedAsCloser() throws Exception {
    String wrong =
        RIGHT.replace("\"EE\"", "\"DL\"").replace("\"tau2\": 0,", "\"tau2\": 0.0483333,");
    assertThat(run(wrong)).contains("off: three.json DL z tau2");
  }

  @Test
  void aFolderWithoutFilesIsNoSuccess() throws Exception {
    assertThat(new OracleRun().measure(Files.createDirectory(folder.resolve("empty")), printer()))
        .isEqualTo(1);
  }

  @Test
  void aFileOfAnotherKindIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "[1, 2]");
    assertThatIOException()
        .isThrownBy(() -> ReferenceSet.read(file))
        .withMessageContaining("other.json");
  }

  private String run(String json) throws IOException {
    Path values = Files.createDirectories(folder.resolve("values"));
    Files.writeString(values.resolve("three.json"), json);
    new OracleRun().measure(values, printer());
    return out.toString(UTF_8);
  }

  private PrintStream printer() {
    return new PrintStream(out, true, UTF_8);
  }
}
