package org.offlabel.evidence.fetch.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One query's way through a service's pages. */
public interface Pager {

  /** What to ask for next; empty where everything was asked for. */
  Optional<Ask> next();

  /** Looks at the answer to {@link #next}, and changes nothing. */
  Look look(Page page);

  /** Takes in what {@link #look} showed of the answer to {@link #next}. */
  void take(Contents contents);

  /** How many records there are, as the service told last; empty where it tells nothing. */
  OptionalLong found();

  /** How many different records came. */
  long received();

  /** What is wrong with what came, though every page was good; empty where nothing is. */
  List<String> remarks();
}
