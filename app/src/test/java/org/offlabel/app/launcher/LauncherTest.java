package org.offlabel.app.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher's shell parts decide, on made-up JDKs and sources. */
final class LauncherTest {

  private static final Path PARTS = Path.of("..", "launcher").toAbsolutePath().normalize();
  private static final Instant EARLIER = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2020-01-02T00:00:00Z");

  @TempDir private Path home;

  private Path state;

  @BeforeEach
  void nameTheStateFolder() {
    state = home.resolve("state");
  }

  @Test
  void choosesTheNewestJdkAndRemembersIt() throws Exception {
    jdk("9000", "9000.0.9");
    Path newest = jdk("10000", "10000.0.1");

    assertThat(findJdk()).isEqualTo(new Outcome(0, newest + " 10000.0.1"));
    assertThat(state.resolve("jdk")).hasContent(newest.toString());
  }

  @Test
  void forgetsTheRememberedJdkWhenItIsGone() throws Exception {
    Path here = jdk("9000", "9000");
    Files.createDirectories(state);
    Files.writeString(state.resolve("jdk"), home.resolve("gone") + "\n");

    assertThat(findJdk()).isEqualTo(new Outcome(0, here + " 9000"));
  }

  @Test
  void saysInOneSentenceWhatToInstallWhereNoJdkIsNewEnough() throws Exception {
    Outcome outcome = sh(". \"$PARTS/jdk.sh\"; oldest_jdk=99999; find_jdk \"$STATE\"");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.text().lines()).hasSize(1);
    assertThat(outcome.text()).contains("no JDK 99999 or newer was found; install one");
  }

  @Test
  void isBuiltWhenNoSourceIsNewerThanTheJar() throws Exception {
    touch("app/target/offlabel.jar", LATER);

    assertThat(isBuilt()).isTrue();
  }

  @Test
  void isNotBuiltWithoutAJar() throws Exception {
    assertThat(isBuilt()).isFalse();
  }

  @Test
  void isNotBuiltWhenASourceIsNewer() throws Exception {
    touch("app/target/offlabel.jar", EARLIER);
    touch("evidence/src/main/resources/words.txt", LATER);

    assertThat(isBuilt()).isFalse();
  }

  @Test
  void isBuiltWhenABuildThatLeftTheJarAloneIsNewer() throws Exception {
    touch("app/target/offlabel.jar", EARLIER);
    touch("evidence/src/main/resources/words.txt", LATER);
    touch("state/built-app", Instant.now().plusSeconds(60));

    assertThat(isBuilt()).isTrue();
  }

  @Test
  void aLockWhoseHolderIsGoneDoesNotHoldAnyoneUp() throws Exception {
    Files.createDirectories(state);
    Outcome outcome =
        sh(
            """
            . "$PARTS/build.sh"
            sh -c 'ln -s "$$" "$STATE/lock"'
            take_lock "$STATE/lock"
            [ "$(readlink "$STATE/lock")" = "$$" ] && echo taken
            """);

    assertThat(outcome).isEqualTo(new Outcome(0, "taken"));
  }

  private Outcome findJdk() throws IOException, InterruptedException {
    return sh(". \"$PARTS/jdk.sh\"; find_jdk \"$STATE\" && echo \"$jdk $jdk_version\"");
  }

  private boolean isBuilt() throws IOException, InterruptedException {
    for (String each : List.of("pom.xml", "evidence/pom.xml", "app/pom.xml")) {
      touch(each, EARLIER);
    }
    for (String each : List.of("evidence/src/main", "app/src/main")) {
      Path folder = Files.createDirectories(home.resolve(each));
      Files.setLastModifiedTime(folder, FileTime.from(EARLIER));
    }
    return sh(". \"$PARTS/build.sh\"; root=$HOME state=$STATE program=app;"
                + " jar=$root/app/target/offlabel.jar; is_built")
            .exitCode()
        == 0;
  }

  /** A folder that looks like a JDK of the version to whoever does not start it. */
  private Path jdk(String folder, String version) throws IOException {
    Path jdk = home.resolve(".sdkman/candidates/java").resolve(folder);
    Files.createDirectories(jdk.resolve("bin"));
    for (String program : List.of("java", "javac")) {
      Path file = Files.createFile(jdk.resolve("bin").resolve(program));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private void touch(String name, Instant time) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private Outcome sh(String script) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-u", "-c", script).redirectErrorStream(true);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("PARTS", PARTS.toString());
    builder.environment().put("STATE", state.toString());
    builder.environment().remove("SDKMAN_DIR");
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), text.strip());
  }

  private record Outcome(int exitCode, String text) {}
}
