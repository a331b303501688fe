package org.offlabel.app.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offlabel.app.cli.Cli;
import org.offlabel.app.pair.Pair;

/**
 * A question asked of some sources.
 *
 * @param name what a test report calls it
 * @param arguments what is typed, but for the format
 */
public record Asked(String name, List<String> arguments) {

  /** The question that comes with the first library. */
  public static final String FIRST = "Can low-dose naltrexone help with multiple sclerosis?";

  /** Where the first library lies when it lies beside the project. */
  public static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

  public Asked {
    arguments = List.copyOf(arguments);
  }

  /** Whether the first library is there. */
  public static boolean seedsAreThere() {
    return Files.isDirectory(SEEDS);
  }

  /** Every question that tests ask: the pairs, the starter library, and the seeds where present. */
  public static Stream<Asked> all() {
    List<Asked> all = new ArrayList<>();
    for (Pair pair : Pair.all()) {
      all.add(pair.asked());
    }
    all.add(new Asked("starter library", List.of(FIRST)));
    if (seedsAreThere()) {
      all.add(new Asked("seeds", List.of(FIRST, "--from", SEEDS.toString())));
      all.add(
          new Asked(
              "seeds without the starter library",
              List.of(FIRST, "--from", SEEDS.toString(), "--no-starter")));
    }
    return all.stream();
  }

  /** Asks, with {@code more} arguments. */
  public Cli.Ran run(String... more) {
    List<String> words = new ArrayList<>(List.of("ask"));
    words.addAll(arguments);
    words.addAll(List.of(more));
    return Cli.run(words.toArray(String[]::new));
  }

  /** The answer as JSON; a run that printed none is an error that shows what it said instead. */
  public AnswerJson json() {
    Cli.Ran ran = run("--format", "json");
    if (ran.out().isBlank()) {
      throw new AssertionError(name + " gave no answer: " + ran.err());
    }
    return AnswerJson.parse(ran.out());
  }

  @Override
  public String toString() {
    return name;
  }
}
