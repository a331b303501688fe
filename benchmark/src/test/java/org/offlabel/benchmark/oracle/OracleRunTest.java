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
       "fits": [{"method": "EE", "test": "z", "k": 3, "estimate": 0.4161290322580646,
                 "se": 0.10776318121606494, "tau2": 0, "seTau2": null,
                 "tau2CiLower": null, "tau2CiUpper": null, "statistic": 3.861513993575661,
                 "pvalue": 1.1268655674075872E-4, "q": 4.338709677419354}]}
      """;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void writeWhereTheTestMay() {
    System.setProperty("offlabel.root", folder.toString());
  }

  @Test
  void countsEveryFigureThatAgrees() throws Exception {
    assertThat(run(RIGHT)).contains("compared: 10\nwithin tolerance: 10\n");
  }

  @Test
  void namesAFigureThatIsOffByOneInAMillion() throws Exception {
    String wrong = RIGHT.replace("0.4161290322580646", "0.4161294483870968");
    assertThat(run(wrong)).contains("off: three.json EE z estimate").contains("1.0e-06");
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

  /** In R: escalc(measure="OR", ai=c(4,NA,7), n1i=c(40,30,50), ci=c(9,6,12), n2i=c(41,28,49)). */
  @Test
  void studiesWithMissingCountsAreLeftOutByBothSides() throws Exception {
    String tables =
        """
        {"dataset": "gap", "measure": "OR",
         "input": {"ai": [4, null, 7], "n1i": [40, 30, 50], "ci": [9, 6, 12], "n2i": [41, 28, 49]},
         "yi": [-0.928713251872712, null, -0.689278703782025],
         "vi": [0.420138888888889, null, 0.276473317170992],
         "mantelHaenszel": {"estimate": -0.786291092433437}}
        """;
    assertThat(run(tables)).contains("compared: 7\nwithin tolerance: 7\n");
  }

  @Test
  void aStudyThisLibraryRefusesIsOffAndEndsNoRun() throws Exception {
    String refused = RIGHT.replace("\"vi\": [0.04, 0.09, 0.02]", "\"vi\": [0, 0.09, 0.02]");
    assertThat(run(refused)).contains("off: three.json EE z k: ours 2.0, reference 3.0");
  }

  @Test
  void whereOursGivesNothingWhatTheReferenceGivesIsOff() throws Exception {
    String one =
        """
        {"dataset": "one", "measure": "GEN", "input": {}, "yi": [0.5], "vi": [0.1],
         "fits": [{"method": "DL", "test": "knha", "k": 1, "estimate": 0.5}]}
        """;
    assertThat(run(one)).contains("off: three.json DL knha estimate: ours none, reference 0.5");
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
