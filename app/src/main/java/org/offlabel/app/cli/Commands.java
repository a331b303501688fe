package org.offlabel.app.cli;

import picocli.CommandLine;

/** Makes commands with the console they write to. */
final class Commands implements CommandLine.IFactory {

  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == AskCommand.class) {
      return type.cast(new AskCommand(console));
    }
    if (type == VerifyCommand.class) {
      return type.cast(new VerifyCommand(console));
    }
    if (type == PoolCommand.class) {
      return type.cast(new PoolCommand(console));
    }
    if (type == FetchCommand.class) {
      return type.cast(new FetchCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
