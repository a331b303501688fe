package org.offlabel.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.answer.verify.Problem;
import org.offlabel.evidence.pipeline.Library;
import org.offlabel.evidence.pipeline.LibraryFailure;
import org.offlabel.evidence.pipeline.Reading;
import org.offlabel.evidence.pipeline.Verifying;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proves an answer. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the documents of an answer again, asks its question again, and names every sentence,",
      "number and quote that does not hold. Start it in the folder where the answer was made,"
          + " since",
      "documents are looked for where the answer says they were."
    },
    footer = {
      "",
      "Examples:",
      "  offlabel ask \"…\" --format json --output answer.json",
      "  offlabel verify answer.json"
    })
final class VerifyCommand implements Callable<Integer> {

  private static final long MOST_BYTES = 200L << 20;
  private static final int SHOWN = 50;

  private final Console console;
  private final LibraryDesk desk;

  @Parameters(paramLabel = "ANSWER", description = "An answer in JSON, made with --format json.")
  private @Nullable Path file;

  @Mixin private LibraryOptions library = new LibraryOptions();

  VerifyCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Path answer = Objects.requireNonNull(file);
    Optional<String> json = read(answer);
    if (json.isEmpty()) {
      return 1;
    }
    try {
      return report(
          answer,
          desk.with(
              library.place(console),
              () -> verify(json.get(), Optional.empty()),
              store -> verify(json.get(), Optional.of(store))));
    } catch (LibraryFailure e) {
      return desk.complain("the library: " + e.reason());
    }
  }

  private int report(Path answer, List<Problem> problems) {
    if (problems.isEmpty()) {
      console.out().println("Every sentence, number and quote of " + answer + " holds.");
      return 0;
    }
    problems.stream()
        .limit(SHOWN)
        .forEach(
            problem -> console.err().println(Shown.plain(problem.where() + ": " + problem.what())));
    if (problems.size() > SHOWN) {
      console.err().println("… and " + (problems.size() - SHOWN) + " more.");
    }
    console
        .err()
        .println(
            "offlabel: "
                + problems.size()
                + (problems.size() == 1 ? " thing does" : " things do")
                + " not hold in "
                + answer
                + ".");
    return 1;
  }

  private static List<Problem> verify(String json, Optional<Library> library) {
    return new Verifying(
            Vocabulary.bundled(), new Reading(new FolderReader(), library), Version.NUMBER)
        .verify(json);
  }

  private Optional<String> read(Path answer) {
    try {
      if (Files.isDirectory(answer)) {
        return fail(answer, "it is a folder; name the answer's JSON file");
      }
      if (Files.size(answer) > MOST_BYTES) {
        return fail(answer, "it is larger than 200 MB, which no answer is");
      }
      return Optional.of(Files.readString(answer, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return fail(answer, "there is no such file");
    } catch (MalformedInputException e) {
      return fail(answer, "it is not UTF-8 text");
    } catch (IOException e) {
      return fail(answer, "it could not be read; check its permissions");
    }
  }

  private Optional<String> fail(Path answer, String why) {
    console.err().println("offlabel: " + Shown.plain(answer.toString()) + ": " + why + ".");
    return Optional.empty();
  }
}
