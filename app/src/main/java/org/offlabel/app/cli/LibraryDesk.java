package org.offlabel.app.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.store.Feed;
import org.offlabel.evidence.library.store.Store;
import org.offlabel.evidence.library.store.Stores;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.pipeline.Consulted;
import org.offlabel.evidence.pipeline.Consulting;
import org.offlabel.evidence.pipeline.DerivingRule;
import org.offlabel.evidence.pipeline.DerivingRules;
import org.offlabel.evidence.pipeline.Feeding;
import org.offlabel.evidence.pipeline.LibraryFailure;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Opens the library that a command works with, and says why where it cannot.
 *
 * @param console where to say so
 * @param clock tells the day
 */
record LibraryDesk(Console console, InstantSource clock) {

  /** Works with a library that is there; 1 where there is none or it cannot be read. */
  int reading(Optional<LibraryPlace> place, ToIntFunction<Store> work) {
    if (place.isEmpty()) {
      return complain("there is no data directory of yours; name a library with --library DIR");
    }
    try {
      return switch (Stores.open(place.get())) {
        case Stores.Opening.Absent() ->
            complain(
                "there is no library at " + place.get().shown() + " yet; `offlabel add` makes it");
        case Stores.Opening.Opened(Store store) -> {
          try (store) {
            yield work.applyAsInt(store);
          }
        }
      };
    } catch (LibraryFailure e) {
      return fail(place.get(), e);
    }
  }

  /** Writes to a library, which is made where there is none; 1 where it cannot be written. */
  int writing(Optional<LibraryPlace> place, List<DerivingRule> rules, ToIntFunction<Feed> work) {
    if (place.isEmpty()) {
      return complain("there is no data directory of yours; name a library with --library DIR");
    }
    try {
      return switch (Stores.feed(place.get(), rules, clock)) {
        case Stores.Feeding.Busy(String by) ->
            complain(
                by
                    + " is writing to the library at "
                    + place.get().shown()
                    + "; wait for it to end");
        case Stores.Feeding.Opened(Feed feed) -> {
          try (feed) {
            yield work.applyAsInt(feed);
          }
        }
      };
    } catch (LibraryFailure e) {
      return fail(place.get(), e);
    }
  }

  /** What the library gives for a question; where it fails, the reason. */
  Consulted consult(Optional<LibraryPlace> place, Vocabulary vocabulary, Question question) {
    try {
      return with(
          place,
          Consulted::noneYet,
          store -> {
            List<DerivingRule> rules = DerivingRules.of(vocabulary);
            if (!store.hasFactsOf(rules)) {
              remake(place.orElseThrow(), rules);
            }
            return new Consulting(vocabulary).consult(store, question);
          });
    } catch (LibraryFailure e) {
      return Consulted.failed(e);
    }
  }

  /**
   * Works with the library where there is one, and without where there is none.
   *
   * @throws LibraryFailure if there is one that cannot be read
   */
  <T> T with(Optional<LibraryPlace> place, Supplier<T> none, Function<Store, T> work) {
    if (place.isEmpty()) {
      return none.get();
    }
    return switch (Stores.open(place.get())) {
      case Stores.Opening.Absent() -> none.get();
      case Stores.Opening.Opened(Store store) -> {
        try (store) {
          yield work.apply(store);
        }
      }
    };
  }

  /** Keeps the facts of changed rules, so that the next question need not make them again. */
  private void remake(LibraryPlace place, List<DerivingRule> rules) {
    ProgressLine progress = ProgressLine.on(console);
    try {
      if (Stores.feed(place, rules, clock) instanceof Stores.Feeding.Opened(Feed feed)) {
        try (feed) {
          Feeding.remake(feed, made -> progress.show(made, 0, "documents read anew"));
        }
      }
    } catch (LibraryFailure e) {
      // One that cannot be written is read all the same: facts that lack are made in passing.
      return;
    } finally {
      progress.clear();
    }
  }

  private int fail(LibraryPlace place, LibraryFailure failure) {
    return complain("the library at " + place.shown() + ": " + failure.reason());
  }

  int complain(String reason) {
    console.err().println("offlabel: " + Shown.plain(reason) + ".");
    return 1;
  }
}
