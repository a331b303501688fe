package org.offlabel.evidence.fetch.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.offlabel.evidence.fetch.web.WebAddress;

/**
 * The way through pages that each tell where the next one is. It ends where there is no next one,
 * or all that were found have come; and where the service leads in a circle.
 */
final class CursorPager implements Pager {

  /** So many pages in a row without anything new are a circle. */
  private static final int MOST_STALE = 3;

  private final Function<WebAddress, Ask> ask;
  private final Function<Page, Look> reader;
  private final Tally tally = new Tally();
  private final Set<String> asked = new HashSet<>();
  private Optional<WebAddress> next;
  private int stale;

  /**
   * Pages from {@code first} on.
   *
   * @param reader understands one page, and knows nothing of the others
   */
  CursorPager(WebAddress first, Function<WebAddress, Ask> ask, Function<Page, Look> reader) {
    this.next = Optional.of(first);
    this.ask = ask;
    this.reader = reader;
    asked.add(first.toString());
  }

  @Override
  public Optional<Ask> next() {
    return next.map(ask);
  }

  @Override
  public Look look(Page page) {
    Look look = reader.apply(page);
    if (look instanceof Look.Whole(Contents contents)
        && contents.ids().isEmpty()
        && tally.received() < contents.found().orElse(tally.found().orElse(0))) {
      return new Look.Lacking(
          contents,
          "a page came empty after "
              + tally.received()
              + " of "
              + contents.found().orElse(tally.found().orElse(0))
              + " records");
    }
    return look;
  }

  @Override
  public void take(Contents contents) {
    stale = tally.add(contents) == 0 ? stale + 1 : 0;
    boolean over = tally.isFull() || stale == MOST_STALE;
    next = over ? Optional.empty() : contents.next().filter(it -> asked.add(it.toString()));
  }

  @Override
  public OptionalLong found() {
    return tally.found();
  }

  @Override
  public long received() {
    return tally.received();
  }

  @Override
  public List<String> remarks() {
    return new ArrayList<>(tally.notes());
  }
}
