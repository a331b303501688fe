package org.offlabel.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.store.Feed;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.pipeline.DerivingRules;
import org.offlabel.evidence.pipeline.Feeding;
import org.offlabel.evidence.pipeline.FeedingTally;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Puts what was fetched into the library.
 *
 * @param console where to say what came of it
 * @param desk opens the library
 * @param place the library
 */
record FetchedFiles(Console console, LibraryDesk desk, Optional<LibraryPlace> place) {

  /** Where files are fetched to: beside a library's own, or in the user's data directory. */
  Optional<Path> folder() {
    return place
        .flatMap(FetchedFiles::path)
        .or(
            () ->
                LibraryPlace.usual(System.getProperty("os.name", ""), console.environment())
                    .flatMap(FetchedFiles::path))
        .map(path -> path.resolve("fetched"));
  }

  private static Optional<Path> path(LibraryPlace place) {
    return place instanceof LibraryPlace.Folder(Path path) ? Optional.of(path) : Optional.empty();
  }

  /** Reads the files of a complete fetch into the library; the exit code. */
  int add(Path folder) {
    return desk.writing(place, DerivingRules.of(Vocabulary.bundled()), feed -> add(folder, feed));
  }

  private int add(Path folder, Feed feed) {
    ProgressLine progress = ProgressLine.on(console);
    FeedingTally tally =
        new Feeding(
                new FolderReader(),
                feed,
                failed -> refuse(failed, progress),
                now -> progress.show(now.bytesRead(), now.bytes(), FeedingWords.counts(now)))
            .feed(List.of(folder));
    progress.clear();
    console
        .out()
        .println(
            "Library at "
                + place.map(LibraryPlace::shown).orElse("")
                + ": "
                + FeedingWords.counts(tally)
                + ".");
    return tally.unreadable() > 0 ? 1 : 0;
  }

  private void refuse(Unreadable failed, ProgressLine progress) {
    progress.clear();
    console
        .err()
        .println(Shown.plain("offlabel: not read: " + failed.origin() + ": " + failed.reason()));
  }
}
