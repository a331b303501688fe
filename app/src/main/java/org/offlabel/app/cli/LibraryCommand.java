package org.offlabel.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Looks after the library. */
@Command(
    name = "library",
    mixinStandardHelpOptions = true,
    description = "Lists, shows, removes, exports, imports, checks and rebuilds what was added.",
    subcommands = {
      LibraryListCommand.class,
      LibraryShowCommand.class,
      LibraryRemoveCommand.class,
      LibraryExportCommand.class,
      LibraryImportCommand.class,
      LibraryCheckCommand.class,
      LibraryRebuildCommand.class
    })
final class LibraryCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    line.usage(line.getOut());
  }
}
