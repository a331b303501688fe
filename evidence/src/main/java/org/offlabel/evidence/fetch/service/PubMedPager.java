package org.offlabel.evidence.fetch.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * First the ids, then the records. What PubMed keeps of a search on its own side ends after some
 * hours, so an interrupted fetch could not go on with it; ids stay, and tell of every single record
 * whether it came. A search of more ids than PubMed shows is cut in halves by the number of the
 * record until each part can be shown.
 */
final class PubMedPager implements Pager {

  private static final int BATCH = 200;
  private static final int LAST_PMID = 99_999_999;
  private static final int MOST_SEARCHES = 20_000;

  /** Records whose numbers lie between these two. */
  private record Range(int first, int last) {

    boolean isAll() {
      return first == 1 && last == LAST_PMID;
    }

    List<Range> halves() {
      int middle = first + ((last - first) / 2);
      return List.of(new Range(first, middle), new Range(middle + 1, last));
    }
  }

  private final PubMed service;
  private final String query;
  private final Tally tally = new Tally();
  private final Deque<Range> searches = new ArrayDeque<>();
  private final Deque<List<String>> batches = new ArrayDeque<>();
  private int searched;

  PubMedPager(PubMed service, String query) {
    this.service = service;
    this.query = query;
    searches.add(new Range(1, LAST_PMID));
  }

  @Override
  public Optional<Ask> next() {
    if (!batches.isEmpty()) {
      return Optional.of(service.records(batches.getFirst()));
    }
    return searches.isEmpty() || searched == MOST_SEARCHES
        ? Optional.empty()
        : Optional.of(service.search(term(searches.getFirst())));
  }

  private String term(Range range) {
    return range.isAll()
        ? query
        : "(" + query + ") AND " + range.first() + ":" + range.last() + "[uid]";
  }

  @Override
  public Look look(Page page) {
    return batches.isEmpty() ? PubMedPages.search(page) : PubMedPages.records(page, batch());
  }

  private List<String> batch() {
    return batches.getFirst();
  }

  @Override
  public void take(Contents contents) {
    if (!batches.isEmpty()) {
      tally.add(contents);
      batches.removeFirst();
      return;
    }
    searched++;
    Range range = searches.removeFirst();
    if (range.isAll()) {
      tally.add(contents);
    }
    if (contents.found().orElse(0) > PubMed.MOST_LISTED && range.first() < range.last()) {
      List<Range> halves = range.halves();
      searches.addFirst(halves.getLast());
      searches.addFirst(halves.getFirst());
      return;
    }
    List<String> ids = contents.listed();
    for (int start = 0; start < ids.size(); start += BATCH) {
      batches.add(ids.subList(start, Math.min(ids.size(), start + BATCH)));
    }
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
