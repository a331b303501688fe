package org.offlabel.app.cli;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.library.LibraryPlace;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which library a command works with. */
final class LibraryOptions {

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = {
        "The library's folder (default: in your data directory), or the address of a PostgreSQL",
        "database: jdbc:postgresql://host/name?user=…"
      })
  private @Nullable String library;

  /** The place that was named, or the user's own; empty where the system tells of no user. */
  Optional<LibraryPlace> place(Console console) {
    if (library == null) {
      return LibraryPlace.usual(System.getProperty("os.name", ""), console.environment());
    }
    try {
      return Optional.of(LibraryPlace.of(Objects.requireNonNull(library)));
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(), Shown.plain("--library: " + e.getMessage()));
    }
  }
}
