package org.offlabel.app.cli;

import java.time.InstantSource;
import picocli.CommandLine;

/** Makes commands with the console they write to. */
final class Commands implements CommandLine.IFactory {

  private final Console console;
  private final LibraryDesk desk;

  Commands(Console console, InstantSource clock) {
    this.console = console;
    this.desk = new LibraryDesk(console, clock);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == AskCommand.class) {
      return type.cast(new AskCommand(console, desk));
    }
    if (type == VerifyCommand.class) {
      return type.cast(new VerifyCommand(console, desk));
    }
    if (type == PoolCommand.class) {
      return type.cast(new PoolCommand(console));
    }
    if (type == FetchCommand.class) {
      return type.cast(new FetchCommand(console, desk));
    }
    if (type == AddCommand.class) {
      return type.cast(new AddCommand(console, desk));
    }
    if (type == LibraryListCommand.class) {
      return type.cast(new LibraryListCommand(console, desk));
    }
    if (type == LibraryShowCommand.class) {
      return type.cast(new LibraryShowCommand(console, desk));
    }
    if (type == LibraryRemoveCommand.class) {
      return type.cast(new LibraryRemoveCommand(console, desk));
    }
    if (type == LibraryExportCommand.class) {
      return type.cast(new LibraryExportCommand(console, desk));
    }
    if (type == LibraryImportCommand.class) {
      return type.cast(new LibraryImportCommand(console, desk));
    }
    if (type == LibraryCheckCommand.class) {
      return type.cast(new LibraryCheckCommand(console, desk));
    }
    if (type == LibraryRebuildCommand.class) {
      return type.cast(new LibraryRebuildCommand(console, desk));
    }
    if (type == SearchCommand.class) {
      return type.cast(new SearchCommand(console, desk));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
