package org.offlabel.evidence.fetch.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** A source that is one file. */
final class SinglePager implements Pager {

  private final Ask ask;
  private final Function<Page, Look> reader;
  private final Tally tally = new Tally();
  private boolean came;

  SinglePager(Ask ask, Function<Page, Look> reader) {
    this.ask = ask;
    this.reader = reader;
  }

  @Override
  public Optional<Ask> next() {
    return came ? Optional.empty() : Optional.of(ask);
  }

  @Override
  public Look look(Page page) {
    return reader.apply(page);
  }

  @Override
  public void take(Contents contents) {
    tally.add(contents);
    came = true;
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
    return tally.notes();
  }
}
