package org.offlabel.evidence.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.pace.Clockwork;
import org.offlabel.evidence.fetch.pace.PatientClient;
import org.offlabel.evidence.fetch.service.Pager;
import org.offlabel.evidence.fetch.service.Service;
import org.offlabel.evidence.fetch.spool.JournalLine.Begun;
import org.offlabel.evidence.fetch.spool.JournalLine.End;
import org.offlabel.evidence.fetch.spool.JournalLine.Ended;
import org.offlabel.evidence.fetch.spool.Spool;
import org.offlabel.evidence.fetch.web.WebClient;

/**
 * Fetches everything that a service holds on a query, or says why it could not. What came before an
 * interruption is not asked for again.
 */
public final class Fetching {

  private final PatientClient client;
  private final Clockwork clockwork;
  private final Watcher watcher;

  /** Fetches with {@code client}, as fast as the services allow. */
  public Fetching(WebClient client, Clockwork clockwork, Watcher watcher) {
    this.client = new PatientClient(client, clockwork, watcher::waits);
    this.clockwork = clockwork;
    this.watcher = watcher;
  }

  /**
   * Fetches.
   *
   * @param all the folder of all fetches
   * @throws IOException only if the disk fails
   */
  public FetchReport fetch(Service service, String query, Path all) throws IOException {
    Optional<String> objection = service.objection(query);
    if (objection.isPresent()) {
      return failed(service, query, objection.get());
    }
    Begun begin = new Begun(service.id(), service.title(), query, now());
    try (Spool spool = Spool.open(all, begin)) {
      return fetch(service, query, spool);
    } catch (Spool.Taken e) {
      return failed(service, query, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private FetchReport fetch(Service service, String query, Spool spool) throws IOException {
    Pages pages = new Pages(service.pager(query), spool, client, clockwork, watcher);
    Optional<Pages.Stop> stop = pages.goOn();
    if (stop.isPresent() && stop.get().stale()) {
      // What the service remembered of the query is gone, and with it the place to go on at.
      spool.clear(new Begun(service.id(), service.title(), query, now()));
      pages = new Pages(service.pager(query), spool, client, clockwork, watcher);
      stop = pages.goOn();
    }
    return end(service, query, spool, pages.pager(), stop);
  }

  private FetchReport end(
      Service service, String query, Spool spool, Pager pager, Optional<Pages.Stop> stop)
      throws IOException {
    long found = pager.found().orElse(pager.received());
    Optional<String> failure = stop.map(Pages.Stop::reason);
    End how = stop.isPresent() ? End.STOPPED : End.COMPLETE;
    if (stop.isEmpty() && found != pager.received()) {
      how = End.UNEQUAL;
      failure =
          Optional.of(
              service.title() + " tells of " + found + " records and gave " + pager.received());
    }
    Ended ended = new Ended(how, now(), pager.found(), pager.received(), failure, pager.remarks());
    Optional<Path> folder = Optional.empty();
    if (how == End.COMPLETE) {
      folder = Optional.of(spool.publish(ended));
    } else {
      spool.end(ended);
    }
    return new FetchReport(
        service.title(),
        query,
        ended.at(),
        ended.found(),
        ended.received(),
        failure,
        ended.remarks(),
        folder);
  }

  private FetchReport failed(Service service, String query, String reason) {
    return new FetchReport(
        service.title(),
        query,
        now(),
        OptionalLong.empty(),
        0,
        Optional.of(reason),
        List.of(),
        Optional.empty());
  }

  private Instant now() {
    return clockwork.now().instant();
  }
}
