package org.offlabel.app.cli;

import java.util.concurrent.Callable;
import org.offlabel.evidence.library.store.Feed;
import org.offlabel.evidence.pipeline.DerivingRules;
import org.offlabel.evidence.pipeline.Feeding;
import org.offlabel.evidence.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes anew what was derived from the documents. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Makes everything anew that was derived from the documents.")
final class LibraryRebuildCommand implements Callable<Integer> {

  private final Console console;
  private final LibraryDesk desk;

  @Mixin private LibraryOptions library = new LibraryOptions();

  LibraryRebuildCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.writing(
        library.place(console), DerivingRules.of(Vocabulary.bundled()), this::rebuild);
  }

  private int rebuild(Feed feed) {
    ProgressLine progress = ProgressLine.on(console);
    feed.forgetDerived();
    long made = Feeding.remake(feed, done -> progress.show(done, 0, "documents read anew"));
    progress.clear();
    console.out().println("Read anew: " + FeedingWords.number(made) + " documents.");
    return 0;
  }
}
