package org.offlabel.evidence.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.offlabel.evidence.fetch.pace.Clockwork;
import org.offlabel.evidence.fetch.pace.PatientClient;
import org.offlabel.evidence.fetch.service.Ask;
import org.offlabel.evidence.fetch.service.Contents;
import org.offlabel.evidence.fetch.service.Look;
import org.offlabel.evidence.fetch.service.Page;
import org.offlabel.evidence.fetch.service.Pager;
import org.offlabel.evidence.fetch.spool.JournalLine.Kept;
import org.offlabel.evidence.fetch.spool.Sha256;
import org.offlabel.evidence.fetch.spool.Spool;
import org.offlabel.evidence.fetch.web.WebResult;
import org.offlabel.evidence.fetch.web.WebResult.Answered;
import org.offlabel.evidence.fetch.web.WebResult.Failed;

/**
 * Goes through the pages of one query: those that are on the disk first, then those that are not.
 */
final class Pages {

  private static final int MOST_PAGES = 1_000_000;

  /** Answers that a service gives when it has forgotten a cursor. */
  private static final Set<Integer> FORGOTTEN = Set.of(200, 400, 404, 410);

  private final Pager pager;
  private final Spool spool;
  private final PatientClient client;
  private final Clockwork clockwork;
  private final Watcher watcher;
  private Optional<Seen> seen = Optional.empty();

  Pages(Pager pager, Spool spool, PatientClient client, Clockwork clockwork, Watcher watcher) {
    this.pager = pager;
    this.spool = spool;
    this.client = client;
    this.clockwork = clockwork;
    this.watcher = watcher;
  }

  /**
   * Why it did not come to its end.
   *
   * @param stale whether the first request after an interruption was not understood any more
   */
  record Stop(String reason, boolean stale) {}

  Pager pager() {
    return pager;
  }

  /** Goes on until there is nothing more to ask for, or no more hope. */
  Optional<Stop> goOn() throws IOException {
    int before = again();
    while (pager.next().isPresent()) {
      if (spool.kept().size() == MOST_PAGES) {
        return Optional.of(new Stop("there are more than " + MOST_PAGES + " pages", false));
      }
      boolean first = before > 0 && spool.kept().size() == before;
      Optional<Failed> failed = one(pager.next().get());
      if (failed.isPresent()) {
        OptionalInt status = failed.get().status();
        boolean forgotten =
            !failed.get().passing() && status.isPresent() && FORGOTTEN.contains(status.getAsInt());
        return Optional.of(new Stop(failed.get().reason(), first && forgotten));
      }
      watcher.came(pager.received(), pager.found());
    }
    return Optional.empty();
  }

  /** Shows the pager what came before; how many pages that were. */
  private int again() throws IOException {
    int number = 0;
    for (Kept kept : spool.kept()) {
      Optional<Ask> ask = pager.next();
      boolean same =
          ask.isPresent() && ask.get().request().address().toString().equals(kept.from());
      Optional<Contents> contents =
          same
              ? contents(pager.look(new Page(spool.file(kept), kept.status(), kept.link())))
              : Optional.empty();
      if (contents.isEmpty()) {
        break;
      }
      pager.take(contents.get());
      number++;
    }
    if (number < spool.kept().size()) {
      spool.keepFirst(number);
    }
    return number;
  }

  private static Optional<Contents> contents(Look look) {
    return switch (look) {
      case Look.Whole(Contents contents) -> Optional.of(contents);
      case Look.Lacking(Contents contents, String what) -> Optional.of(contents);
      case Look.Bad bad -> Optional.empty();
    };
  }

  /** What an answer showed. */
  private record Seen(Answered answered, Page page, Look look) {}

  private Optional<Failed> one(Ask ask) throws IOException {
    seen = Optional.empty();
    WebResult result =
        client.get(
            ask.request(),
            ask.statuses(),
            spool.part(),
            answered -> {
              Seen last = seen(ask, answered);
              seen = Optional.of(last);
              return complaint(last);
            });
    if (result instanceof Failed failed
        && !seen.map(last -> isUsable(failed, last)).orElse(false)) {
      return Optional.of(failed);
    }
    keep(ask, seen.orElseThrow());
    return Optional.empty();
  }

  /** Whether the failure is but that the answer last seen lacks something; that is in the file. */
  private static boolean isUsable(Failed failed, Seen last) {
    return last.look() instanceof Look.Lacking
        && failed.passing()
        && failed.status().equals(OptionalInt.of(last.answered().status()));
  }

  private Seen seen(Ask ask, Answered answered) {
    Optional<String> link = answered.headers().first("link").map(ask.request()::withoutCredential);
    Page page = new Page(spool.part(), answered.status(), link);
    return new Seen(answered, page, pager.look(page));
  }

  private static Optional<Failed> complaint(Seen seen) {
    OptionalInt status = OptionalInt.of(seen.answered().status());
    return switch (seen.look()) {
      case Look.Whole whole -> Optional.empty();
      case Look.Lacking(Contents contents, String what) ->
          Optional.of(new Failed(what, true, status));
      case Look.Bad(String reason, boolean passing) ->
          Optional.of(new Failed(reason, passing, status));
    };
  }

  private void keep(Ask ask, Seen seen) throws IOException {
    pager.take(contents(seen.look()).orElseThrow());
    String extension =
        ask.extension().isEmpty()
            ? MediaTypes.extension(seen.answered().headers().type())
            : ask.extension();
    Path part = spool.part();
    spool.keep(
        new Kept(
            spool.nextFile(extension, ask.records() && seen.page().status() == 200),
            Sha256.of(part),
            seen.page().status(),
            seen.page().link(),
            ask.request().address().toString(),
            seen.answered().at().toString(),
            clockwork.now().instant(),
            pager.found(),
            pager.received()));
  }
}
